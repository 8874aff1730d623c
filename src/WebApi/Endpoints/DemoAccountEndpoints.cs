using LocalPlan.Application.Access;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class DemoAccountEndpoints : IEndpointGroup
{
    public static string Prefix => "/demo-accounts";

    public static void Map(RouteGroupBuilder group) => group.MapGet("/", List).WithName(nameof(ListDemoAccounts));

    /// <summary>Accounts for trying the product out, in Development only; elsewhere there are none.</summary>
    internal static Task<Results<Ok<Page<DemoAccount>>, Refusal>> List(string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListDemoAccounts(after, limit), ct).Ok();
}
