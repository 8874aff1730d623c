using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Committees;

/// <summary>What the rules say of a committee today, or on another day.</summary>
[Requires(Capability.ReadCommittees)]
public sealed record GetCommitteeChecks(Guid Id, DateOnly? AsOf) : IQuery<IReadOnlyList<RuleFinding>>;

internal sealed class GetCommitteeChecksHandler(IReadDb db, AppointmentFrames frames, TimeProvider clock)
    : IQueryHandler<GetCommitteeChecks, IReadOnlyList<RuleFinding>>
{
    public async Task<Result<IReadOnlyList<RuleFinding>>> Handle(GetCommitteeChecks query, CancellationToken ct)
    {
        if (await db.Set<Committee>().Whole().SingleOrDefaultAsync(c => c.Id == query.Id, ct) is not { } committee)
            return CommitteeErrors.NotFound;
        var day = query.AsOf ?? clock.TodayInThailand();
        return Result.Of(Composition.Check(committee, await frames.OfAsync(committee, day, ct), day));
    }
}
