using Sonae.Guideline.Diagnosis;

namespace Sonae.Guideline.Tests.Editions;

/// <summary>The self-diagnosis, read naively.</summary>
internal static class NaiveDiagnosis
{
    public static void Read(DiagnosisContent content, Round round, NaiveReading reading)
    {
        int? Points(Question question) =>
            round.Diagnosis.TryGetValue(question.Id, out var option) ? content.Options.Single(candidate => candidate.Id == option).Points : null;
        var best = content.Options.Select(option => option.Points).Order().Last();
        var open = content.Questions.Where(question => Points(question) is null).ToList();
        var sum = content.Questions.Sum(question => Points(question) ?? 0);
        reading.Put("Diagnosis.Answered", content.Questions.Count - open.Count);
        reading.Put("Diagnosis.Questions", content.Questions.Count);
        reading.Put("Diagnosis.PointsSoFar", sum);
        reading.Put("Diagnosis.Highest", content.Questions.Count * best);
        reading.Put("Diagnosis.Unanswered", open);
        Bands(content, open.Count == 0 ? sum : null, reading);
        Tallies(content, round, reading);
        reading.Put("Diagnosis.Parts", content.Parts.Count);
        for (var i = 0; i < content.Parts.Count; i++)
            Part($"Diagnosis.Parts[{i}]", content, content.Parts[i], content.Questions.Where(question => question.Part == content.Parts[i].Id).Select(Points).ToList(), best, reading);
        reading.Put("Diagnosis.First", First(content, round));
    }

    private static void Bands(DiagnosisContent content, int? total, NaiveReading reading)
    {
        var band = total is null ? null : content.Bands.Single(candidate => candidate.From <= total && candidate.To >= total);
        var next = total is null ? null : content.Bands.OrderBy(candidate => candidate.From).FirstOrDefault(candidate => candidate.From > total);
        reading.Put("Diagnosis.Total", total);
        reading.Put("Diagnosis.Band", band);
        reading.Put("Diagnosis.NextBand", next);
        reading.Put("Diagnosis.PointsToNext", next is null ? null : next.From - total);
    }

    private static void Tallies(DiagnosisContent content, Round round, NaiveReading reading)
    {
        reading.Put("Diagnosis.Tallies", content.Options.Count);
        for (var i = 0; i < content.Options.Count; i++)
        {
            var count = round.Diagnosis.Count(answer => answer.Value == content.Options[i].Id);
            reading.Put($"Diagnosis.Tallies[{i}].Option", content.Options[i]);
            reading.Put($"Diagnosis.Tallies[{i}].Count", count);
            reading.Put($"Diagnosis.Tallies[{i}].Points", count * content.Options[i].Points);
        }
    }

    private static void Part(string path, DiagnosisContent content, DiagnosisPart part, List<int?> points, int best, NaiveReading reading)
    {
        var highest = points.Count * best;
        decimal? share = points.Contains(null) || highest <= 0 ? null : (decimal)points.Sum()!.Value / highest;
        var standing = share is null ? "NotYetJudged" : share >= (decimal)content.Limits.StrongFrom ? "Strong" : share <= (decimal)content.Limits.WeakTo ? "Weak" : "Middle";
        reading.Put(path + ".Part", part);
        reading.Put(path + ".Answered", points.Count(point => point is not null));
        reading.Put(path + ".Questions", points.Count);
        reading.Put(path + ".Points", points.Sum());
        reading.Put(path + ".Highest", highest);
        reading.Put(path + ".Share", share);
        reading.Put(path + ".Standing", standing);
    }

    private static List<Question> First(DiagnosisContent content, Round round)
    {
        var first = new List<Question>();
        foreach (var group in content.First.Groups)
            for (var urgency = 1; urgency <= content.Questions.Count; urgency++)
            {
                var question = content.Questions.Single(candidate => candidate.Urgency == urgency);
                if (!round.Diagnosis.TryGetValue(question.Id, out var option) || !group.Contains(option)) continue;
                if (first.Count < content.First.Count && !first.Contains(question)) first.Add(question);
            }
        return first;
    }
}
