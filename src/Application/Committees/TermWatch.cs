using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Committees;

/// <summary>Finds the seats of all committees that should be filled again, the most pressing first.</summary>
public sealed class TermWatch(IReadDb db, AppointmentFrames frames)
{
    public async Task<IReadOnlyList<TermWarning>> EndingAsync(DateOnly day, CancellationToken ct)
    {
        var committees = await db.Set<Committee>().Whole().ToListAsync(ct);
        var frameOf = await frames.OfAllAsync(committees, day, ct);
        return [..
            from committee in committees
            let frame = frameOf(committee)
            from seat in CommitteeDetails.Of(committee, frame, day).Seats
            where seat.EndsSoon || seat.Status != SeatStatus.Held
            orderby seat.LastDay ?? day, committee.Id, seat.Id
            select new TermWarning
            {
                CommitteeId = committee.Id,
                CommitteeName = committee.Name,
                Clause = frame.Rules.Number(RuleKey.TermWarningDays, frame.Kind).Clause,
                Seat = seat,
            }];
    }
}
