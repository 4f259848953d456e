namespace Sonae.Office.Excel;

/// <summary>What a part refers to; links out of the package are left out and never followed.</summary>
internal sealed class Relationships
{
    private readonly List<Relationship> all = [];

    public static Relationships Of(Package package, string source)
    {
        var found = new Relationships();
        using var part = package.Read(PartName.Relationships(source));
        if (part is null || !part.ToRoot("Relationships"))
            return found;
        var list = part.Enter();
        while (part.ToChild(list))
            found.Add(part, source);
        part.ReadToEnd();
        return found;
    }

    public Relationship? ById(string? id) => all.Find(one => one.Id == id);

    /// <summary>By the last word of the type's address, which is the same in the transitional and the strict edition.</summary>
    public string? OfKind(string kind) => all.Find(one => one.Kind == kind)?.Part;

    public IEnumerable<string> AllOfKinds(params string[] kinds) => all.Where(one => kinds.Contains(one.Kind)).Select(one => one.Part).Distinct();

    private void Add(PartReader part, string source)
    {
        var target = part.Attribute("Target");
        if (part.Attribute("Id") is not { } id || target is null || part.Attribute("TargetMode") == "External")
            return;
        var type = part.Attribute("Type") ?? "";
        all.Add(new(id, type[(type.LastIndexOf('/') + 1)..], PartName.Resolve(source, target)));
    }
}

/// <summary>One reference from a part to another: its id, the last word of its type, and the part it leads to.</summary>
internal sealed record Relationship(string Id, string Kind, string Part);
