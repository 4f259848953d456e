using Sonae.Guideline.Assets;
using Sonae.Guideline.Basics;
using Sonae.Guideline.Controls;
using Sonae.Guideline.Declaration;
using Sonae.Guideline.Desks;
using Sonae.Guideline.Diagnosis;
using Sonae.Guideline.Executive;
using Sonae.Guideline.Handbook;
using Sonae.Guideline.Laws;
using Sonae.Guideline.Policies;
using Sonae.Guideline.Risks;
using Sonae.Guideline.Roles;
using Sonae.Guideline.Threats;
using Sonae.Guideline.Treatments;
using Sonae.Guideline.Workshop;

namespace Sonae.Guideline.Editions;

/// <summary>Everything one edition of the guideline says (版), as immutable content.</summary>
public sealed record Edition(
    EditionInfo Info,
    ExecutiveContent Executive,
    BasicsContent Basics,
    DiagnosisContent Diagnosis,
    TenThreatsContent TenThreats,
    HandbookContent Handbook,
    RegisterContent Register,
    MediaContent Media,
    ThreatContent Threats,
    ControlContent Controls,
    RiskContent Risk,
    TreatmentContent Treatment,
    FlowContent Flow,
    PolicyContent Policies,
    IReadOnlyDictionary<string, PolicyClauses> Clauses,
    RolesContent Roles,
    DeclarationContent Declaration,
    ExerciseContent Exercises,
    LawContent Laws,
    NoteContent Notes,
    ExampleContent Examples,
    TypicalAssetContent TypicalAssets,
    TalkContent Talks,
    LetterContent Letters,
    ScenarioContent Scenarios,
    DeskContent Desk);
