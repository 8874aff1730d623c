using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.CoordinationRounds;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class RoundBoardEndpoints : IEndpointGroup
{
    public static string Prefix => "/coordination-rounds";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/officers", Officers).WithName(nameof(ListScreeningOfficers));
        group.MapGet("/{id}/totals", Totals).WithName(nameof(GetRoundTotals));
        group.MapGet("/{id}/board", Board).WithName(nameof(GetRoundBoard));
        group.MapGet("/{id}/filings", Filings).WithName(nameof(GetRoundFilings));
        group.MapGet("/{id}/correctness", Correctness).WithName(nameof(GetRoundCorrectness));
    }

    /// <summary>Those of the caller's organization who may screen.</summary>
    internal static Task<Results<Ok<Page<ScreeningOfficerSummary>>, Refusal>> Officers(string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListScreeningOfficers(after, limit), ct).Ok();

    /// <summary>Totals that add up, in items and baht: the round, each district, each organization, each officer.</summary>
    internal static Task<Results<Ok<RoundTotals>, Refusal>> Totals(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetRoundTotals(id), ct).Ok();

    /// <summary>District by state, and the workload of each officer.</summary>
    internal static Task<Results<Ok<RoundBoard>, Refusal>> Board(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetRoundBoard(id), ct).Ok();

    /// <summary>Who has filed and who has not, with the day and the rule that sets it.</summary>
    internal static Task<Results<Ok<RoundFilings>, Refusal>> Filings(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetRoundFilings(id), ct).Ok();

    /// <summary>Correctness at the first screening (KM 7), with numerator, denominator and what was wrong.</summary>
    internal static Task<Results<Ok<RoundCorrectness>, Refusal>> Correctness(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetRoundCorrectness(id), ct).Ok();
}
