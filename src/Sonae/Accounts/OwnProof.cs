namespace Sonae.Accounts;

/// <summary>Asks somebody signed in to show once more that it is they: by password, or by a code.</summary>
public sealed class OwnProof(CheckPassword check, SecondStep codes, SignInLimits limits)
{
    /// <summary>Which words say what is wrong; null when it is right.</summary>
    public async Task<string?> WrongAsync(Account account, string? typed)
    {
        if (limits.Begin("proof", account.UserName, account.Id) > TimeSpan.Zero) return "proof.wait";
        var fits = TotpRule.IsCode(typed) && account.TwoFactorEnabled ? await codes.FitsAsync(account, typed) : await check.FitsAsync(account, typed);
        if (fits) limits.Right();
        return fits ? null : "proof";
    }
}
