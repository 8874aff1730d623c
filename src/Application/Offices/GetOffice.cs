using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Offices;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Offices;

/// <summary>One office with its holder today, or on another day.</summary>
[Requires(Capability.ReadCommittees)]
public sealed record GetOffice(Guid Id, DateOnly? AsOf) : IQuery<OfficeDetails>;

internal sealed class GetOfficeHandler(IReadDb db, TimeProvider clock) : IQueryHandler<GetOffice, OfficeDetails>
{
    public async Task<Result<OfficeDetails>> Handle(GetOffice query, CancellationToken ct) =>
        await db.Set<Office>().Include(o => o.Holders).SingleOrDefaultAsync(o => o.Id == query.Id, ct) is { } office
            ? OfficeDetails.Of(office, query.AsOf ?? clock.TodayInThailand())
            : OfficeErrors.NotFound;
}
