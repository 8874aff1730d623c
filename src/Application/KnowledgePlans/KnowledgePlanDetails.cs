using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.KnowledgePlans;

/// <summary>The knowledge plan of a year: each activity with what was attained and what is missing.</summary>
public sealed record KnowledgePlanDetails : IOfTheMoment
{
    public required Guid Id { get; init; }

    /// <summary>พ.ศ.</summary>
    public required int FiscalYear { get; init; }

    public required Guid RuleSetId { get; init; }

    public required IReadOnlyList<ActivityDetails> Activities { get; init; }

    /// <summary>The meetings that were held for activities.</summary>
    public required IReadOnlyList<ActivityMeetingDetails> Meetings { get; init; }

    public required uint Version { get; init; }
}

public sealed record ActivityDetails
{
    public required int Number { get; init; }

    public required KnowledgeStep Step { get; init; }

    public required string NameTh { get; init; }

    public required string NameEn { get; init; }

    public required KnowledgeMeasure Measure { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required int Numerator { get; init; }

    public required int Denominator { get; init; }

    /// <summary>With one decimal; null where there is nothing to count yet.</summary>
    public decimal? Percent { get; init; }

    public required decimal Target { get; init; }

    /// <summary>True where exactly the target is not enough (มากกว่า).</summary>
    public required bool MustExceed { get; init; }

    /// <summary>By the exact share, not by the rounded percentage.</summary>
    public required bool IsReached { get; init; }

    public required IReadOnlyList<KnowledgeGap> Missing { get; init; }

    public required IReadOnlyList<RuleCount> FailingRules { get; init; }

    public required string Clause { get; init; }

    public required Confidence Confidence { get; init; }

    /// <summary>What the source prints where the product counts otherwise.</summary>
    public DataQuery? Query { get; init; }
}

public sealed record ActivityMeetingDetails
{
    public required int Activity { get; init; }

    public required Guid MeetingId { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public required DateOnly Date { get; init; }

    public required MeetingStatus Status { get; init; }
}
