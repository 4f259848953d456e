using Sonae.Companies;
using Sonae.Layout;
using Sonae.Links;
using Sonae.Words;

namespace Sonae.Members;

/// <summary>What was typed for an invitation.</summary>
public sealed record InviteForm(Role Role, string Label, int Days)
{
    /// <summary>For how many days an invitation can be made.</summary>
    public static readonly IReadOnlyList<int> Choices = [1, 3, 7, 14, 30];

    public static readonly InviteForm Empty = new(Role.None, "", 7);

    public static InviteForm Read(IFormCollection form) => new(
        InviteRule.Order.FirstOrDefault(role => role.ToString() == form["role"].ToString()),
        form["label"].ToString().Trim(),
        Choices.FirstOrDefault(days => days == Digits.Read(form["days"])));

    public NewLink Link => new(LinkPurpose.Invite, Label, TimeSpan.FromDays(Days), Role);

    /// <summary>Every problem of what was typed, for somebody in this role.</summary>
    public List<FieldProblem> Check(Role by)
    {
        var problems = new List<FieldProblem>();
        if (MyNumberRule.IsIn(Label)) problems.Add(new("label", "my-number"));
        else if (Label is not { Length: > 0 and <= 100 }) problems.Add(new("label", "label"));
        if (!InviteRule.Offered(by).Contains(Role)) problems.Add(new("role", "role"));
        if (!Choices.Contains(Days)) problems.Add(new("days", "days"));
        return problems;
    }
}
