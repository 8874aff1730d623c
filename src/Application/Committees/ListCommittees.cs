using AutoMapper;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Committees;

/// <summary>The committees of the caller's organization, the latest first.</summary>
[Requires(Capability.ReadCommittees)]
public sealed record ListCommittees(string? After, int? Limit) : IQuery<Page<CommitteeDetails>>;

internal sealed class ListCommitteesHandler(IReadDb db, IConfigurationProvider mapping) : IQueryHandler<ListCommittees, Page<CommitteeDetails>>
{
    private static readonly ListOrder<Committee, CommitteeDetails> Latest =
        new(Keyset<Committee>.ById(), c => Cursor.Of(c.Id), Descending: true);

    public Task<Result<Page<CommitteeDetails>>> Handle(ListCommittees query, CancellationToken ct) =>
        Latest.PageAsync(db.Set<Committee>(), query.After, query.Limit, mapping, ct);
}
