using AutoMapper;
using AutoMapper.QueryableExtensions;
using LocalPlan.Application.Common.Mapping;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Organizations;

/// <summary>A division of the caller's organization, with the spellings that mean it.</summary>
public sealed record DivisionDetails : IVersioned
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required uint Version { get; init; }

    private sealed class Mapping : MappingProfile
    {
        public Mapping() => CreateMap<Division, DivisionDetails>();
    }
}

/// <summary>The divisions of the caller's organization in Thai order.</summary>
[Requires(Capability.ReadReference)]
public sealed record ListDivisions(string? After, int? Limit) : IQuery<Page<DivisionDetails>>;

internal sealed class ListDivisionsHandler(IReadDb db, IConfigurationProvider mapping) : IQueryHandler<ListDivisions, Page<DivisionDetails>>
{
    public async Task<Result<Page<DivisionDetails>>> Handle(ListDivisions query, CancellationToken ct)
    {
        if (!Cursor.TryRead(query.After, out var after))
            return Cursor.Invalid;
        var found = await Keyset<Division>.By(d => d.Name).Apply(db.Set<Division>(), after, descending: false)
            .Take(Page.Limit(query.Limit) + 1).ProjectTo<DivisionDetails>(mapping).ToListAsync(ct);
        return Page.Cut(found, Page.Limit(query.Limit), d => new Cursor(d.Name, d.Id).ToString());
    }
}

/// <summary>One division.</summary>
[Requires(Capability.ReadReference)]
public sealed record GetDivision(Guid Id) : IQuery<DivisionDetails>;

internal sealed class GetDivisionHandler(IReadDb db, IConfigurationProvider mapping) : IQueryHandler<GetDivision, DivisionDetails>
{
    public async Task<Result<DivisionDetails>> Handle(GetDivision query, CancellationToken ct) =>
        await db.Set<Division>().Where(d => d.Id == query.Id).ProjectTo<DivisionDetails>(mapping).SingleOrDefaultAsync(ct)
            is { } division ? division : OrganizationErrors.DivisionNotFound;
}
