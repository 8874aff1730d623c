using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Deadlines;

/// <summary>
/// A day until which something must be done, with the rule, the day it counts from and every step between. While it is open it
/// follows its anchor and the holidays, and each move is logged; once it is done it stays as it was.
/// </summary>
public sealed class Deadline : AggregateRoot
{
    public const int MaxLabelLength = 300;

    private List<DeadlineChange> _changes = [];

    private Deadline() { }

    public DeadlineSubject Subject { get; private set; }

    public Guid SubjectId { get; private set; }

    public string Label { get; private set; } = "";

    public string RuleCode { get; private set; } = "";

    /// <summary>The rule set that it started under, and keeps.</summary>
    public Guid RuleSetId { get; private set; }

    public string TitleTh { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string Clause { get; private set; } = "";

    public Confidence Confidence { get; private set; }

    public DeadlineAnchor Anchor { get; private set; }

    /// <summary>The day it counts from; of a fiscal year its first day.</summary>
    public DateOnly AnchorOn { get; private set; }

    /// <summary>The last day, or with <see cref="NotBefore"/> the first day allowed.</summary>
    public DateOnly Due { get; private set; }

    /// <summary>The first day of the window, when there is one.</summary>
    public DateOnly? Earliest { get; private set; }

    /// <summary>True when it may not be done before the day, as the end of a posting; such a one is never overdue.</summary>
    public bool NotBefore { get; private set; }

    public DateOnly RemindOn { get; private set; }

    public IReadOnlyList<LimitStep> Steps { get; private set; } = [];

    public DateOnly? DoneOn { get; private set; }

    /// <summary>When it moved, by whom and why.</summary>
    public IReadOnlyList<DeadlineChange> Changes => _changes;

    public static Deadline Open(Guid organizationId, SubjectRef subject, DeadlineTerms terms, DeadlineStart start, DateTimeOffset now)
    {
        var rule = terms.Rule;
        var deadline = new Deadline { Subject = subject.Kind, SubjectId = subject.Id, Label = subject.Label, RuleCode = rule.Code, RuleSetId = terms.RuleSetId };
        deadline.Start(organizationId, now);
        (deadline.TitleTh, deadline.TitleEn, deadline.Clause, deadline.Confidence) = (rule.Th, rule.En, rule.Clause, rule.Confidence);
        deadline.NotBefore = rule.Limit.IsFloor;
        deadline.Take(terms, start, rule.Limit.From(start.On, start.Holidays));
        return deadline;
    }

    public DeadlineStatus StatusOn(DateOnly today) =>
        DoneOn is not null ? DeadlineStatus.Done : Due < today && !NotBefore ? DeadlineStatus.Overdue : DeadlineStatus.Open;

    /// <summary>Reckons again. What comes out otherwise than before is logged.</summary>
    public Result Recompute(DeadlineTerms terms, DeadlineStart start, Guid by, DateTimeOffset now)
    {
        if (DoneOn is { } done)
            return DeadlineErrors.AlreadyDone(done);
        var date = terms.Rule.Limit.From(start.On, start.Holidays);
        if ((start.Anchor, start.On) != (Anchor, AnchorOn))
            Log(DeadlineChangeReason.AnchorMoved, start.On, date.Due, by, now);
        else if ((date.Due, date.Earliest) != (Due, Earliest))
            Log(DeadlineChangeReason.HolidaysChanged, start.On, date.Due, by, now);
        else
            return Result.Success;
        Take(terms, start, date);
        UpdatedAt = now;
        return Result.Success;
    }

    public Result Complete(DateOnly on, DateOnly today, DateTimeOffset now)
    {
        if (DoneOn is { } done)
            return DeadlineErrors.AlreadyDone(done);
        if (on > today)
            return DeadlineErrors.DoneInFuture(today);
        if (!Anchor.IsYear() && !Anchor.IsLastDay() && on < AnchorOn)
            return DeadlineErrors.DoneBeforeStart(AnchorOn);
        if (NotBefore && on < Due)
            return DeadlineErrors.TooEarly(Due, Clause);
        (DoneOn, UpdatedAt) = (on, now);
        return Result.Success;
    }

    /// <summary>Takes a completion back that was entered by mistake.</summary>
    public Result Reopen(DateTimeOffset now)
    {
        if (DoneOn is null)
            return DeadlineErrors.NotDone;
        (DoneOn, UpdatedAt) = (null, now);
        return Result.Success;
    }

    private void Take(DeadlineTerms terms, DeadlineStart start, LimitDate date)
    {
        (Anchor, AnchorOn) = (start.Anchor, start.On);
        (Due, Earliest, Steps) = (date.Due, date.Earliest, date.Steps);
        RemindOn = date.Due.AddDays(-terms.ReminderDays);
    }

    private void Log(DeadlineChangeReason reason, DateOnly anchorOn, DateOnly due, Guid by, DateTimeOffset now) =>
        _changes = [.. _changes, new(now, by, reason, AnchorOn, anchorOn, Due, due)];
}

/// <summary>A rule with its days filled in, the set that holds it, and when to remind.</summary>
public sealed record DeadlineTerms(DeadlineRule Rule, Guid RuleSetId, int ReminderDays);

/// <summary>What a deadline counts from, and the days off on the way.</summary>
public sealed record DeadlineStart(DeadlineAnchor Anchor, DateOnly On, HolidaySet Holidays);

public enum DeadlineChangeReason
{
    AnchorMoved = 1,
    HolidaysChanged = 2,
}

/// <summary>One move of an open deadline. An empty <paramref name="By"/> is the system itself.</summary>
public sealed record DeadlineChange(
    DateTimeOffset At, Guid By, DeadlineChangeReason Reason, DateOnly AnchorFrom, DateOnly AnchorTo, DateOnly DueFrom, DateOnly DueTo);
