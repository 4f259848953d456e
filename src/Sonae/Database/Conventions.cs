using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Sonae.Companies;

namespace Sonae.Database;

/// <summary>What holds for every table: names, times, enums by name, the version, and that only the entered company's rows are seen.</summary>
public static partial class Conventions
{
    public static void Apply(ModelBuilder builder, CompanyDb db)
    {
        foreach (var type in builder.Model.GetEntityTypes().ToList())
        {
            if (type.IsOwned() || type.IsMappedToJson()) continue;
            type.SetTableName(Snake(type.GetTableName()!.Replace("AspNetUser", "account", StringComparison.Ordinal)));
            if (typeof(CompanyFact).IsAssignableFrom(type.ClrType)) Own.MakeGenericMethod(type.ClrType).Invoke(null, [builder, db]);
            foreach (var property in type.GetProperties()) Name(property, db);
        }
    }

    private static readonly MethodInfo Own = typeof(Conventions).GetMethod(nameof(OfCompany), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static void OfCompany<T>(ModelBuilder builder, CompanyDb db) where T : CompanyFact
    {
        var entity = builder.Entity<T>();
        entity.HasQueryFilter(fact => fact.CompanyId == db.Company);
        entity.Property(fact => fact.Version).IsConcurrencyToken();
        if (typeof(T) != typeof(Company)) entity.HasOne<Company>().WithMany().HasForeignKey(fact => fact.CompanyId);
    }

    private static void Name(IMutableProperty property, CompanyDb db)
    {
        property.SetColumnName(Snake(property.Name));
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type.IsEnum) property.SetProviderClrType(typeof(string));
        // SQLite cannot order times with an offset; as numbers it can.
        if (type == typeof(DateTimeOffset) && db is SqliteDb) property.SetValueConverter(new DateTimeOffsetToBinaryConverter());
        if (property.Name == nameof(Company.SearchName) && db is PostgresDb) property.SetCollation("C");
    }

    private static string Snake(string name) => Hump().Replace(name, "$1_$2").ToLowerInvariant();

    [GeneratedRegex("([a-z0-9])([A-Z])")]
    private static partial Regex Hump();
}
