using Sonae.Guideline.Editions;

namespace Sonae.Policies.Returns;

/// <summary>The name of a policy in the reader's language.</summary>
internal static class PolicyName
{
    public static string Of(Edition edition, string? id) => edition.Policies.Policies.FirstOrDefault(policy => policy.Id == id) is { } found ? FormattableString.Invariant($"{found.No}　{found.Name}")
        : id == BasicPolicy.Id ? BasicPolicy.Finding.Policy.Name : "—";
}
