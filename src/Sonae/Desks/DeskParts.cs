namespace Sonae.Desks;

/// <summary>What the application needs for the desk of a company.</summary>
public static class DeskParts
{
    public static void AddDesk(this IServiceCollection services) => services.AddScoped<DeskOfCompany>().AddScoped<DeskWords>().AddScoped<ChangesSince>();
}
