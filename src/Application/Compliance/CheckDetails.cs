using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.Compliance;

/// <summary>What a check said about a project, or about the plan when there is no project.</summary>
public sealed record CheckDetails
{
    public Guid? ProjectId { get; init; }

    public string? ProjectName { get; init; }

    public int? Position { get; init; }

    public FormKind? Form { get; init; }

    public required string RuleId { get; init; }

    /// <summary>Code of the text that says what satisfies the check.</summary>
    public required string Asks { get; init; }

    public required CheckLevel Level { get; init; }

    /// <summary>The camelCase field beside which it is shown.</summary>
    public required string Field { get; init; }

    public required Clause Clause { get; init; }

    public required Confidence Confidence { get; init; }

    public IReadOnlyDictionary<string, object>? Args { get; init; }

    /// <summary>The reason code of screening that is suggested, for an officer to confirm or overrule.</summary>
    public string? Reason { get; init; }

    public WaiverMark? Waiver { get; init; }

    /// <summary>The version of the project that was checked.</summary>
    public uint? Version { get; init; }

    internal static CheckDetails Of(RuleSet rules, Project? project, CheckResult result, CheckWaiver? waiver) => new()
    {
        ProjectId = project?.Id,
        ProjectName = project?.Name,
        Position = project?.Position,
        Form = project?.Form,
        RuleId = result.Check.Id,
        Asks = result.Check.Asks,
        Level = result.Level,
        Field = result.Check.Field,
        Clause = rules.ClauseOf(result.Rule.Clause)!,
        Confidence = result.Rule.Confidence,
        Args = result.Breach?.Args,
        Reason = result.Breach?.Reason,
        Waiver = waiver is null ? null : new(waiver.Id, waiver.Reason, waiver.OfficerTitle, waiver.CreatedAt, waiver.Version),
        Version = project?.Version,
    };
}

/// <summary>Who took responsibility for a failure, when and why; the version is what withdrawing it needs.</summary>
public sealed record WaiverMark(Guid Id, string Reason, string OfficerTitle, DateTimeOffset WaivedAt, uint Version);

/// <summary>The score sheet on projects; points only for what was computed.</summary>
public sealed record ScoreDetails
{
    public required int Points { get; init; }

    public required int PossiblePoints { get; init; }

    public required decimal Percent { get; init; }

    public required IReadOnlyList<ScoreLineDetails> Lines { get; init; }

    internal static ScoreDetails Of(ScoreSheet sheet) => new()
    {
        Points = sheet.Points,
        PossiblePoints = sheet.PossiblePoints,
        Percent = decimal.Round(sheet.Percent, 1),
        Lines = [.. sheet.Lines.Select(l => new ScoreLineDetails(l.Item.Number, l.Item.Title, l.State))],
    };
}

/// <param name="Number">Its place on the sheet.</param>
/// <param name="Title">Code of its text.</param>
/// <param name="State">What became of it.</param>
public sealed record ScoreLineDetails(int Number, string Title, ScoreState State);
