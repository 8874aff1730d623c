using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Amendments;

/// <summary>One amendment: its items against the book in force, or, once it is announced, against the book before it.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetAmendment(Guid PlanId, Guid Id) : IQuery<AmendmentDetails>;

internal sealed class GetAmendmentHandler(AmendmentReader reader) : IQueryHandler<GetAmendment, AmendmentDetails>
{
    public async Task<Result<AmendmentDetails>> Handle(GetAmendment query, CancellationToken ct) =>
        (await reader.ReadAsync(query.PlanId, query.Id, ct)).TryGet(out var reading, out var error) ? reading.Details : error;
}
