namespace Sonae.Office.Csv;

/// <summary>A CSV file as read, with what was found out about it.</summary>
/// <param name="EncodingName">Name of the character encoding, e.g. utf-8, shift_jis, utf-16.</param>
/// <param name="Delimiter">What separates the columns: comma, tab or semicolon.</param>
/// <param name="Rows">The rows as they stand, blank ones as empty lists so that the place in the list is row number − 1.</param>
public sealed record CsvTable(string EncodingName, char Delimiter, IReadOnlyList<IReadOnlyList<string>> Rows);
