using Sonae.Tests.Web;

namespace Sonae.Tests.Companies;

/// <summary>A site where everybody may register a company.</summary>
public sealed class OpenSite : Site
{
    protected override bool IsOpen => true;
}
