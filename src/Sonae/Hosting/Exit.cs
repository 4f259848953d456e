namespace Sonae.Hosting;

/// <summary>The exit codes of the command line (contract).</summary>
public static class Exit
{
    public const int Done = 0;

    /// <summary>The input has problems; all are listed.</summary>
    public const int Problems = 1;

    public const int Usage = 2;

    /// <summary>A fault of the program or of writing.</summary>
    public const int Fault = 3;
}
