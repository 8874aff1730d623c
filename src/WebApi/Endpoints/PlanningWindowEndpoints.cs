using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Plans;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class PlanningWindowEndpoints : IEndpointGroup
{
    public static string Prefix => "/planning-windows";

    public static void Map(RouteGroupBuilder group) => group.MapGet("/", List).WithName(nameof(ListPlanningWindows));

    /// <summary>The five-year windows that the ministry has set, the latest first.</summary>
    internal static Task<Results<Ok<Page<PlanningWindowDetails>>, Refusal>> List(
        string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListPlanningWindows(after, limit), ct).Ok();
}
