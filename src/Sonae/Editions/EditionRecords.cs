using System.Text.Json.Serialization;
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

/// <summary>How the records of an edition are made from JSON, written by the compiler: finding out at every start cost a fifth of it.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EditionInfo))]
[JsonSerializable(typeof(ExecutiveContent))]
[JsonSerializable(typeof(BasicsContent))]
[JsonSerializable(typeof(DiagnosisContent))]
[JsonSerializable(typeof(TenThreatsContent))]
[JsonSerializable(typeof(HandbookContent))]
[JsonSerializable(typeof(RegisterContent))]
[JsonSerializable(typeof(MediaContent))]
[JsonSerializable(typeof(ThreatContent))]
[JsonSerializable(typeof(ControlContent))]
[JsonSerializable(typeof(RiskContent))]
[JsonSerializable(typeof(TreatmentContent))]
[JsonSerializable(typeof(FlowContent))]
[JsonSerializable(typeof(PolicyContent))]
[JsonSerializable(typeof(RolesContent))]
[JsonSerializable(typeof(DeclarationContent))]
[JsonSerializable(typeof(ExerciseContent))]
[JsonSerializable(typeof(LawContent))]
[JsonSerializable(typeof(NoteContent))]
[JsonSerializable(typeof(ExampleContent))]
[JsonSerializable(typeof(TypicalAssetContent))]
[JsonSerializable(typeof(TalkContent))]
[JsonSerializable(typeof(LetterContent))]
[JsonSerializable(typeof(ScenarioContent))]
[JsonSerializable(typeof(DeskContent))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class EditionRecords : JsonSerializerContext;
