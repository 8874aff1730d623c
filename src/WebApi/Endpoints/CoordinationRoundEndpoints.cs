using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.CoordinationRounds;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class CoordinationRoundEndpoints : IEndpointGroup
{
    public static string Prefix => "/coordination-rounds";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListCoordinationRounds));
        group.MapPost("/", Create).WithName(nameof(CreateCoordinationRound));
        group.MapGet("/{id}", Get).WithName(nameof(GetCoordinationRound));
    }

    /// <summary>The rounds of the caller's province, the latest first.</summary>
    internal static Task<Results<Ok<Page<CoordinationRoundDetails>>, Refusal>> List(
        string? after, int? limit, ISender sender, CancellationToken ct) => sender.Send(new ListCoordinationRounds(after, limit), ct).Ok();

    /// <summary>A PAO opens a round for its province.</summary>
    internal static Task<Results<CreatedAt<CoordinationRoundDetails>, Refusal>> Create(
        CoordinationRoundDraft body, ISender sender, CancellationToken ct) =>
        sender.Send(new CreateCoordinationRound(body), ct).Then(id => sender.Send(new GetCoordinationRound(id), ct)).Created();

    /// <summary>One round.</summary>
    internal static Task<Results<Versioned<CoordinationRoundDetails>, Refusal>> Get(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetCoordinationRound(id), ct).Versioned();
}
