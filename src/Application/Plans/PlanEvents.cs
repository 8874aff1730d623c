using LocalPlan.Application.Deadlines;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Plans;

namespace LocalPlan.Application.Plans;

/// <summary>Tells the deadlines what happened to a plan, under the rules that it was opened with, or to an amendment of it.</summary>
internal static class PlanEvents
{
    public static Task<Result> RecordAsync(this DeadlineBook book, Plan plan, DeadlineAnchor what, DateOnly day, CancellationToken ct) =>
        book.RecordAsync(new(DeadlineSubject.Plan, plan.Id, plan.Title), new(what, day, plan.RuleSetId), ct);

    /// <summary>The yearly review (ข้อ 18) is due for one year after the other, until the last of the window is kept.</summary>
    public static Task<Result> AwaitReviewAsync(this DeadlineBook book, Plan plan, DateOnly today, CancellationToken ct) => plan.NextReview() is { } year
        ? book.RecordAsync(plan, DeadlineAnchor.ReviewDue, year.FirstDay, ct)
        : book.RecordAsync(plan, DeadlineAnchor.Reviewed, today, ct);

    /// <summary>What happened to an edition happened to what made it. An amendment keeps the rules that its deadlines started under.</summary>
    public static Task<Result> RecordAsync(this DeadlineBook book, Plan plan, PlanEdition edition, DeadlineAnchor what, DateOnly day, CancellationToken ct) =>
        edition.AmendmentId is { } amendment
            ? book.RecordAsync(new(DeadlineSubject.Amendment, amendment, $"{edition.Label} {edition.Head.Title}"), new(what, day), ct)
            : book.RecordAsync(plan, what, day, ct);
}
