namespace Sonae.Layout;

/// <summary>A problem of one field of a form: which field, and which words tell it.</summary>
public sealed record FieldProblem(string Field, string Code);
