using System.Globalization;

namespace Sonae.Office.Excel;

/// <summary>Of all the looks of cells only one thing matters to a reader: whether the number is meant as a date.</summary>
internal sealed class CellStyles
{
    public static readonly CellStyles None = new();

    private readonly Dictionary<int, bool> formats = [];
    private readonly List<bool> dates = [];

    public static CellStyles Read(PartReader part)
    {
        var styles = new CellStyles();
        if (!part.ToRoot("styleSheet"))
            throw new UnreadableFileException(UnreadableReason.Damaged, part.Name);
        var sheet = part.Enter();
        while (part.ToChild(sheet))
        {
            if (part.LocalName == "numFmts")
                styles.ReadFormats(part);
            else if (part.LocalName == "cellXfs")
                styles.ReadCellFormats(part);
        }
        part.ReadToEnd();
        return styles;
    }

    public bool IsDate(int style) => (uint)style < (uint)dates.Count && dates[style];

    private void ReadFormats(PartReader part)
    {
        var list = part.Enter();
        while (part.ToChild(list))
        {
            if (Id(part) is { } id && part.Attribute("formatCode") is { } code)
                formats[id] = NumberFormat.IsDate(code);
        }
    }

    private void ReadCellFormats(PartReader part)
    {
        var list = part.Enter();
        while (part.ToChild(list))
        {
            if (part.LocalName == "xf")
                dates.Add(Id(part) is { } id && (formats.TryGetValue(id, out var date) ? date : NumberFormat.IsBuiltInDate(id)));
        }
    }

    private static int? Id(PartReader part) =>
        int.TryParse(part.Attribute("numFmtId"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id : null;
}
