using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Committees;

/// <summary>Seats of all committees whose term or office ends soon, or has ended without a successor; the most pressing first.</summary>
[Requires(Capability.ReadCommittees)]
public sealed record ListTermWarnings(string? After, int? Limit) : IQuery<Page<TermWarning>>;

/// <summary>A seat that should be filled again.</summary>
public sealed record TermWarning
{
    public required Guid CommitteeId { get; init; }

    public required string CommitteeName { get; init; }

    /// <summary>The rule that says how early to warn.</summary>
    public required string Clause { get; init; }

    public required SeatDetails Seat { get; init; }
}

internal sealed class ListTermWarningsHandler(TermWatch terms, TimeProvider clock) : IQueryHandler<ListTermWarnings, Page<TermWarning>>
{
    public async Task<Result<Page<TermWarning>>> Handle(ListTermWarnings query, CancellationToken ct) =>
        Page.Of(await terms.EndingAsync(clock.TodayInThailand(), ct), w => w.Seat.Id.ToString(), query.After, query.Limit);
}
