namespace Sonae.Home;

/// <summary>The words of the welcome page and of the sources.</summary>
public sealed class HomeText;
