using System.Text;
using System.Xml;

namespace Sonae.Office;

/// <summary>Tells exceptions that say "this file is damaged" from those that say "this program or disk is".</summary>
internal static class Damage
{
    public static bool IsIn(Exception cause) => cause is InvalidDataException or EndOfStreamException or XmlException
        or DecoderFallbackException or ArgumentException or OverflowException or NotSupportedException;
}
