using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Diagnosis;

/// <summary>An answer to a question of the self-diagnosis and the points it carries.</summary>
public sealed record DiagnosisOption(string Id, string Label, int Points, AnswerKind Kind, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>A part of the questions: basic, as an employee, as an organisation.</summary>
public sealed record DiagnosisPart(string Id, int No, string Name, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>What an answer would mean for this question in a small office.</summary>
public sealed record OptionHint(string Option, string Text);

/// <summary>One of the 25 questions; <c>Act</c> is the first thing to do as a heading, urgency 1 is the most urgent (this tool's rule).</summary>
public sealed record Question(
    string Id, int No, string Part, string Heading, string Text, string Why, string Act, IReadOnlyList<string> Actions,
    IReadOnlyList<OptionHint> Hints, int Urgency, string Handbook, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>A band of total points, both ends included.</summary>
public sealed record ScoreBand(string Id, int From, int To, string State, string Next, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>How the first things to do are chosen: so many, group by group of answers, by urgency within a group.</summary>
public sealed record FirstThings(string Id, int Count, IReadOnlyList<IReadOnlyList<string>> Groups, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>From which share of its points a part is strong, up to which it is weak (0 to 1).</summary>
public sealed record PartLimits(string Id, double StrongFrom, double WeakTo, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>How one answer is proposed out of several: the most careful of those who could judge.</summary>
public enum MergeKind { MostCareful }

/// <summary>How the answers of several respondents are added up to a proposal, said in words; the company decides.</summary>
public sealed record MergeContent(string Id, MergeKind Rule, string Text, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>A question whose answer suggests the answer to a control.</summary>
public sealed record Proposal(string Question, string Control);

/// <summary>Which control option an answer to a question suggests.</summary>
public sealed record ProposedOption(string Option, string ControlOption);

/// <summary>Proposals for the control check from the self-diagnosis; shown, never stored unasked.</summary>
public sealed record ProposalContent(
    string Id, IReadOnlyList<Proposal> Pairs, IReadOnlyList<ProposedOption> Options, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>The five-minute self-diagnosis (5分でできる自社診断).</summary>
public sealed record DiagnosisContent(
    IReadOnlyList<DiagnosisOption> Options, IReadOnlyList<DiagnosisPart> Parts, IReadOnlyList<Question> Questions,
    IReadOnlyList<ScoreBand> Bands, FirstThings First, PartLimits Limits, IReadOnlyList<Term> WhyNot, ProposalContent Proposals, MergeContent Merge);
