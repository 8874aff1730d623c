using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Kpis;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class KpiEndpoints : IEndpointGroup
{
    public static string Prefix => "/plans/{planId}/kpis";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListKpis));
        group.MapPost("/", Create).WithName(nameof(CreateKpi));
        group.MapGet("/{id}", Get).WithName(nameof(GetKpi));
        group.MapPut("/{id}", Revise).WithName(nameof(ReviseKpi));
        group.MapDelete("/{id}", Delete).WithName(nameof(DeleteKpi));
    }

    /// <summary>The indicators of a plan, or of one goal.</summary>
    internal static Task<Results<Ok<Page<KpiDetails>>, Refusal>> List(
        Guid planId, Guid? goalId, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListKpis(planId, goalId, after, limit), ct).Ok();

    /// <summary>Adds an indicator with unit, direction, baseline and a target for each fiscal year.</summary>
    internal static Task<Results<CreatedAt<KpiDetails>, Refusal>> Create(Guid planId, KpiFields body, ISender sender, CancellationToken ct) =>
        sender.Send(new CreateKpi(planId, body), ct).Then(id => sender.Send(new GetKpi(planId, id), ct)).Created();

    /// <summary>One indicator.</summary>
    internal static Task<Results<Versioned<KpiDetails>, Refusal>> Get(Guid planId, Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetKpi(planId, id), ct).Versioned();

    /// <summary>Changes an indicator and its targets.</summary>
    internal static Task<Results<Versioned<KpiDetails>, Refusal>> Revise(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, KpiFields body, ISender sender, CancellationToken ct) =>
        sender.Send(new ReviseKpi(planId, id, ifMatch?.Version, body), ct).Then(() => sender.Send(new GetKpi(planId, id), ct)).Versioned();

    /// <summary>Takes an indicator out.</summary>
    internal static Task<Results<NoContent, Refusal>> Delete(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ISender sender, CancellationToken ct) =>
        sender.Send(new DeleteKpi(planId, id, ifMatch?.Version), ct).NoContent();
}
