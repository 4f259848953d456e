using System.Globalization;

namespace Sonae.Office.Word.Reading;

/// <summary>Which list a paragraph belongs to, and on which level; a number of 0 takes it out of its style's list.</summary>
internal readonly record struct ListPlace(int? Number, int? Level)
{
    public static ListPlace Read(PartReader part)
    {
        var place = new ListPlace();
        var depth = part.Enter();
        while (part.ToChild(depth))
        {
            if (part.LocalName == "ilvl") place = place with { Level = ValueOf(part) };
            else if (part.LocalName == "numId") place = place with { Number = ValueOf(part) };
        }
        return place;
    }

    /// <summary>The number of the current element's w:val.</summary>
    public static int? ValueOf(PartReader part) => AttributeOf(part, "val");

    /// <summary>The number in an attribute of the current element.</summary>
    public static int? AttributeOf(PartReader part, string name) =>
        int.TryParse(part.AttributeOfOtherNamespace(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
