namespace Sonae.Hosting;

/// <summary>The words about the connection: the standing line and the page it leads to.</summary>
public sealed class ConnectionText;
