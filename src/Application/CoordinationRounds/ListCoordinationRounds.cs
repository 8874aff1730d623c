using AutoMapper;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>The rounds of the caller's province, the latest first.</summary>
[Requires(Capability.ReadCoordinationRounds)]
public sealed record ListCoordinationRounds(string? After, int? Limit) : IQuery<Page<CoordinationRoundSummary>>;

internal sealed class ListCoordinationRoundsHandler(IReadDb db, IConfigurationProvider mapping)
    : IQueryHandler<ListCoordinationRounds, Page<CoordinationRoundSummary>>
{
    private static readonly ListOrder<CoordinationRound, CoordinationRoundSummary> Latest =
        new(Keyset<CoordinationRound>.ById(), r => Cursor.Of(r.Id), Descending: true);

    public Task<Result<Page<CoordinationRoundSummary>>> Handle(ListCoordinationRounds query, CancellationToken ct) =>
        Latest.PageAsync(db.Set<CoordinationRound>(), query.After, query.Limit, mapping, ct);
}
