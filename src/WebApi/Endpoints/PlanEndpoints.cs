using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Plans;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class PlanEndpoints : IEndpointGroup
{
    public static string Prefix => "/plans";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListPlans));
        group.MapPost("/", Create).WithName(nameof(CreatePlan));
        group.MapGet("/{id}", Get).WithName(nameof(GetPlan));
        group.MapPut("/{id}", Revise).WithName(nameof(RevisePlan));
        group.MapDelete("/{id}", Delete).WithName(nameof(DeletePlan));
    }

    /// <summary>The plans of the caller's organization, the latest window first.</summary>
    internal static Task<Results<Ok<Page<PlanDetails>>, Refusal>> List(
        string? search, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListPlans(search, after, limit), ct).Ok();

    /// <summary>Opens a draft plan for a planning window.</summary>
    internal static Task<Results<CreatedAt<PlanAnswer>, Refusal>> Create(PlanBody body, PlanAnswers answers, ISender sender, CancellationToken ct) =>
        sender.Send(new CreatePlan(body.PlanningWindowId, body.Format, body.Title, body.Vision), ct).Then(id => answers.GetAsync(id, ct)).Created();

    /// <summary>One plan with the figures of its accounts, and each step that leaves its stage with what stands against it.</summary>
    internal static Task<Results<Versioned<PlanAnswer>, Refusal>> Get(Guid id, PlanAnswers answers, CancellationToken ct) =>
        answers.GetAsync(id, ct).Versioned();

    /// <summary>Changes title and vision of a draft plan.</summary>
    internal static Task<Results<Versioned<PlanAnswer>, Refusal>> Revise(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, PlanRevision body, PlanAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(id, new RevisePlan(id, ifMatch?.Version, body.Title, body.Vision), ct).Versioned();

    /// <summary>Throws a draft plan away with everything in it.</summary>
    internal static Task<Results<NoContent, Refusal>> Delete(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ISender sender, CancellationToken ct) =>
        sender.Send(new DeletePlan(id, ifMatch?.Version), ct).NoContent();
}

/// <summary>A new plan. Title null gives the official one.</summary>
public sealed record PlanBody(Guid PlanningWindowId, PlanFormat Format = PlanFormat.StrategyBased, string? Title = null, string? Vision = null);

public sealed record PlanRevision(string Title, string? Vision = null);
