using Sonae.Layout;

namespace Sonae.Accounts;

/// <summary>A wait in words: seconds while they are few, else minutes, always rounded up.</summary>
public sealed class WaitingWords(Wording<AccountText> say)
{
    public string Words(TimeSpan wait) => wait < TimeSpan.FromMinutes(1) ? say["wait.seconds", (int)Math.Ceiling(wait.TotalSeconds)] : say["wait.minutes", (int)Math.Ceiling(wait.TotalMinutes)];
}
