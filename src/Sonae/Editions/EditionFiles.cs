using Sonae.Guideline.Assets;
using Sonae.Guideline.Basics;
using Sonae.Guideline.Controls;
using Sonae.Guideline.Declaration;
using Sonae.Guideline.Desks;
using Sonae.Guideline.Diagnosis;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Executive;
using Sonae.Guideline.Handbook;
using Sonae.Guideline.Laws;
using Sonae.Guideline.Policies;
using Sonae.Guideline.Risks;
using Sonae.Guideline.Roles;
using Sonae.Guideline.Threats;
using Sonae.Guideline.Treatments;
using Sonae.Guideline.Workshop;

namespace Sonae.Editions;

/// <summary>Which file of an edition's folder holds which record.</summary>
public static class EditionFiles
{
    public static readonly IReadOnlyDictionary<string, Type> Records = new Dictionary<string, Type>
    {
        ["edition"] = typeof(EditionInfo),
        ["executive"] = typeof(ExecutiveContent),
        ["basics"] = typeof(BasicsContent),
        ["diagnosis"] = typeof(DiagnosisContent),
        ["ten-threats"] = typeof(TenThreatsContent),
        ["handbook"] = typeof(HandbookContent),
        ["register"] = typeof(RegisterContent),
        ["media"] = typeof(MediaContent),
        ["threats"] = typeof(ThreatContent),
        ["controls"] = typeof(ControlContent),
        ["risk"] = typeof(RiskContent),
        ["treatment"] = typeof(TreatmentContent),
        ["flow"] = typeof(FlowContent),
        ["policies"] = typeof(PolicyContent),
        ["roles"] = typeof(RolesContent),
        ["declaration"] = typeof(DeclarationContent),
        ["exercises"] = typeof(ExerciseContent),
        ["laws"] = typeof(LawContent),
        ["notes"] = typeof(NoteContent),
        ["examples"] = typeof(ExampleContent),
        ["assets"] = typeof(TypicalAssetContent),
        ["talks"] = typeof(TalkContent),
        ["letters"] = typeof(LetterContent),
        ["scenarios"] = typeof(ScenarioContent),
        ["desk"] = typeof(DeskContent),
    };

    public static Edition Compose(IReadOnlyDictionary<string, object> parts, IReadOnlyDictionary<string, PolicyClauses> texts)
    {
        T Part<T>(string name) => (T)parts[name];
        return new Edition(
            Part<EditionInfo>("edition"), Part<ExecutiveContent>("executive"), Part<BasicsContent>("basics"), Part<DiagnosisContent>("diagnosis"),
            Part<TenThreatsContent>("ten-threats"), Part<HandbookContent>("handbook"), Part<RegisterContent>("register"), Part<MediaContent>("media"),
            Part<ThreatContent>("threats"), Part<ControlContent>("controls"), Part<RiskContent>("risk"), Part<TreatmentContent>("treatment"),
            Part<FlowContent>("flow"), Part<PolicyContent>("policies"), texts, Part<RolesContent>("roles"), Part<DeclarationContent>("declaration"),
            Part<ExerciseContent>("exercises"), Part<LawContent>("laws"), Part<NoteContent>("notes"), Part<ExampleContent>("examples"),
            Part<TypicalAssetContent>("assets"), Part<TalkContent>("talks"), Part<LetterContent>("letters"), Part<ScenarioContent>("scenarios"),
            Part<DeskContent>("desk"));
    }
}
