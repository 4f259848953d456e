using System.Globalization;
using System.Security.Claims;

namespace Sonae.Accounts;

/// <summary>Who is signed in at this browser, if anybody.</summary>
public sealed class SignedInAccount
{
    public const string SessionClaim = "sonae:session";

    public const string OperatorClaim = "sonae:operator";

    public Guid? Id { get; private set; }

    public Guid? SessionId { get; private set; }

    public string Name { get; private set; } = "";

    public bool IsOperator { get; private set; }

    public void Read(ClaimsPrincipal principal)
    {
        if (principal.Identity is not { IsAuthenticated: true }) return;
        Id = Guid.Parse(principal.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture);
        SessionId = Guid.Parse(principal.FindFirstValue(SessionClaim)!, CultureInfo.InvariantCulture);
        Name = principal.FindFirstValue(ClaimTypes.Name) ?? "";
        IsOperator = principal.HasClaim(OperatorClaim, "yes");
    }
}
