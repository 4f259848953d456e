using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;

namespace Sonae.Policies.Papers;

/// <summary>On which page of a printed volume each line of its contents leads, from 1: the contents are the only links within it, in their order.</summary>
public static class PagesOfMarks
{
    /// <summary>The page of each mark; null when the paper has other links than the contents.</summary>
    public static IReadOnlyDictionary<string, int>? In(byte[] pdf, IReadOnlyList<string> marks)
    {
        using var paper = PdfDocument.Open(pdf);
        var pages = paper.GetPages().SelectMany(page => page.GetAnnotations()).Where(annotation => annotation.Type == AnnotationType.Link)
            .Select(annotation => annotation.Action).OfType<GoToAction>().Select(action => action.Destination.PageNumber).ToList();
        return pages.Count == marks.Count ? marks.Zip(pages).ToDictionary(pair => pair.First, pair => pair.Second) : null;
    }
}
