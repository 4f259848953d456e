namespace Sonae.Workbook;

/// <summary>Names that formulas of the workbook use for ranges of 計算の根拠, so that a reader of a formula sees what it looks up.</summary>
public static class BookNames
{
    public const string Media = "媒体の一覧";
    public const string MediumThreat = "媒体の脅威";
    public const string MediumVulnerability = "媒体の脆弱性";
    public const string MediumLikelihood = "媒体の可能性";
    public const string LikelihoodValues = "可能性の値";
    public const string LikelihoodWords = "可能性の言葉";
    public const string BandFrom = "区分の下限";
    public const string BandWords = "区分の言葉";
    public const string Codes = "回答の値";
    public const string Weights = "回答の重み";
    public const string AnswerWeights = "対策の重み";
    public const string ThreatValues = "脅威の値";
    public const string VulnerabilityValues = "脆弱性の値";
    public const string LikelihoodTable = "可能性の表";
    public const string NotApplicable = "対象外";
}
