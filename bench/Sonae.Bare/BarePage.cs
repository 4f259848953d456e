using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Sonae.Bare;

/// <summary>Draws the elements, attributes and texts of one kept page in a loop: what Razor itself costs, with nothing looked up, asked or computed.</summary>
[Route("/{Name}")]
public sealed class BarePage : ComponentBase
{
    [Inject] private KeptPages Pages { get; set; } = null!;

    [Parameter] public string Name { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var piece in Pages[Name])
        {
            switch (piece.Kind)
            {
                case PieceKind.Open:
                    builder.OpenElement(0, piece.Text);
                    foreach (var (name, value) in piece.Attributes) builder.AddAttribute(1, name, value);
                    break;
                case PieceKind.Close: builder.CloseElement(); break;
                case PieceKind.Text: builder.AddContent(2, piece.Text); break;
                default: builder.AddMarkupContent(3, piece.Text); break;
            }
        }
    }
}
