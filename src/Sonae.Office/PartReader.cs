using System.Xml;

namespace Sonae.Office;

/// <summary>Walks through the XML of a part without recursion, with limits; whatever is wrong becomes an <see cref="UnreadableFileException"/>.</summary>
internal sealed class PartReader : IDisposable
{
    private const int MostAttributes = 256;

    private readonly XmlReader xml;
    private readonly int maxDepth;

    public PartReader(string name, Stream content, ReadLimits limits)
    {
        Name = name;
        maxDepth = limits.MaxDepth;
        xml = Start(content);
    }

    public string Name { get; }

    /// <summary>Local name of the element; prefixes and the namespace's edition (transitional or strict) do not matter.</summary>
    public string LocalName => xml.LocalName;

    public void Dispose() => xml.Dispose();

    /// <summary>Moves to the outermost element and says whether it has that name.</summary>
    public bool ToRoot(string localName)
    {
        while (Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
                return xml.LocalName == localName;
        }
        return false;
    }

    /// <summary>Where <see cref="ToChild"/> shall look: the depth of the current element, −1 when it is empty.</summary>
    public int Enter() => xml.IsEmptyElement ? -1 : xml.Depth;

    /// <summary>Moves to the next child of the element at that depth; false at its end.</summary>
    public bool ToChild(int parent)
    {
        while (parent >= 0 && Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == parent + 1)
                return true;
            if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == parent)
                return false;
        }
        return false;
    }

    /// <summary>Reads on to the end of the part, so that damage behind the last thing wanted is seen.</summary>
    public void ReadToEnd()
    {
        while (Read()) { }
    }

    public bool ToNextAttribute() => xml.MoveToNextAttribute();

    public string Value => xml.Value;

    public void LeaveAttributes() => xml.MoveToElement();

    /// <summary>An attribute without a namespace.</summary>
    public string? Attribute(string localName) => xml.GetAttribute(localName, "");

    /// <summary>An attribute of any namespace, such as r:id whatever its prefix and edition.</summary>
    public string? AttributeOfOtherNamespace(string localName)
    {
        string? found = null;
        while (found is null && xml.MoveToNextAttribute())
            found = xml.LocalName == localName && xml.NamespaceURI.Length > 0 ? xml.Value : null;
        xml.MoveToElement();
        return found;
    }

    /// <summary>Appends the text of the current element and moves to its end.</summary>
    public void ReadText(TextBuffer text)
    {
        var depth = Enter();
        while (depth >= 0 && Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                Append(text);
        }
    }

    // Already the start reads, to find out the encoding.
    private XmlReader Start(Stream content)
    {
        try
        {
            return XmlReader.Create(content, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                CloseInput = true,
            });
        }
        catch (Exception cause) when (Damage.IsIn(cause))
        {
            throw Refusal(cause);
        }
    }

    private void Append(TextBuffer text)
    {
        try
        {
            text.Append(xml);
        }
        catch (Exception cause) when (Damage.IsIn(cause))
        {
            throw Refusal(cause);
        }
    }

    private bool Read()
    {
        try
        {
            if (!xml.Read())
                return false;
        }
        catch (Exception cause) when (Damage.IsIn(cause))
        {
            throw Refusal(cause);
        }
        return xml.Depth <= maxDepth && xml.AttributeCount <= MostAttributes
            ? true
            : throw new UnreadableFileException(UnreadableReason.TooDeep, Name);
    }

    // The runtime has no other sign for a prohibited DOCTYPE than its message; a miss only costs the clearer reason.
    private UnreadableFileException Refusal(Exception cause) => new(
        cause is XmlException && cause.Message.Contains("DTD", StringComparison.OrdinalIgnoreCase) ? UnreadableReason.Doctype : UnreadableReason.Damaged,
        Name,
        cause: cause);
}
