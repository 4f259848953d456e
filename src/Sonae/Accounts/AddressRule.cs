using System.Net;
using System.Net.Sockets;

namespace Sonae.Accounts;

/// <summary>Addresses of visitors: as they are shown to people, and as one who asks often is counted.</summary>
public static class AddressRule
{
    private const int HouseBytes = 8;

    /// <summary>Without its last part: enough to know one's own office or line again.</summary>
    public static string Short(string address)
    {
        if (!IPAddress.TryParse(address, out var read)) return "—";
        var bytes = Narrow(read).GetAddressBytes();
        return Narrow(read).AddressFamily == AddressFamily.InterNetwork
            ? $"{bytes[0]}.{bytes[1]}.{bytes[2]}.*"
            : $"{new IPAddress([.. bytes[..HouseBytes], .. new byte[HouseBytes]])}*";
    }

    /// <summary>Whom an address stands for: an IPv4 address one, an IPv6 address its whole house (/64), since a house has as many as it likes.</summary>
    public static string Sender(IPAddress? address)
    {
        if (address is null) return "";
        var (narrow, bytes) = (Narrow(address), Narrow(address).GetAddressBytes());
        return narrow.AddressFamily == AddressFamily.InterNetwork ? narrow.ToString() : Convert.ToHexStringLower(bytes[..HouseBytes]);
    }

    private static IPAddress Narrow(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
