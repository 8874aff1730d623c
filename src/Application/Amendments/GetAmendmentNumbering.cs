using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Amendments;

/// <summary>How the caller's organization numbers its amendments.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetAmendmentNumbering : IQuery<AmendmentNumberingDetails>;

public sealed record AmendmentNumberingDetails : IVersioned
{
    /// <summary>The setting; empty while the organization has not chosen.</summary>
    public required Guid Id { get; init; }

    public required NumberingStyle Style { get; init; }

    /// <summary>0 while the organization has not chosen.</summary>
    public required uint Version { get; init; }
}

internal sealed class GetAmendmentNumberingHandler(IReadDb db) : IQueryHandler<GetAmendmentNumbering, AmendmentNumberingDetails>
{
    public async Task<Result<AmendmentNumberingDetails>> Handle(GetAmendmentNumbering query, CancellationToken ct) =>
        await db.Set<AmendmentNumbering>().Select(n => new AmendmentNumberingDetails { Id = n.Id, Style = n.Style, Version = n.Version }).SingleOrDefaultAsync(ct)
            ?? new AmendmentNumberingDetails { Id = Guid.Empty, Style = NumberingStyle.PerKindAndYear, Version = 0 };
}
