using Microsoft.AspNetCore.Components;

namespace Sonae.Layout;

/// <summary>A component drawn once, when it has what it shows: a page waits for its server's answer instead of drawing itself empty first.</summary>
public abstract class LoadedComponent : ComponentBase
{
    private bool begun;

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (!begun)
        {
            begun = true;
            OnInitialized();
            await OnInitializedAsync();
        }
        OnParametersSet();
        await OnParametersSetAsync();
        StateHasChanged();
    }
}
