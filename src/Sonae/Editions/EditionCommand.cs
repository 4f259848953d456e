using System.CommandLine;
using Sonae.Hosting;
using Sonae.Words;

namespace Sonae.Editions;

/// <summary>"edition list" and "edition check [DIR]": which editions there are, and every problem in them.</summary>
public static class EditionCommand
{
    public static Command Make(Screen screen)
    {
        var folder = new Argument<DirectoryInfo?>("DIR") { Arity = ArgumentArity.ZeroOrOne };
        var check = new Command("check", screen.Words["edition.check"]) { folder };
        check.SetAction(parsed => Check(screen, parsed.GetValue(folder)));
        var list = new Command("list", screen.Words["edition.list"]);
        list.SetAction(_ => List(screen));
        return new Command("edition", screen.Words["edition"]) { list, check };
    }

    private static int List(Screen screen)
    {
        foreach (var (id, loaded) in EditionShelf.BesideProgram().All)
            screen.Out.WriteLine($"{id}\t{loaded.Japanese?.Info.Title ?? screen.Words["edition.broken"]}");
        return Exit.Done;
    }

    private static int Check(Screen screen, DirectoryInfo? folder)
    {
        if (folder is { Exists: false })
        {
            screen.Error.WriteLine(screen.Words["folder.missing", folder.Name]);
            return Exit.Problems;
        }
        var editions = folder is null
            ? EditionShelf.BesideProgram().All
            : new Dictionary<string, LoadedEdition> { [folder.Name] = new EditionFolder(folder.FullName).Load() };
        var words = new ProblemText(screen.Language);
        foreach (var (id, loaded) in editions)
        {
            foreach (var problem in loaded.Problems) screen.Error.WriteLine($"{id}/{words.Line(problem)}");
            if (loaded.Japanese is { } edition) screen.Out.WriteLine(EditionCount.Line(edition, screen.Words, id));
        }
        return editions.Values.All(loaded => loaded.Problems.Count == 0) ? Exit.Done : Exit.Problems;
    }
}
