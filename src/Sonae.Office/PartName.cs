namespace Sonae.Office;

/// <summary>Names of parts inside a package: forward slashes, no leading one.</summary>
internal static class PartName
{
    /// <summary>The part name of a zip entry; names that lead out of the package are refused although nothing is ever unpacked to disk.</summary>
    public static string OfEntry(string entryName)
    {
        var name = entryName.Replace('\\', '/').TrimStart('/');
        if (name.Contains(':', StringComparison.Ordinal) || name.Contains('\0', StringComparison.Ordinal) || name.Split('/').Contains(".."))
            throw new UnreadableFileException(UnreadableReason.ForbiddenName, entryName);
        return name;
    }

    /// <summary>Where a relationship of a part leads; never made into a Uri, since workbooks with malformed ones are common.</summary>
    public static string Resolve(string source, string target)
    {
        var path = target.Trim().Replace('\\', '/');
        var segments = path.StartsWith('/') ? [] : source.Split('/')[..^1].ToList();
        foreach (var segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else if (segment is not ("" or "." or ".."))
                segments.Add(segment);
        }
        return string.Join('/', segments);
    }

    /// <summary>The part that holds the relationships of a part; of the package itself for "".</summary>
    public static string Relationships(string source)
    {
        var slash = source.LastIndexOf('/') + 1;
        return $"{source[..slash]}_rels/{source[slash..]}.rels";
    }
}
