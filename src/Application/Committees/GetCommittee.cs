using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Committees;

/// <summary>One committee as it is, or was on the day asked for.</summary>
[Requires(Capability.ReadCommittees)]
public sealed record GetCommittee(Guid Id, DateOnly? AsOf) : IQuery<CommitteeDetails>;

internal sealed class GetCommitteeHandler(IReadDb db, AppointmentFrames frames, TimeProvider clock) : IQueryHandler<GetCommittee, CommitteeDetails>
{
    public async Task<Result<CommitteeDetails>> Handle(GetCommittee query, CancellationToken ct)
    {
        if (await db.Set<Committee>().Whole().SingleOrDefaultAsync(c => c.Id == query.Id, ct) is not { } committee)
            return CommitteeErrors.NotFound;
        var day = query.AsOf ?? clock.TodayInThailand();
        return CommitteeDetails.Of(committee, await frames.OfAsync(committee, day, ct), day);
    }
}
