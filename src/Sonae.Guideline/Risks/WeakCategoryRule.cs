using Sonae.Guideline.Controls;

namespace Sonae.Guideline.Risks;

/// <summary>A category to look at first where a medium is to be protected better (実施率の低い種類), with its controls still open there; not weak: only the lowest of those left.</summary>
public sealed record WeakCategory(CategoryFinding Category, bool IsWeak, IReadOnlyList<Control> Open);

/// <summary>Names the categories with a low implementation rate that a medium's risks hang on.</summary>
public static class WeakCategoryRule
{
    /// <summary>The weak categories in which something is left to do for this medium, lowest rate first; where none is weak, the lowest of the others.</summary>
    public static IReadOnlyList<WeakCategory> Of(ControlContent content, IReadOnlyList<CategoryFinding> categories, MediumFinding medium)
    {
        var left = medium.NotFullyDone.Concat(medium.Unanswered).ToHashSet();
        var open = content.Controls.Where(control => left.Contains(control.Id)).ToLookup(control => control.Category);
        var found = categories.Where(category => category.Rate is not null && open.Contains(category.Category.Id))
            .OrderBy(category => category.Rate).ThenBy(category => category.Category.No)
            .Select(category => new WeakCategory(category, IsWeak(content, category), open[category.Category.Id].ToList())).ToList();
        var weak = found.Where(category => category.IsWeak).ToList();
        return weak.Count > 0 ? weak : found.Take(1).ToList();
    }

    /// <summary>Whether a category's rate lies below the edition's limit.</summary>
    public static bool IsWeak(ControlContent content, CategoryFinding category) => category.Rate < content.Weak.Below;
}
