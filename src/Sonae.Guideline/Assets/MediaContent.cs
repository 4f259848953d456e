using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Assets;

/// <summary>Where assets are kept (媒体・保存先).</summary>
public sealed record Medium(string Id, int No, string Label, string Text, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>The media of an edition.</summary>
public sealed record MediaContent(IReadOnlyList<Medium> Media);
