using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Strategies;
using LocalPlan.Domain.Strategies;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class StrategyEndpoints : IEndpointGroup
{
    public static string Prefix => "/plans/{planId}/strategies";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListStrategies));
        group.MapPost("/", Create).WithName(nameof(CreateStrategy));
        group.MapGet("/{id}", Get).WithName(nameof(GetStrategy));
        group.MapPut("/{id}", Revise).WithName(nameof(ReviseStrategy));
        group.MapDelete("/{id}", Delete).WithName(nameof(DeleteStrategy));
    }

    /// <summary>The strategies of a plan in the order of their numbers, with goals, tactics and the plan classes that carry them out.</summary>
    internal static Task<Results<Ok<Page<StrategyDetails>>, Refusal>> List(
        Guid planId, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListStrategies(planId, after, limit), ct).Ok();

    /// <summary>Adds a strategy with its goals and tactics.</summary>
    internal static Task<Results<CreatedAt<StrategyDetails>, Refusal>> Create(
        Guid planId, StrategyDraft body, ISender sender, CancellationToken ct) =>
        sender.Send(new CreateStrategy(planId, body), ct).Then(id => sender.Send(new GetStrategy(planId, id), ct)).Created();

    /// <summary>One strategy.</summary>
    internal static Task<Results<Versioned<StrategyDetails>, Refusal>> Get(Guid planId, Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetStrategy(planId, id), ct).Versioned();

    /// <summary>Replaces text, goals and tactics; goals and tactics sent with their id stay the same, those left out go.</summary>
    internal static Task<Results<Versioned<StrategyDetails>, Refusal>> Revise(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, StrategyDraft body, ISender sender, CancellationToken ct) =>
        sender.Send(new ReviseStrategy(planId, id, ifMatch?.Version, body), ct).Then(() => sender.Send(new GetStrategy(planId, id), ct)).Versioned();

    /// <summary>Takes a strategy out; one that projects belong to stays.</summary>
    internal static Task<Results<NoContent, Refusal>> Delete(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ISender sender, CancellationToken ct) =>
        sender.Send(new DeleteStrategy(planId, id, ifMatch?.Version), ct).NoContent();
}
