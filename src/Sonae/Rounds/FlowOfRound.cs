using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sonae.Database;
using Sonae.Guideline.Assets;

namespace Sonae.Rounds;

/// <summary>A flow of work a company looks at in a round (業務フロー), by its name.</summary>
public sealed class FlowOfRound(Guid companyId, Guid id, Guid roundId, int no) : NumberedFact(companyId, id)
{
    public Guid RoundId { get; private set; } = roundId;

    /// <summary>The number of the flow in its round, never given twice.</summary>
    public int No { get; private set; } = no;

    public string Name { get; private set; } = "";

    public void Call(string name) => Name = name;

    /// <summary>The same flow, to begin another round with.</summary>
    public FlowOfRound CopyTo(Guid round, Guid id)
    {
        var copy = new FlowOfRound(CompanyId, id, round, No);
        copy.Call(Name);
        return copy;
    }
}

/// <summary>What a company says of one stage of a flow: what happens, where what lies, which harm it sees.</summary>
public sealed class FlowStageOfRound(Guid companyId, Guid flowId, string stage) : CompanyFact(companyId)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Guid FlowId { get; private set; } = flowId;

    /// <summary>The edition's id of the stage.</summary>
    public string Stage { get; private set; } = stage;

    public string What { get; private set; } = "";

    /// <summary>What lies where, as JSON by the edition's id of the medium.</summary>
    public string Places { get; private set; } = "{}";

    /// <summary>The edition's ids of the harms that were seen, apart by spaces.</summary>
    public string Harms { get; private set; } = "";

    /// <summary>Harms in the company's own words, as JSON by the edition's id of the attribute.</summary>
    public string Own { get; private set; } = "{}";

    public void Say(FlowStep step)
    {
        (What, Places, Own) = (step.What, Json(step.Places), Json(step.Own));
        Harms = string.Join(' ', step.Harms.Order(StringComparer.Ordinal));
    }

    /// <summary>The stage as the rules see it.</summary>
    public FlowStep ToStep() => new(Stage, What, Read(Places), Harms.Length == 0 ? [] : Harms.Split(' '), Read(Own));

    /// <summary>The same words, to begin another round with.</summary>
    public FlowStageOfRound CopyTo(Guid flow)
    {
        var copy = new FlowStageOfRound(CompanyId, flow, Stage);
        copy.Say(ToStep());
        return copy;
    }

    private static string Json(IReadOnlyDictionary<string, string> texts) =>
        JsonSerializer.Serialize(texts.Where(text => text.Value.Length > 0).OrderBy(text => text.Key, StringComparer.Ordinal).ToDictionary(), Readable);

    private static Dictionary<string, string> Read(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;
}

/// <summary>How flows are stored.</summary>
public sealed class FlowTable : IEntityTypeConfiguration<FlowOfRound>, IEntityTypeConfiguration<FlowStageOfRound>
{
    public void Configure(EntityTypeBuilder<FlowOfRound> builder)
    {
        builder.ToTable("flows").HasKey(flow => new { flow.CompanyId, flow.Id });
        builder.HasIndex(flow => new { flow.CompanyId, flow.RoundId, flow.No }).IsUnique();
        builder.HasOne<RoundOfCompany>().WithMany().HasForeignKey(flow => new { flow.CompanyId, flow.RoundId });
    }

    public void Configure(EntityTypeBuilder<FlowStageOfRound> builder)
    {
        builder.ToTable("flow_stages").HasKey(stage => new { stage.CompanyId, stage.FlowId, stage.Stage });
        builder.HasOne<FlowOfRound>().WithMany().HasForeignKey(stage => new { stage.CompanyId, stage.FlowId });
    }
}
