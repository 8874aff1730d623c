using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Postings;

/// <summary>
/// An announced edition opened to the public, with a record of every day on which its page answered with what was announced. The
/// record is the proof that the law asks for, so a day that is missing is never made up for.
/// </summary>
public sealed class Posting : AggregateRoot
{
    private readonly List<PostingDay> _days = [];

    private Posting() { }

    public Guid PlanId { get; private set; }

    public Guid EditionId { get; private set; }

    /// <summary>The hash that was announced and that the page must show.</summary>
    public string Hash { get; private set; } = "";

    public DateOnly OpenedOn { get; private set; }

    /// <summary>Full days that it must stay open, from the rule set of the plan.</summary>
    public int FullDays { get; private set; }

    public string Clause { get; private set; } = "";

    public DateOnly? ClosedOn { get; private set; }

    public IReadOnlyList<PostingDay> Days => _days;

    /// <summary>The first day on which it may be taken down.</summary>
    public DateOnly MayEndOn => OpenedOn.AddDays(FullDays);

    /// <summary>Missed days among the full ones; what happens after them takes nothing from the proof.</summary>
    public IReadOnlyList<DateOnly> Missed => [.. _days.Where(d => d.Outcome == DayOutcome.Missed && d.Day < MayEndOn).Select(d => d.Day).Order()];

    public static Posting Open(PlanEdition edition, RuleNumber fullDays, DateOnly today, DateTimeOffset now)
    {
        var posting = new Posting
        {
            PlanId = edition.PlanId,
            EditionId = edition.Id,
            Hash = edition.Hash,
            OpenedOn = today,
            FullDays = (int)fullDays.Value,
            Clause = fullDays.Clause,
        };
        posting.Start(edition.OrganizationId, now);
        return posting;
    }

    /// <summary>
    /// Records what the page answered on a day. Days since the last record on which nobody looked count as missed. A day that failed
    /// once stays missed: it was not a full day. Looking again at a day that is known changes nothing.
    /// </summary>
    public void Record(DateOnly day, MissReason? miss, DateTimeOffset now)
    {
        if (day < OpenedOn || ClosedOn <= day)
            return;
        for (var skipped = LastDay().AddDays(1); skipped < day; skipped = skipped.AddDays(1))
            _days.Add(PostingDay.Of(this, skipped, MissReason.NotChecked, now));
        if (_days.Find(d => d.Day == day) is not { } known)
            _days.Add(PostingDay.Of(this, day, miss, now));
        else if (miss is not { } reason || !known.Miss(reason, now))
            return;
        UpdatedAt = now;
    }

    /// <summary>Whether the full days are over and none is missing.</summary>
    public Result Certify(DateOnly today)
    {
        if (Missed is { Count: > 0 } missed)
            return PostingErrors.DaysMissed(missed, FullDays, Clause);
        return today < MayEndOn ? PostingErrors.TooEarly(MayEndOn, FullDays, Clause) : Unproved();
    }

    /// <summary>Takes it down when it can be certified; one that missed a day ends by giving way to another.</summary>
    public Result Close(DateOnly today, DateTimeOffset now)
    {
        if (ClosedOn is { } closed)
            return PostingErrors.ClosedAlready(closed);
        if (Certify(today) is { Error: not null } refused)
            return refused;
        (ClosedOn, UpdatedAt) = (today, now);
        return Result.Success;
    }

    /// <summary>Gives way to a posting that begins anew, after a day was missed.</summary>
    public Result GiveWay(DateOnly today, DateTimeOffset now)
    {
        if (Missed.Count == 0)
            return PostingErrors.OpenAlready(OpenedOn);
        (ClosedOn, UpdatedAt) = (today, now);
        return Result.Success;
    }

    private DateOnly LastDay() => _days.Count == 0 ? OpenedOn.AddDays(-1) : _days.Max(d => d.Day);

    /// <summary>Days that nobody has recorded yet, for instance because the server has only just come back.</summary>
    private Result Unproved()
    {
        var unproved = Enumerable.Range(0, FullDays).Select(OpenedOn.AddDays).Except(_days.Select(d => d.Day)).ToList();
        return unproved.Count == 0 ? Result.Success : PostingErrors.DaysMissed(unproved, FullDays, Clause);
    }
}
