using AutoMapper;
using AutoMapper.QueryableExtensions;
using LocalPlan.Application.Common.Mapping;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>A coordination round, readable by every organization of the province.</summary>
public sealed record CoordinationRoundDetails : IVersioned
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>First พ.ศ. fiscal year of the plan that the round coordinates.</summary>
    public required int FirstYear { get; init; }

    public required int LastYear { get; init; }

    public required DateOnly OpensOn { get; init; }

    /// <summary>The last day for filing, inclusive.</summary>
    public required DateOnly ClosesOn { get; init; }

    public required uint Version { get; init; }

    private sealed class Mapping : MappingProfile
    {
        public Mapping() => CreateMap<CoordinationRound, CoordinationRoundDetails>()
            .ForMember(d => d.LastYear, m => m.MapFrom(r => r.FirstYear + 4));
    }
}

/// <summary>The rounds of the caller's province, the latest first.</summary>
[Requires(Capability.ReadCoordinationRounds)]
public sealed record ListCoordinationRounds(string? After, int? Limit) : IQuery<Page<CoordinationRoundDetails>>;

internal sealed class ListCoordinationRoundsHandler(IReadDb db, IConfigurationProvider mapping)
    : IQueryHandler<ListCoordinationRounds, Page<CoordinationRoundDetails>>
{
    public async Task<Result<Page<CoordinationRoundDetails>>> Handle(ListCoordinationRounds query, CancellationToken ct)
    {
        if (!Cursor.TryRead(query.After, out var after))
            return Cursor.Invalid;
        var found = await db.Set<CoordinationRound>().Where(r => after == null || r.Id < after.Id).OrderByDescending(r => r.Id)
            .Take(Page.Limit(query.Limit) + 1).ProjectTo<CoordinationRoundDetails>(mapping).ToListAsync(ct);
        return Page.Cut(found, Page.Limit(query.Limit), r => new Cursor("", r.Id).ToString());
    }
}

/// <summary>One round of the caller's province.</summary>
[Requires(Capability.ReadCoordinationRounds)]
public sealed record GetCoordinationRound(Guid Id) : IQuery<CoordinationRoundDetails>;

internal sealed class GetCoordinationRoundHandler(IReadDb db, IConfigurationProvider mapping)
    : IQueryHandler<GetCoordinationRound, CoordinationRoundDetails>
{
    public async Task<Result<CoordinationRoundDetails>> Handle(GetCoordinationRound query, CancellationToken ct) =>
        await db.Set<CoordinationRound>().Where(r => r.Id == query.Id).ProjectTo<CoordinationRoundDetails>(mapping).SingleOrDefaultAsync(ct)
            is { } round ? round : CoordinationRoundErrors.NotFound;
}
