namespace Sonae.Members;

/// <summary>The words around members and invitations.</summary>
public sealed class MemberText;
