using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Sonae.Editions;
using Sonae.Guideline.Editions;

namespace Sonae.Benchmarks;

/// <summary>Prepares companies in a running program, times durable answers, and keeps each page to be measured as it was sent.</summary>
public sealed partial class WebPages(Uri program, string folder)
{
    private const int Answers = 400;

    // From so many assets on a company has been at it for a year, and so many rows are treated.
    private const int Years = 5000, Treated = 200;

    private readonly Edition edition = EditionShelf.BesideProgram().Get(EditionShelf.Default)!;

    /// <summary>PAGES has a line per page: name, number of assets of the company, address within it, what is asked.</summary>
    public static async Task<int> Prepare(string address, string pages, string folder)
    {
        var web = new WebPages(new Uri(address), folder);
        var lines = File.ReadLines(pages).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();
        var kept = new List<string>();
        foreach (var company in lines.GroupBy(line => int.Parse(line[1], CultureInfo.InvariantCulture)))
        {
            using var visitor = new WebVisitor(web.Program);
            var home = await web.Begin(visitor, company.Key);
            if (company.Key == 0) await web.TimeAnswers(visitor, home);
            foreach (var line in company)
            {
                var html = await visitor.Read(home + line[2]);
                await File.WriteAllTextAsync(Path.Combine(folder, line[0] + ".html"), html);
                kept.Add(string.Join('\t', line[0], home + line[2], line[3], visitor.Cookie));
            }
        }
        await File.WriteAllLinesAsync(Path.Combine(folder, "pages.tsv"), kept);
        return 0;
    }

    private Uri Program { get; } = program;

    // Every question, threat and control is answered, so that every page is as full as it gets.
    private async Task<string> Begin(WebVisitor visitor, int assets)
    {
        var home = (await visitor.Send("/start", await visitor.Token("/start"), ("name", $"測定{assets}（架空）"), ("employees", "35"), ("person", "測定（架空）"),
            ("login", $"bench-{assets}"), ("password", "つるばみ どんぐり 2026 くぬぎ"))).Replace("home", "", StringComparison.Ordinal);
        var token = await visitor.Token(home + "tasks");
        foreach (var question in edition.Diagnosis.Questions) await visitor.Send($"{home}answers/Diagnosis/{question.Id}", token, ("Option", edition.Diagnosis.Options[question.No % 3].Id));
        if (assets == 0) return home;
        foreach (var control in edition.Controls.Controls) await visitor.Send($"{home}answers/Controls/{control.Id}", token, ("Option", edition.Controls.Options[control.No % 3].Id));
        foreach (var threat in edition.Threats.Threats) await visitor.Send($"{home}threats/judge/{threat.Id}", token, ("Level", (1 + (threat.No % 3)).ToString(CultureInfo.InvariantCulture)));
        var book = Path.Combine(folder, $"{assets}.xlsx");
        BigBook.Write(assets, book);
        await visitor.Send(home + "assets/import/read", token, "file", book);
        await visitor.Send(home + "assets/import/confirm", token, ("problems", "skip"), ("changed", "update"));
        if (assets >= Years) await Year(visitor, home, token);
        return home;
    }

    // A company that goes on: a flow, treatments of many rows, and a second round to compare with the first.
    private static async Task Year(WebVisitor visitor, string home, string token)
    {
        await visitor.Send(home + "flow/start", token, ("name", "受注から納品まで"));
        (string, string)[] rows = [.. Enumerable.Range(1, Treated).Select(row => ("row", row.ToString(CultureInfo.InvariantCulture)))];
        await visitor.Send(home + "treatments/add", token, [("several", "yes"), ("option", "reduce"), ("text", "保管場所に鍵をかける"), ("due", "2027-03-31"), .. rows]);
        var round = Round().Match(await visitor.Read(home + "rounds")).Groups[1].Value;
        await visitor.Send($"{home}rounds/{round}/close", token, ("sure", "yes"));
        await visitor.Send(home + "rounds", token, ("edition", EditionShelf.Default), ("copy", round));
    }

    [GeneratedRegex("/rounds/([0-9a-f-]+)/close")]
    private static partial Regex Round();

    // One after the other, each changing what is stored: acknowledged means it is on the disk.
    private async Task TimeAnswers(WebVisitor visitor, string home)
    {
        var token = await visitor.Token(home + "tasks");
        var times = new List<double>();
        for (var i = 0; i < Answers; i++)
        {
            var question = edition.Diagnosis.Questions[i % edition.Diagnosis.Questions.Count];
            var option = edition.Diagnosis.Options[((i / edition.Diagnosis.Questions.Count) + question.No) % 3].Id;
            var begun = Stopwatch.GetTimestamp();
            await visitor.Send($"{home}answers/Diagnosis/{question.Id}", token, ("Option", option));
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
        var sorted = times.Skip(Answers / 4).Order().ToList();
        Console.WriteLine(FormattableString.Invariant($"answer\t{sorted[sorted.Count / 2]:F2}\t{sorted[sorted.Count * 99 / 100]:F2}\t{sorted.Count}"));
    }
}
