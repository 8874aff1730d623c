using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Offices;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Offices;

/// <summary>The offices of the caller's organization with their holders today, or on another day.</summary>
[Requires(Capability.ReadCommittees)]
public sealed record ListOffices(DateOnly? AsOf, string? After, int? Limit) : IQuery<Page<OfficeDetails>>;

internal sealed class ListOfficesHandler(IReadDb db, TimeProvider clock) : IQueryHandler<ListOffices, Page<OfficeDetails>>
{
    private static readonly ListOrder<Office, Office> Recorded = new(Keyset<Office>.ById(), o => Cursor.Of(o.Id));

    public Task<Result<Page<OfficeDetails>>> Handle(ListOffices query, CancellationToken ct) => Recorded
        .PageAsync(db.Set<Office>(), query.After, query.Limit, rows => rows.Include(o => o.Holders), ct)
        .Map(page => page.Map(o => OfficeDetails.Of(o, query.AsOf ?? clock.TodayInThailand())));
}
