using Microsoft.AspNetCore.Routing;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Links;

namespace Sonae.Tests.Rights;

/// <summary>One line of matrix.tsv: an address and what each kind of visitor gets there.</summary>
public sealed record MatrixRow(string Method, string Route, IReadOnlyList<string> Cells)
{
    public string Key => $"{Method} {Route}";

    public string Line => string.Join('\t', [Method, Route, .. Cells]);
}

/// <summary>The table of rights (matrix.tsv) and the addresses the program has.</summary>
public static class Matrix
{
    /// <summary>Let through, asked to sign in, refused for the role, not there.</summary>
    public const string Through = "yes", Asked = "sign-in", Refused = "403", Missing = "404";

    public static readonly IReadOnlyList<string> Visitors = ["owner", "clerk", "employee", "reader", "supporter", "operator", "invite", "respond", "restore", "anonymous"];

    /// <summary>The visitors who hold a link, named by what it is for.</summary>
    public static readonly IReadOnlyList<LinkPurpose> Holders = [LinkPurpose.Invite, LinkPurpose.Respond, LinkPurpose.Restore];

    /// <summary>Whether this visitor is not signed in.</summary>
    public static bool IsStranger(string visitor) => visitor == "anonymous" || Holders.Any(purpose => purpose.ToString().Equals(visitor, StringComparison.OrdinalIgnoreCase));

    private static readonly Role[] Order = [Role.Owner, Role.Clerk, Role.Employee, Role.Reader, Role.Supporter];

    public static string Path => System.IO.Path.Combine(Repository.Root, "tests", "Sonae.Tests", "Rights", "matrix.tsv");

    public static List<MatrixRow> Read() => File.ReadAllLines(Path).Skip(1).Select(line => line.Split('\t')).Select(cells => new MatrixRow(cells[0], cells[1], cells[2..])).ToList();

    public static void Write(IEnumerable<MatrixRow> rows) =>
        File.WriteAllLines(Path, rows.Select(row => row.Line).Prepend(string.Join('\t', ["method", "route", .. Visitors])));

    /// <summary>What the addresses themselves say, as rows to compare with and to write anew.</summary>
    public static List<MatrixRow> Of(EndpointDataSource source) => source.Endpoints.OfType<RouteEndpoint>()
        // The framework brings an address for a script that this program does not send; the gate answers it with 404.
        .Where(endpoint => !endpoint.RoutePattern.RawText!.Contains("_framework/", StringComparison.Ordinal))
        .SelectMany(endpoint => Methods(endpoint).Select(method => new MatrixRow(method, "/" + endpoint.RoutePattern.RawText!.TrimStart('/'), Cells(endpoint))))
        .OrderBy(row => row.Route, StringComparer.Ordinal).ThenBy(row => row.Method, StringComparer.Ordinal).ToList();

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"];

    private static string[] Cells(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<AccessAttribute>() switch
    {
        AnyoneAttribute => Enumerable.Repeat(Through, Visitors.Count).ToArray(),
        SignedInAttribute => [.. Enumerable.Repeat(Through, Order.Length + 1), .. Strangers(Asked)],
        OperatorsAttribute => [.. Enumerable.Repeat(Missing, Order.Length), Through, .. Strangers(Asked)],
        MembersAttribute members => [.. Order.Select(role => (role & members.Roles) == 0 ? Refused : Through), Missing, .. Strangers(Asked)],
        LinkHoldersAttribute holders => [.. Enumerable.Repeat(Missing, Order.Length + 1), .. Holders.Select(purpose => purpose == holders.Purpose ? Through : Missing), Missing],
        _ => ["none"],
    };

    // Whoever holds a link is nobody at the addresses of members.
    private static IEnumerable<string> Strangers(string cell) => Enumerable.Repeat(cell, Holders.Count + 1);
}
