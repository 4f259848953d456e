using System.Globalization;
using Sonae.Guideline.Policies;

namespace Sonae.Policies.Issuing;

/// <summary>How a policy is called on lists and as a file.</summary>
public static class PolicyNames
{
    /// <summary>Its number and name; the basic policy has no number.</summary>
    public static string Of(Policy policy) => policy.No == 0 ? policy.Name : string.Create(CultureInfo.InvariantCulture, $"{policy.No} {policy.Name}");

    /// <summary>"NN-名称", as files are called, without what a file's name may not hold.</summary>
    public static string File(Policy policy) => string.Create(CultureInfo.InvariantCulture, $"{policy.No:00}-{policy.Name}");
}
