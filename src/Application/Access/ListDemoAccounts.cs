using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Access;

/// <summary>The accounts for trying the product out, with their passwords: whoever started a demonstration may use them.</summary>
[Public]
public sealed record ListDemoAccounts(string? After, int? Limit) : IQuery<Page<DemoAccount>>;

internal sealed class ListDemoAccountsHandler(IDemoAccounts accounts) : IQueryHandler<ListDemoAccounts, Page<DemoAccount>>
{
    private static readonly Error None = Error.NotFound("demo_accounts.none");

    public async Task<Result<Page<DemoAccount>>> Handle(ListDemoAccounts query, CancellationToken ct) =>
        await accounts.ListAsync(ct) is { Count: > 0 } all ? Page.Of(all, a => a.UserName, query.After, query.Limit) : None;
}
