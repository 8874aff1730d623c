using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Committees;

/// <summary>Seats of all committees whose term or office ends soon, or has ended without a successor; the most pressing first.</summary>
[Requires(Capability.ReadCommittees)]
public sealed record ListTermWarnings(string? After, int? Limit) : IQuery<Page<TermWarning>>;

/// <summary>A seat that should be filled again.</summary>
public sealed record TermWarning
{
    public required Guid CommitteeId { get; init; }

    public required string CommitteeName { get; init; }

    public required SeatDetails Seat { get; init; }
}

internal sealed class ListTermWarningsHandler(IReadDb db, AppointmentFrames frames, TimeProvider clock) : IQueryHandler<ListTermWarnings, Page<TermWarning>>
{
    public async Task<Result<Page<TermWarning>>> Handle(ListTermWarnings query, CancellationToken ct)
    {
        var day = clock.TodayInThailand();
        var committees = await db.Set<Committee>().Whole().ToListAsync(ct);
        var frameOf = await frames.OfAllAsync(committees, day, ct);
        var warnings = from committee in committees.Select(c => CommitteeDetails.Of(c, frameOf(c), day))
                       from seat in committee.Seats
                       where seat.EndsSoon || seat.Status != SeatStatus.Held
                       orderby seat.LastDay ?? day, committee.Id, seat.Id
                       select new TermWarning { CommitteeId = committee.Id, CommitteeName = committee.Name, Seat = seat };
        return Page.Of([.. warnings], w => w.Seat.Id.ToString(), query.After, query.Limit);
    }
}
