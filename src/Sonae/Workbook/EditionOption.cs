using System.CommandLine;
using Sonae.Editions;
using Sonae.Guideline.Editions;
using Sonae.Words;

namespace Sonae.Workbook;

/// <summary>The option --edition, read into the edition it names; labels in files are always the Japanese ones.</summary>
public static class EditionOption
{
    public static Option<Edition> Make(Text words) => new("--edition")
    {
        Description = words["option.edition"],
        CustomParser = result =>
        {
            var id = result.Tokens.Count > 0 ? result.Tokens[0].Value : EditionShelf.Default;
            if (EditionShelf.BesideProgram().Get(id) is { } edition) return edition;
            result.AddError(new ProblemText(words.Language).What(Guideline.Problem.At(Guideline.Place.In("--edition", ""), "edition.unknown", id)));
            return null;
        },
    };

    // Not a default value of the option: the help would print the whole edition as one.
    public static Edition Chosen(ParseResult parsed, Option<Edition> option) =>
        parsed.GetValue(option) ?? EditionShelf.BesideProgram().Get(EditionShelf.Default) ?? throw new InvalidDataException(EditionShelf.Default);
}
