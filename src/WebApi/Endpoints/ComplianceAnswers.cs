using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Compliance;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.RuleSets;
using LocalPlan.WebApi.Http;
using LocalPlan.WebApi.Localization;

namespace LocalPlan.WebApi.Endpoints;

/// <summary>What a check said, in both languages.</summary>
public sealed record CheckAnswer
{
    public Guid? ProjectId { get; init; }

    public string? ProjectName { get; init; }

    /// <summary>Order of the project in the book.</summary>
    public int? Position { get; init; }

    public FormKind? Form { get; init; }

    public required string RuleId { get; init; }

    public required CheckLevel Level { get; init; }

    public required string Field { get; init; }

    /// <summary>What is wrong; null when the check passes.</summary>
    public BilingualText? Messages { get; init; }

    /// <summary>What satisfies the check.</summary>
    public required BilingualText Asks { get; init; }

    /// <summary>The clause with its words and citation.</summary>
    public required Clause Clause { get; init; }

    public required Confidence Confidence { get; init; }

    /// <summary>The reason code of screening that is suggested, e.g. SINGLE_LAO_CAN_DO; an officer confirms or overrules.</summary>
    public string? Reason { get; init; }

    public WaiverMark? Waiver { get; init; }

    /// <summary>The version of the project that was checked: what a waiver is given for.</summary>
    public uint? Version { get; init; }
}

public sealed record ProjectComplianceAnswer
{
    /// <summary>Null while the project is only being typed.</summary>
    public Guid? ProjectId { get; init; }

    public required IReadOnlyList<CheckAnswer> Results { get; init; }

    /// <summary>What saving would refuse besides.</summary>
    public required IReadOnlyList<FieldProblem> Faults { get; init; }

    public ScoreAnswer? Score { get; init; }

    /// <summary>The version of the project that was checked.</summary>
    public uint? Version { get; init; }
}

/// <summary>Score sheet B of one project; points only for what was computed.</summary>
public sealed record ScoreAnswer(int Points, int PossiblePoints, decimal Percent, IReadOnlyList<ScoreLineAnswer> Lines);

public sealed record ScoreLineAnswer(int Number, BilingualText Title, ScoreState State);

public sealed record PlanComplianceAnswer
{
    public required Guid RuleSetId { get; init; }

    public required int Items { get; init; }

    /// <summary>Items without any failed check.</summary>
    public required int CorrectItems { get; init; }

    public required int Passes { get; init; }

    public required int Warns { get; init; }

    public required int Fails { get; init; }

    public required int WaivedFails { get; init; }

    /// <summary>Failures that nobody waived. While there are some, the plan cannot be sent on.</summary>
    public required int OpenFails { get; init; }

    /// <summary>The first of them, named by project and rule.</summary>
    public required IReadOnlyList<FieldProblem> OpenFailures { get; init; }

    public required IReadOnlyList<RuleAnswer> Rules { get; init; }

    /// <summary>The average of score sheet B over the projects, in percent.</summary>
    public decimal? ScorePercent { get; init; }

    public required IReadOnlyList<ScoreItemAnswer> Score { get; init; }
}

/// <summary>A rule that is broken, how often, and how often that was waived.</summary>
public sealed record RuleAnswer(string RuleId, CheckLevel Level, BilingualText Messages, BilingualText Asks, Clause Clause, int Findings, int Waived);

public sealed record ScoreItemAnswer(int Number, BilingualText Title, int Earned, int Lost, int ToJudge);

internal sealed class ComplianceAnswers(Messages messages)
{
    public Task<Result<ProjectComplianceAnswer>> Of(ProjectComplianceDetails details) => Answer(new ProjectComplianceAnswer
    {
        ProjectId = details.ProjectId,
        Results = [.. details.Results.Select(Of)],
        Faults = [.. details.Faults.Select(f => FieldProblem.Of(f, messages))],
        Score = details.Score is { } score
            ? new(score.Points, score.PossiblePoints, score.Percent, [.. score.Lines.Select(l => new ScoreLineAnswer(l.Number, messages.Both(l.Title, null), l.State))])
            : null,
        Version = details.Version,
    });

    public Task<Result<Page<CheckAnswer>>> Of(Page<CheckDetails> page) =>
        Answer(new Page<CheckAnswer> { Items = [.. page.Items.Select(Of)], Next = page.Next });

    public Task<Result<PlanComplianceAnswer>> Of(PlanComplianceDetails details) => Answer(new PlanComplianceAnswer
    {
        RuleSetId = details.RuleSetId,
        Items = details.Items,
        CorrectItems = details.CorrectItems,
        Passes = details.Passes,
        Warns = details.Warns,
        Fails = details.Fails,
        WaivedFails = details.WaivedFails,
        OpenFails = details.OpenFails,
        OpenFailures = [.. details.OpenFailures.Select(f => FieldProblem.Of(f.ToError(), messages))],
        Rules = [.. details.Rules.Select(r => new RuleAnswer(
            r.RuleId, r.Level, messages.Both(r.RuleId, null), messages.Both(r.Asks, null), r.Clause, r.Findings, r.Waived))],
        ScorePercent = details.ScorePercent,
        Score = [.. details.Score.Select(s => new ScoreItemAnswer(s.Number, messages.Both(s.Title, null), s.Earned, s.Lost, s.ToJudge))],
    });

    private CheckAnswer Of(CheckDetails check) => new()
    {
        ProjectId = check.ProjectId,
        ProjectName = check.ProjectName,
        Position = check.Position,
        Form = check.Form,
        RuleId = check.RuleId,
        Level = check.Level,
        Field = check.Field,
        Messages = check.Level == CheckLevel.Pass ? null : messages.Both(check.RuleId, check.Args),
        Asks = messages.Both(check.Asks, check.Args),
        Clause = check.Clause,
        Confidence = check.Confidence,
        Reason = check.Reason,
        Waiver = check.Waiver,
        Version = check.Version,
    };

    private static Task<Result<T>> Answer<T>(T answer) => Task.FromResult<Result<T>>(answer);
}
