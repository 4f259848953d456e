namespace Sonae.Companies;

/// <summary>The words around a company: starting it, its settings, its people.</summary>
public sealed class CompanyText;
