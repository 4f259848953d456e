namespace Sonae.Assets;

/// <summary>The words of the register's pages.</summary>
public sealed class AssetText;
