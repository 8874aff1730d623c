using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.CoordinationItems;
using LocalPlan.Application.Duplicates;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

/// <summary>Work on many items of a round at once; each row carries the version that was seen.</summary>
public sealed class CoordinationWorkEndpoints : IEndpointGroup
{
    public static string Prefix => "/coordination-rounds/{roundId}";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/ranking", Ranking).WithName(nameof(GetDistrictRanking));
        group.MapPut("/ranking", Rank).WithName(nameof(RankItems));
        group.MapPost("/ranking/dispatch", SendOn).WithName(nameof(SendRankedItems));
        group.MapPost("/decisions", Decide).WithName(nameof(DecideItems));
        group.MapPost("/merges", Merge).WithName(nameof(MergeItems));
        group.MapPost("/duplicate-checks", Check).WithName(nameof(CheckItems));
        group.MapPost("/duplicate-checks/{id}/answers", Answer).WithName(nameof(AnswerItemDuplicate));
    }

    /// <summary>The list of a district: what is to be ranked, and what was sent on already. Without a district the caller's own.</summary>
    internal static Task<Results<Ok<DistrictRanking>, Refusal>> Ranking(Guid roundId, Guid? districtId, ISender sender, CancellationToken ct) =>
        sender.Send(new GetDistrictRanking(roundId, districtId), ct).Ok();

    /// <summary>Gives the items of the caller's district their places, each one once. A list with gaps is kept as a draft.</summary>
    internal static Task<Results<Ok<DistrictRanking>, Refusal>> Rank(Guid roundId, RankingBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new RankItems(roundId, body.Ranks), ct).Then(() => sender.Send(new GetDistrictRanking(roundId, null), ct)).Ok();

    /// <summary>Sends the complete list to the PAO, on a resolution of the district committee.</summary>
    internal static Task<Results<Ok<DistrictRanking>, Refusal>> SendOn(Guid roundId, DispatchBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new SendRankedItems(roundId, body.ResolutionId, body.Note), ct).Then(() => sender.Send(new GetDistrictRanking(roundId, null), ct)).Ok();

    /// <summary>Enters what the province committee decided, on a resolution with quorum.</summary>
    internal static Task<Results<Ok<DecisionAnswer>, Refusal>> Decide(
        Guid roundId, DecisionsBody body, ISender sender, ItemAnswers answers, CancellationToken ct) =>
        sender.Send(new DecideItems(roundId, body.ResolutionId, body.Mode, body.Rows), ct).Map(answers.Of).Ok();

    /// <summary>Makes one item part of another, which then carries the origins of both.</summary>
    internal static Task<Results<Versioned<CoordinationItemDetails>, Refusal>> Merge(
        Guid roundId, MergeBody body, ItemAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(body.SurvivorId, body.ToCommand(roundId), ct).Versioned();

    /// <summary>Holds items of the round against the lists of the province (ข้อ 19): all of them, those of a district, or those named.</summary>
    internal static Task<Results<Ok<ItemChecksOutcome>, Refusal>> Check(Guid roundId, ChecksBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new CheckItems(roundId, body.DistrictId, body.ItemIds), ct).Ok();

    /// <summary>Says what a candidate of an item's check is. A candidate marked the same keeps the item from being accepted until then.</summary>
    internal static Task<Results<Versioned<DuplicateCheckDetails>, Refusal>> Answer(
        Guid roundId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, AnswerFields body, ISender sender, CancellationToken ct) =>
        sender.Send(new AnswerItemDuplicate(roundId, id, ifMatch?.Version, body), ct).Then(() => sender.Send(new GetDuplicateCheck(id), ct)).Versioned();
}

/// <summary>Which items are checked; without either, all of the round that have not ended.</summary>
public sealed record ChecksBody(Guid? DistrictId = null, IReadOnlyList<Guid>? ItemIds = null);

public sealed record RankingBody(IReadOnlyList<RankEntry> Ranks);

public sealed record DispatchBody(Guid ResolutionId, string? Note = null);

public sealed record DecisionsBody(Guid ResolutionId, IReadOnlyList<DecisionRow> Rows, BatchMode Mode = BatchMode.AllOrNothing);

public sealed record MergeBody(Guid SurvivorId, uint? SurvivorVersion, Guid AbsorbedId, uint? AbsorbedVersion, string? Note = null)
{
    internal MergeItems ToCommand(Guid roundId) => new(roundId, new(SurvivorId, SurvivorVersion), new(AbsorbedId, AbsorbedVersion), Note);
}
