using System.Globalization;

namespace Sonae.Diagnosis;

/// <summary>The addresses of the diagnosis without an account.</summary>
public static class TryPages
{
    public const string Start = "/try/diagnosis";
    public const string List = Start + "/list";
    public const string Result = Start + "/result";
    public const string Sheet = Start + "/sheet";
    public const string Answer = Start + "/answer";
    public const string Answers = Start + "/answers";
    public const string Forget = Start + "/forget";

    public static string Question(int no) => Start + "?q=" + no.ToString(CultureInfo.InvariantCulture);
}
