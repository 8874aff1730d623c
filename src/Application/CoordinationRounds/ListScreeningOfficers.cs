using LocalPlan.Application.Access;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>Those of the caller's organization who may screen, to assign districts to them.</summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record ListScreeningOfficers(string? After, int? Limit) : IQuery<Page<ScreeningOfficerSummary>>;

public sealed record ScreeningOfficerSummary(Guid UserId, string UserName, string Name);

internal sealed class ListScreeningOfficersHandler(IAccounts accounts, ICaller caller) : IQueryHandler<ListScreeningOfficers, Page<ScreeningOfficerSummary>>
{
    public async Task<Result<Page<ScreeningOfficerSummary>>> Handle(ListScreeningOfficers query, CancellationToken ct)
    {
        var officers = (await accounts.ScreenersAsync(caller.OrganizationId, ct)).OrderBy(a => a.UserName, StringComparer.Ordinal)
            .Select(a => new ScreeningOfficerSummary(a.Id, a.UserName, a.DisplayName)).ToList();
        return Page.Of(officers, o => o.UserName, query.After, query.Limit);
    }
}
