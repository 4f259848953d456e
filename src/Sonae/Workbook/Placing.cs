namespace Sonae.Workbook;

/// <summary>Moves files into a folder that exists; when one cannot be placed, those before it are taken out and the old ones put back.</summary>
public sealed class Placing
{
    private readonly Stack<Action> undo = [];

    public void All(string from, string to)
    {
        var old = Path.Combine(from, ".old");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).ToList())
        {
            var name = Path.GetRelativePath(from, file);
            MakeFolder(Path.GetDirectoryName(Path.Combine(to, name))!);
            if (File.Exists(Path.Combine(to, name))) Move(Path.Combine(to, name), Path.Combine(old, name));
            Move(file, Path.Combine(to, name));
        }
        undo.Clear();
    }

    public void UndoUnlessComplete()
    {
        while (undo.TryPop(out var step)) step();
    }

    private void MakeFolder(string folder)
    {
        if (Directory.Exists(folder)) return;
        Directory.CreateDirectory(folder);
        undo.Push(() => Directory.Delete(folder));
    }

    private void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(from, to);
        undo.Push(() => File.Move(to, from));
    }
}
