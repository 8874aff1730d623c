using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.Deadlines;

/// <summary>A deadline as lists show it.</summary>
public record DeadlineSummary : IOfTheMoment
{
    public required Guid Id { get; init; }

    public required DeadlineSubject Subject { get; init; }

    public required Guid SubjectId { get; init; }

    /// <summary>What the thing is called that it is about.</summary>
    public required string Label { get; init; }

    public required string RuleCode { get; init; }

    public required string TitleTh { get; init; }

    public required string TitleEn { get; init; }

    public required string Clause { get; init; }

    public required Confidence Confidence { get; init; }

    public required Guid RuleSetId { get; init; }

    public required DeadlineAnchor Anchor { get; init; }

    /// <summary>The day it counts from; of a fiscal year its first day.</summary>
    public required DateOnly AnchorOn { get; init; }

    /// <summary>The last day; with <c>notBefore</c> the first day allowed.</summary>
    public required DateOnly Due { get; init; }

    public DateOnly? Earliest { get; init; }

    /// <summary>True when it may not be done before the day; such a one is never overdue.</summary>
    public required bool NotBefore { get; init; }

    public required DateOnly RemindOn { get; init; }

    public required DeadlineStatus Status { get; init; }

    /// <summary>Days until the last day; negative when it has passed.</summary>
    public required int DaysLeft { get; init; }

    public DateOnly? DoneOn { get; init; }

    public required uint Version { get; init; }

    internal static DeadlineSummary Of(Deadline deadline, DateOnly today) => new()
    {
        Id = deadline.Id,
        Subject = deadline.Subject,
        SubjectId = deadline.SubjectId,
        Label = deadline.Label,
        RuleCode = deadline.RuleCode,
        TitleTh = deadline.TitleTh,
        TitleEn = deadline.TitleEn,
        Clause = deadline.Clause,
        Confidence = deadline.Confidence,
        RuleSetId = deadline.RuleSetId,
        Anchor = deadline.Anchor,
        AnchorOn = deadline.AnchorOn,
        Due = deadline.Due,
        Earliest = deadline.Earliest,
        NotBefore = deadline.NotBefore,
        RemindOn = deadline.RemindOn,
        Status = deadline.StatusOn(today),
        DaysLeft = deadline.Due.DayNumber - today.DayNumber,
        DoneOn = deadline.DoneOn,
        Version = deadline.Version,
    };
}

/// <summary>A deadline with how it came about and what became of it.</summary>
public sealed record DeadlineDetails(
    DeadlineSummary Summary, IReadOnlyList<LimitStep> Steps, IReadOnlyList<DeadlineMove> Changes, IReadOnlyList<DeadlineNotice> Reminders);

/// <summary>One move of the date while it was open.</summary>
/// <param name="At">When it was moved.</param>
/// <param name="By">Who moved it; null is the system.</param>
/// <param name="Reason">Why.</param>
/// <param name="AnchorFrom">The day counted from before.</param>
/// <param name="AnchorTo">The day counted from since.</param>
/// <param name="DueFrom">The last day before.</param>
/// <param name="DueTo">The last day since.</param>
public sealed record DeadlineMove(
    DateTimeOffset At, string? By, DeadlineChangeReason Reason, DateOnly AnchorFrom, DateOnly AnchorTo, DateOnly DueFrom, DateOnly DueTo);

/// <summary>A reminder that fell due.</summary>
public sealed record DeadlineNotice(DeadlineReminderKind Kind, DateOnly Due, DateOnly On);
