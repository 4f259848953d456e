namespace Sonae.Controls;

/// <summary>The words of the control check.</summary>
public sealed class ControlText;
