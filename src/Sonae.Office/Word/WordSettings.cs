using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sonae.Office.Word;

/// <summary>Word's settings and the fonts with the names other systems know them by.</summary>
internal static class WordSettings
{
    public static W.Settings All() => new(
        new W.Zoom { Percent = "100" },
        new W.DefaultTabStop { Val = 840 },
        new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.CompressPunctuation },
        new W.Compatibility(
            // Lines that end in a break stay as they are instead of being stretched.
            new W.DoNotExpandShiftReturn(),
            new W.UseFarEastLayout(),
            // 15 is the layout of Word since 2013; without it the file opens in compatibility mode.
            new W.CompatibilitySetting
            {
                Name = W.CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }),
        new W.ThemeFontLanguages { Val = "ja-JP", EastAsia = "ja-JP" },
        new W.DecimalSymbol { Val = "." },
        new W.ListSeparator { Val = "," });

    public static W.Fonts Fonts() => new(
        Font(WordStyles.Serif, "Yu Mincho", W.FontFamilyValues.Roman), Font(WordStyles.Sans, "Yu Gothic", W.FontFamilyValues.Modern));

    private static W.Font Font(string name, string otherName, EnumValue<W.FontFamilyValues> family) => new(
        new W.AltName { Val = otherName },
        new W.FontCharSet { Val = "80" },
        new W.FontFamily { Val = family },
        new W.Pitch { Val = W.FontPitchValues.Variable })
    { Name = name };
}
