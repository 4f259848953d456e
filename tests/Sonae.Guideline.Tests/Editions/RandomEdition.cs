using CsCheck;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;
using static Sonae.Guideline.Tests.MiniRest;

namespace Sonae.Guideline.Tests.Editions;

/// <summary>Draws whole editions that make sense but that nobody wrote, and what a company says under them.</summary>
internal static class RandomEdition
{
    public static readonly Gen<(Edition Edition, Round Round)> WithRound = With(monotone: false);

    /// <summary>Under these a better state is never judged worse.</summary>
    public static readonly Gen<(Edition Edition, Round Round)> MonotoneWithRound = With(monotone: true);

    private static Gen<(Edition, Round)> With(bool monotone) =>
        from edition in Of(monotone)
        from round in RandomRound.For(edition)
        select (edition, round);

    private static Gen<Edition> Of(bool monotone) =>
        from count in Gen.Int[1, 4]
        let media = new MediaContent([.. Enumerable.Range(1, count).Select(no => MiniEdition.Place($"medium-{no}", no))])
        from risk in RandomRisk.Of(monotone)
        from controls in RandomParts.Controls(media)
        from diagnosis in RandomParts.Diagnosis
        from policies in RandomParts.Policies(controls, risk)
        select Given.Edition with
        {
            Media = media,
            Risk = risk,
            Controls = controls,
            Diagnosis = diagnosis,
            Policies = policies,
            Threats = new([]),
            Notes = new([]),
            Desk = Given.Edition.Desk with { Subjects = [], Signs = [] },
            Executive = Given.Edition.Executive with { Actions = [.. Given.Edition.Executive.Actions.Select(action => action with { Records = [] })] },
            Examples = NoExamples,
            Clauses = policies.Policies.Select(policy => Clauses(policy, controls.Controls.Select(control => control.Id))).ToDictionary(text => text.Policy),
            Treatment = Treatment(controls),
            TenThreats = new([], []),
            Scenarios = new([]),
            TypicalAssets = new([], [], []),
            Handbook = new([], [.. Given.Edition.Handbook.Chapters.Select(chapter => chapter with { Sections = [.. chapter.Sections.Select(section => section with { Questions = [], Policies = [] })] })]),
            Register = new([.. RandomRisk.Flags.Select(flag => Column(flag, ColumnKind.Flag))], Given.Edition.Register.Attributes, [], [], [], Given.Edition.Register.Alike),
            Flow = new([], []),
        };

    private static PolicyClauses Clauses(Policy policy, IEnumerable<string> controls) =>
        Text(policy.Id, Section($"section_{policy.No}", Condition.Always, Clause($"clause_{policy.No}", policy.When, [], [.. controls])));
}
