using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Postings;

public static class PostingErrors
{
    public static readonly Error NotFound = Error.NotFound("posting.not_found");

    /// <summary>Two officers opened it in the same moment.</summary>
    public static readonly Error OpenedMeanwhile = Error.Conflict("posting.opened_meanwhile");

    public static Error OpenAlready(DateOnly opened) => Error.Conflict("posting.open_already", ("opened", opened));

    public static Error ClosedAlready(DateOnly closed) => Error.Conflict("posting.closed_already", ("closed", closed));

    /// <summary>The dates are named, so that nobody has to look for them.</summary>
    public static Error DaysMissed(IReadOnlyList<DateOnly> dates, int fullDays, string clause) =>
        Error.Conflict("posting.days_missed", ("dates", dates), ("days", fullDays)) with { Clause = clause };

    public static Error TooEarly(DateOnly from, int fullDays, string clause) =>
        Error.Conflict("posting.too_early", ("from", from), ("days", fullDays)) with { Clause = clause };
}
