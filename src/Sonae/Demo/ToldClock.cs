namespace Sonae.Demo;

/// <summary>A clock that stands where the story is.</summary>
public sealed class ToldClock : TimeProvider
{
    private DateTimeOffset now;

    public void Set(DateTimeOffset moment) => now = moment;

    public override DateTimeOffset GetUtcNow() => now;
}
