using Sonae.Guideline.Editions;

namespace Sonae.Policies;

/// <summary>Says in which case a clause applies while the company has not told it yet (場合).</summary>
public static class ConditionWords
{
    /// <summary>What stands before the clause.</summary>
    public static string Case(Condition when) => $"（{Of(when)}場合）";

    private static string Of(Condition when) => when switch
    {
        All all => string.Join("、かつ、", all.Parts.Select(Of).Distinct()),
        Any any => string.Join("か、", any.Parts.Select(Of).Distinct()),
        Not { Part: EmployeesAtLeast } => "一人で営む",
        Not { Part: AnswerAtLeast } => "この対策がまだ済んでいない",
        Not { Part: ProfileHas has } => Yes(has.Key).No,
        ProfileHas has => Yes(has.Key).Yes,
        EmployeesAtLeast people => FormattableString.Invariant($"{people.Count}人以上で働く"),
        BandAtLeast => "リスク値の大きい情報資産がある",
        _ => "当てはまる",
    };

    private static (string Yes, string No) Yes(string key) => key switch
    {
        "develops" => ("システムを自ら開発する", "システムを自ら開発しない"),
        "outsources" => ("業務を社外に任せる", "業務を社外に任せない"),
        "exchangesSecrets" => ("秘密の情報を渡し、又は受け取る", "秘密の情報を渡さず、受け取らない"),
        "personalData" => ("個人情報を扱う", "個人情報を扱わない"),
        "myNumber" => ("マイナンバーを扱う", "マイナンバーを扱わない"),
        "cloud" => ("クラウドを使う", "クラウドを使わない"),
        "remoteWork" => ("社外で働く者がいる", "社外で働く者がいない"),
        _ => ("当てはまる", "当てはまらない"),
    };
}
