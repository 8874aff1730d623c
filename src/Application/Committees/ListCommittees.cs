using AutoMapper;
using AutoMapper.QueryableExtensions;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Committees;

/// <summary>The committees of the caller's organization, the latest first.</summary>
[Requires(Capability.ReadCommittees)]
public sealed record ListCommittees(string? After, int? Limit) : IQuery<Page<CommitteeDetails>>;

internal sealed class ListCommitteesHandler(IReadDb db, IConfigurationProvider mapping) : IQueryHandler<ListCommittees, Page<CommitteeDetails>>
{
    public async Task<Result<Page<CommitteeDetails>>> Handle(ListCommittees query, CancellationToken ct)
    {
        if (!Cursor.TryRead(query.After, out var after))
            return Cursor.Invalid;
        var found = await db.Set<Committee>().Where(c => after == null || c.Id < after.Id).OrderByDescending(c => c.Id)
            .Take(Page.Limit(query.Limit) + 1).ProjectTo<CommitteeDetails>(mapping).ToListAsync(ct);
        return Page.Cut(found, Page.Limit(query.Limit), c => new Cursor("", c.Id).ToString());
    }
}

/// <summary>One committee with its members.</summary>
[Requires(Capability.ReadCommittees)]
public sealed record GetCommittee(Guid Id) : IQuery<CommitteeDetails>;

internal sealed class GetCommitteeHandler(IReadDb db, IConfigurationProvider mapping) : IQueryHandler<GetCommittee, CommitteeDetails>
{
    public async Task<Result<CommitteeDetails>> Handle(GetCommittee query, CancellationToken ct) =>
        await db.Set<Committee>().Where(c => c.Id == query.Id).ProjectTo<CommitteeDetails>(mapping).SingleOrDefaultAsync(ct)
            is { } committee ? committee : CommitteeErrors.NotFound;
}
