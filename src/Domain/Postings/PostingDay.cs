using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Postings;

public enum DayOutcome
{
    /// <summary>The page answered with the announced hash.</summary>
    Ok = 1,

    Missed = 2,
}

public enum MissReason
{
    /// <summary>The product was not running, so nobody can say.</summary>
    NotChecked = 1,

    /// <summary>The page did not answer.</summary>
    NotServed = 2,

    /// <summary>The page showed something else than what was announced.</summary>
    OtherContent = 3,
}

/// <summary>What became of one day of a posting, as Thailand counts days.</summary>
public sealed class PostingDay : IOrganizationScoped
{
    private PostingDay() { }

    public Guid OrganizationId { get; private set; }

    public Guid PostingId { get; private set; }

    public DateOnly Day { get; private set; }

    public DayOutcome Outcome { get; private set; }

    public MissReason? Reason { get; private set; }

    public DateTimeOffset CheckedAt { get; private set; }

    internal static PostingDay Of(Posting posting, DateOnly day, MissReason? miss, DateTimeOffset now) => new()
    {
        OrganizationId = posting.OrganizationId,
        PostingId = posting.Id,
        Day = day,
        Outcome = miss is null ? DayOutcome.Ok : DayOutcome.Missed,
        Reason = miss,
        CheckedAt = now,
    };

    /// <summary>Whether that is news: a missed day stays as it was.</summary>
    internal bool Miss(MissReason reason, DateTimeOffset now)
    {
        if (Outcome == DayOutcome.Missed)
            return false;
        (Outcome, Reason, CheckedAt) = (DayOutcome.Missed, reason, now);
        return true;
    }
}
