namespace Sonae.Tests.Policies;

/// <summary>Names that break careless programs (架空).</summary>
public static class OddNames
{
    public const string All = "㈱髙﨑𠮷野葛󠄀城ﾊﾝｶｸ🏭👨‍👩‍👧 <&\"'> ①Ⅱ㎡";

    public static readonly string Long = "株式会社" + new string('長', 296);
}
