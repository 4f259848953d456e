namespace Sonae.Guideline.Editions;

/// <summary>Why a note stands beside an older text: outdated advice, a law in force, or something added since.</summary>
public enum NoteKind { Outdated, Law, Added }

/// <summary>What today's reader must know beside the edition's text; shown, never scored. <c>On</c> names items as "file/id".</summary>
public sealed record Note(
    string Id, IReadOnlyList<string> On, NoteKind Kind, string Since, string Text, DateOnly Checked, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>All notes of an edition.</summary>
public sealed record NoteContent(IReadOnlyList<Note> Notes)
{
    /// <summary>The notes that stand beside one item, named as "file/id".</summary>
    public IEnumerable<Note> On(string item) => Notes.Where(note => note.On.Contains(item));
}
