using CsCheck;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Controls;
using Sonae.Guideline.Diagnosis;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;
using Sonae.Guideline.Risks;
using static Sonae.Guideline.Tests.MiniEdition;

namespace Sonae.Guideline.Tests.Editions;

/// <summary>Draws controls, questions and policies of an edition nobody wrote.</summary>
internal static class RandomParts
{
    public static Gen<ControlContent> Controls(MediaContent media) =>
        from weights in Gen.Int[0, 10].Array[1, 4]
        from foreign in Gen.Int[0, 2]
        from shuffled in Draw.Shuffled<double?>([.. weights.Select(weight => (double?)weight / 10), .. new double?[foreign]])
        from needed in Gen.Bool.Array[1, 4]
        let marks = needed.Select((need, i) => Mark($"mark-{i}", $"{i}", need)).ToArray()
        from none in Draw.One(marks)
        from categories in Draw.One(marks).Array[1, 4]
        let ids = categories.Select((mark, i) => Category($"category-{i}", i + 1, mark.Id)).ToArray()
        from weak in Gen.Int[0, 10]
        from controls in Gen.Select(Draw.One(ids), Draw.Some(media.Media)).Array[0, 9]
        select new ControlContent(
            [.. shuffled.Select((weight, i) => Option($"option-{i}", i + 1, weight))], ids, marks, none.Id, new("weak", weak / 10.0, Cites, Sure),
            [.. controls.Select((drawn, i) => Control($"control-{i}", i + 1, drawn.Item1.Id, [.. drawn.Item2.Select(medium => medium.Id)]))]);

    public static readonly Gen<DiagnosisContent> Diagnosis =
        from points in Gen.Int[-3, 6].Array[1, 5]
        from questions in Gen.Int[1, 3].Array[0, 7]
        from urgency in Draw.Shuffled(Enumerable.Range(1, questions.Length).ToArray())
        let least = points.Min() * questions.Length
        from bands in RandomRisk.Ranges(Enumerable.Range(least, ((points.Max() - points.Min()) * questions.Length) + 1))
        from order in Draw.Shuffled(bands)
        from count in Gen.Int[0, 6]
        from groups in Draw.Some(points.Select((_, i) => $"answer-{i}").ToArray()).Array[0, 3]
        from strong in Gen.Int[0, 10]
        from weak in Gen.Int[0, 10]
        select new DiagnosisContent(
            [.. points.Select((point, i) => Answer($"answer-{i}", point))],
            [.. Enumerable.Range(1, 3).Select(no => new DiagnosisPart($"part-{no}", no, "", Cites, Sure))],
            [.. questions.Select((part, i) => Question($"question-{i}", i + 1, $"part-{part}", urgency[i]))],
            [.. order.Select((range, i) => Score($"score-{i}", range.From, range.To))],
            new FirstThings("first", count, groups, Cites, Sure), new PartLimits("limits", strong / 10.0, weak / 10.0, Cites, Sure), [],
            new ProposalContent("proposals", [], [], Cites, Sure), Merge);

    public static Gen<PolicyContent> Policies(ControlContent controls, RiskContent risk) =>
        from others in Gen.Int[0, 3]
        from categories in Draw.Shuffled<string?>([.. controls.Categories.Select(category => category.Id), .. new string?[others]])
        from conditions in Condition(controls, risk).Array[categories.Length]
        select new PolicyContent([], [], [.. categories.Select((category, i) => Policy($"policy-{i}", i + 1, category, conditions[i]))]);

    private static Gen<Condition> Condition(ControlContent controls, RiskContent risk)
    {
        var weighed = controls.Options.Where(option => option.Weight is not null).ToArray();
        var atoms = new List<Gen<Condition>>
        {
            Gen.Const(Guideline.Editions.Condition.Always), Draw.One(RandomRound.Keys).Select(Condition (key) => new ProfileHas(key)),
            Gen.Int[1, 5].Select(Condition (count) => new EmployeesAtLeast(count)), Draw.One(risk.Bands).Select(Condition (band) => new BandAtLeast(band.Id)),
        };
        if (controls.Controls.Count > 0)
            atoms.Add(Gen.Select(Draw.One(controls.Controls), Draw.One(weighed), Condition (control, option) => new AnswerAtLeast(control.Id, option.Id)));
        var atom = Gen.OneOf([.. atoms]);
        return Deeper(Deeper(atom));
    }

    private static Gen<Condition> Deeper(Gen<Condition> part) => Gen.OneOf(
        part, part.Select(Condition (inner) => new Not(inner)), part.List[0, 3].Select(Condition (parts) => new All(parts)), part.List[0, 3].Select(Condition (parts) => new Any(parts)));
}
