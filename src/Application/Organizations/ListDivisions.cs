using AutoMapper;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;

namespace LocalPlan.Application.Organizations;

/// <summary>The divisions of the caller's organization in Thai order.</summary>
[Requires(Capability.ReadReference)]
public sealed record ListDivisions(string? After, int? Limit) : IQuery<Page<DivisionDetails>>;

internal sealed class ListDivisionsHandler(IReadDb db, IConfigurationProvider mapping) : IQueryHandler<ListDivisions, Page<DivisionDetails>>
{
    private static readonly ListOrder<Division, DivisionDetails> ByName = new(Keyset<Division>.By(d => d.Name), d => new(d.Name, d.Id));

    public Task<Result<Page<DivisionDetails>>> Handle(ListDivisions query, CancellationToken ct) =>
        ByName.PageAsync(db.Set<Division>(), query.After, query.Limit, mapping, ct);
}
