using System.Runtime.CompilerServices;
using Sonae.Database;
using Sonae.Guideline.Assets;

namespace Sonae.Assets;

/// <summary>All words of a row, the name first, in the writing they are searched and ordered in; worked out once for as long as the row is kept in memory.</summary>
public static class RowWords
{
    private static readonly ConditionalWeakTable<Asset, string> Known = [];

    public static string Of(Asset asset) => Known.GetValue(asset, static row => SearchText.Of(string.Join('\n', row.Texts.Select(text => text.Text).Prepend(row.Name))));
}
