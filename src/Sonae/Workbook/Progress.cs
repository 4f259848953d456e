namespace Sonae.Workbook;

/// <summary>Tells on the message screen what long work is at.</summary>
public sealed class Progress(TextWriter error)
{
    public void Say(string what) => error.WriteLine(what);
}
