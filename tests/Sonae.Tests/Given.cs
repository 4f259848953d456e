using Sonae.Editions;
using Sonae.Guideline.Editions;

namespace Sonae.Tests;

/// <summary>What tests start from.</summary>
public static class Given
{
    private static readonly EditionShelf Shelf = EditionShelf.BesideProgram();

    /// <summary>The default edition in Japanese.</summary>
    public static Edition Edition => Shelf.Get(EditionShelf.Default)!;
}
