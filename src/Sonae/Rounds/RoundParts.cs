namespace Sonae.Rounds;

/// <summary>What the application needs to work with rounds.</summary>
public static class RoundParts
{
    public static void AddRounds(this IServiceCollection services) =>
        services.AddSingleton<KeptRounds>().AddScoped<CurrentRound>().AddScoped<FindingsOfRound>().AddScoped<StoredFacts>().AddScoped<ProfileOfCompany>()
            .AddScoped<RoundsOfCompany>().AddScoped<RoundList>().AddScoped<StartRound>().AddScoped<CloseRound>();
}
