using Microsoft.AspNetCore.Components;

namespace Sonae.Layout;

/// <summary>Lets the parts of one page ask the store one after the other, since a request has one connection.</summary>
public sealed class LoadTurn : IDisposable
{
    public SemaphoreSlim Turn { get; } = new(1);

    public void Dispose() => Turn.Dispose();
}

/// <summary>A component drawn once, when it has what it shows: a page waits for its server's answer instead of drawing itself empty first.</summary>
public abstract class LoadedComponent : ComponentBase
{
    private bool begun;

    [Inject] private LoadTurn Load { get; set; } = null!;

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        await Load.Turn.WaitAsync();
        try { await LoadAsync(); }
        finally { Load.Turn.Release(); }
        // Not before the turn is given up: the parts within load as they are drawn.
        StateHasChanged();
    }

    private async Task LoadAsync()
    {
        if (!begun)
        {
            begun = true;
            OnInitialized();
            await OnInitializedAsync();
        }
        OnParametersSet();
        await OnParametersSetAsync();
    }
}
