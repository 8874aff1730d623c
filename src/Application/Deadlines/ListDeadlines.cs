using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;

namespace LocalPlan.Application.Deadlines;

/// <summary>The deadlines of the caller's organization, the nearest first.</summary>
[Requires(Capability.ReadDeadlines)]
public sealed record ListDeadlines(DeadlineFilter Filter, string? After, int? Limit) : IQuery<Page<DeadlineSummary>>;

/// <param name="Status">Open, overdue or done as of today.</param>
/// <param name="WithinDays">Not done, and due from today until so many days on.</param>
/// <param name="Subject">What they are about.</param>
/// <param name="SubjectId">One thing that they are about.</param>
public sealed record DeadlineFilter(
    DeadlineStatus? Status = null, int? WithinDays = null, DeadlineSubject? Subject = null, Guid? SubjectId = null);

internal sealed class ListDeadlinesValidator : AbstractValidator<ListDeadlines>
{
    private const int MaxDays = 3660;

    public ListDeadlinesValidator() => RuleFor(q => q.Filter.WithinDays).InclusiveBetween(0, MaxDays).OverridePropertyName("withinDays");
}

internal sealed class ListDeadlinesHandler(IReadDb db, TimeProvider clock) : IQueryHandler<ListDeadlines, Page<DeadlineSummary>>
{
    private static readonly ListOrder<Deadline, Deadline> Nearest = new(Keyset<Deadline>.By(d => d.Due), d => Cursor.Of(d.Due, d.Id));

    public Task<Result<Page<DeadlineSummary>>> Handle(ListDeadlines query, CancellationToken ct)
    {
        var today = clock.TodayInThailand();
        return Nearest.PageAsync(db.Set<Deadline>().Where(query.Filter, today), query.After, query.Limit, rows => rows, ct)
            .Map(page => page.Map(d => DeadlineSummary.Of(d, today)));
    }
}

internal static class DeadlineFilters
{
    public static IQueryable<Deadline> Where(this IQueryable<Deadline> rows, DeadlineFilter filter, DateOnly today)
    {
        rows = filter.Status switch
        {
            DeadlineStatus.Open => rows.Where(d => d.DoneOn == null && (d.NotBefore || d.Due >= today)),
            DeadlineStatus.Overdue => rows.Where(d => d.DoneOn == null && !d.NotBefore && d.Due < today),
            DeadlineStatus.Done => rows.Where(d => d.DoneOn != null),
            _ => rows,
        };
        if (filter.WithinDays is { } days)
        {
            var last = today.AddDays(days);
            rows = rows.Where(d => d.DoneOn == null && d.Due >= today && d.Due <= last);
        }
        if (filter.Subject is { } subject)
            rows = rows.Where(d => d.Subject == subject);
        return filter.SubjectId is { } id ? rows.Where(d => d.SubjectId == id) : rows;
    }
}
