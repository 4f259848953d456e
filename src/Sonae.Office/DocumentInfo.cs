namespace Sonae.Office;

/// <summary>What a file says about itself (文書のプロパティ); every value is passed in, so equal input gives equal bytes.</summary>
public sealed record DocumentInfo(string Title, string Company, string Author, DateTimeOffset Created)
{
    /// <summary>Number of the document (文書番号), as printed in the page header.</summary>
    public string? Number { get; init; }

    /// <summary>When it was last revised (改訂日), as it is to be printed.</summary>
    public string? Revision { get; init; }

    /// <summary>Which edition this is (版), as it is to be printed.</summary>
    public string? Edition { get; init; }

    /// <summary>One line on what the document is about.</summary>
    public string? Subject { get; init; }
}
