namespace Sonae.Links;

/// <summary>The words around links.</summary>
public sealed class LinkText;
