namespace Sonae.Policies.Editing;

/// <summary>The name of a value's field in forms, and its place in pages: f-ID a fact, c-ID a choice; a field of the profile keeps its own.</summary>
public static class ValueKey
{
    public static string Of(OpenKind kind, string id) => kind switch { OpenKind.Fact => "f-" + id, OpenKind.Choice => "c-" + id, _ => id };
}
