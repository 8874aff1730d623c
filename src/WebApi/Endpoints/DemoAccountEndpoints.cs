using LocalPlan.Application.Access;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Domain.Common;
using LocalPlan.Infrastructure.Persistence.Seed;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class DemoAccountEndpoints : IEndpointGroup
{
    private static readonly Error None = Error.NotFound("demo_accounts.none");

    public static string Prefix => "/demo-accounts";

    public static void Map(RouteGroupBuilder group) => group.MapGet("/", List).WithName("ListDemoAccounts");

    /// <summary>Accounts for trying the product out, in Development only; elsewhere there are none.</summary>
    internal static async Task<Results<Ok<Page<DemoAccount>>, Refusal>> List(
        IWebHostEnvironment environment, DemoSeeder demo, CancellationToken ct) => environment.IsDevelopment()
        ? TypedResults.Ok(Page.Whole(await demo.ListAsync(ct)))
        : new Refusal(None);
}
