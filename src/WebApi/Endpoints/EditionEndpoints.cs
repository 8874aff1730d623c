using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Editions;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class EditionEndpoints : IEndpointGroup
{
    public static string Prefix => "/plans/{planId}";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/editions", List).WithName(nameof(ListEditions));
        group.MapGet("/as-of", AsOf).WithName(nameof(GetPlanAsOf));
        group.MapGet("/diff", Compare).WithName(nameof(ComparePlan));
    }

    /// <summary>The announced editions of a plan with their hashes, the first one first.</summary>
    internal static Task<Results<Ok<Page<EditionSummary>>, Refusal>> List(
        Guid planId, string? after, int? limit, ISender sender, CancellationToken ct) => sender.Send(new ListEditions(planId, after, limit), ct).Ok();

    /// <summary>The whole book as it stood on a day, without one today, with its ผ.01.</summary>
    internal static Task<Results<Ok<PlanAsOf>, Refusal>> AsOf(Guid planId, DateOnly? date, ISender sender, CancellationToken ct) =>
        sender.Send(new GetPlanAsOf(planId, date), ct).Ok();

    /// <summary>What two days, or two editions by number, differ in: เดิม and ใหม่ of each project, counts, and baht by year.</summary>
    internal static Task<Results<Ok<PlanComparison>, Refusal>> Compare(Guid planId, string? from, string? to, ISender sender, CancellationToken ct) =>
        sender.Send(new ComparePlan(planId, from, to), ct).Ok();
}
