namespace Sonae.Audit;

/// <summary>Who changes something now: an account, the holder of a link, somebody not signed in, or the program itself.</summary>
public sealed class Actor
{
    public ActorKind Kind { get; private set; } = ActorKind.Program;

    public string Id { get; private set; } = "";

    public string Name { get; private set; } = "";

    public void Become(ActorKind kind, string id, string name) => (Kind, Id, Name) = (kind, id, name);
}

/// <summary>What kind of actor.</summary>
public enum ActorKind { Program, Account, LinkHolder, Anonymous }
