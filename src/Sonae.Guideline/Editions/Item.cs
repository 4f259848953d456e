namespace Sonae.Guideline.Editions;

/// <summary>How well a statement is founded: S in the slides, F found in another public source, D calculated from those, A this tool's own rule.</summary>
public enum Certainty { S, F, D, A }

/// <summary>One thing an edition says, with the source it cites and how certain it is.</summary>
public abstract record Item(string Id, string Cites, Certainty Certainty);

/// <summary>A labelled choice or idea that needs no more than a word and a sentence.</summary>
public sealed record Term(string Id, string Label, string Text, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);
