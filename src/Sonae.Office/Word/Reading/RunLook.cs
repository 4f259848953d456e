namespace Sonae.Office.Word.Reading;

/// <summary>The look of a run as far as it matters: carried (bold, underlined) or told (all else a person set).</summary>
internal readonly record struct RunLook(bool? Bold, bool? Underline, bool Struck, bool Hidden, bool Other, string? Style)
{
    /// <summary>Reads the children of an rPr.</summary>
    public static RunLook Read(PartReader part) => Read(part, out _);

    /// <summary>Reads the children of an rPr; tells whether its look is a tracked change.</summary>
    public static RunLook Read(PartReader part, out bool isTracked)
    {
        var look = new RunLook();
        isTracked = false;
        var depth = part.Enter();
        while (part.ToChild(depth))
        {
            if (part.LocalName == "rPrChange") isTracked = true;
            else look = look.With(part);
        }
        return look;
    }

    private RunLook With(PartReader part) => part.LocalName switch
    {
        "rStyle" => this with { Style = part.AttributeOfOtherNamespace("val") },
        "b" => this with { Bold = IsOn(part) },
        "u" => this with { Underline = part.AttributeOfOtherNamespace("val") is not "none" },
        "strike" or "dstrike" => this with { Struck = Struck || IsOn(part) },
        "vanish" => this with { Hidden = Hidden || IsOn(part) },
        "i" or "outline" or "shadow" or "emboss" or "imprint" or "caps" or "smallCaps" => this with { Other = Other || IsOn(part) },
        "highlight" or "em" or "vertAlign" => this with { Other = Other || part.AttributeOfOtherNamespace("val") is not ("none" or "baseline" or null) },
        "color" => this with { Other = Other || part.AttributeOfOtherNamespace("val") is not (null or "auto" or "000000") },
        _ => this,
    };

    // Without a value the mark is on.
    private static bool IsOn(PartReader part) => part.AttributeOfOtherNamespace("val") is not ("0" or "false" or "off");
}
