using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Sonae.Policies;

/// <summary>A heading whose level depends on where the document stands in a page.</summary>
public sealed class HeadingTag : ComponentBase
{
    [Parameter, EditorRequired] public int Level { get; set; }

    [Parameter] public string? Class { get; set; }

    [Parameter] public string? Id { get; set; }

    [Parameter] public RenderFragment? ChildContent { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, FormattableString.Invariant($"h{Level}"));
        if (Id is not null) builder.AddAttribute(1, "id", Id);
        if (Class is not null) builder.AddAttribute(2, "class", Class);
        builder.AddContent(3, ChildContent);
        builder.CloseElement();
    }
}
