using System.Text;
using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>Reads a yes or no as people write it into a register.</summary>
public static class Flag
{
    private static readonly HashSet<string> Yes = ["有", "○", "〇", "◯", "あり", "有り", "1", "true"];
    private static readonly HashSet<string> No = ["", "無", "なし", "無し", "×", "−", "-", "0", "false"];

    /// <summary>true or false, or null when the cell holds something else.</summary>
    public static bool? Read(in Cell cell) => Read(cell.Text);

    public static bool? Read(string text)
    {
        if (text.Length == 0) return false;
        if (text == "有") return true;
        var word = text.Normalize(NormalizationForm.FormKC).Trim().ToLowerInvariant();
        return Yes.Contains(word) ? true : No.Contains(word) ? false : null;
    }
}
