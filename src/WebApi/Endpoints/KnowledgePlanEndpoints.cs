using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.KnowledgePlans;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class KnowledgePlanEndpoints : IEndpointGroup
{
    public static string Prefix => "/knowledge-plans";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListKnowledgePlans));
        group.MapPost("/", Open).WithName(nameof(OpenKnowledgePlan));
        group.MapGet("/{id}", Get).WithName(nameof(GetKnowledgePlan));
        group.MapPut("/{id}/meetings", Meetings).WithName(nameof(SetKnowledgeMeetings));
    }

    /// <summary>The knowledge plans of the caller's organization, the latest year first.</summary>
    internal static Task<Results<Ok<Page<KnowledgePlanSummary>>, Refusal>> List(string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListKnowledgePlans(after, limit), ct).Ok();

    /// <summary>A PAO opens its knowledge plan of a fiscal year.</summary>
    internal static Task<Results<CreatedAt<KnowledgePlanDetails>, Refusal>> Open(KnowledgePlanBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new OpenKnowledgePlan(body.FiscalYear), ct).Then(id => sender.Send(new GetKnowledgePlan(id), ct)).Created();

    /// <summary>Each activity of a year: attained of the whole, percentage, target, whether it is reached, and what is missing by name.</summary>
    internal static Task<Results<Versioned<KnowledgePlanDetails>, Refusal>> Get(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetKnowledgePlan(id), ct).Versioned();

    /// <summary>Says which meetings were held for which activity, in place of what was said before.</summary>
    internal static Task<Results<Versioned<KnowledgePlanDetails>, Refusal>> Meetings(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, KnowledgeMeetingsBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new SetKnowledgeMeetings(id, ifMatch?.Version, body.Meetings), ct).Then(() => sender.Send(new GetKnowledgePlan(id), ct)).Versioned();
}

public sealed record KnowledgePlanBody(int FiscalYear);

public sealed record KnowledgeMeetingsBody(IReadOnlyList<HeldMeeting> Meetings);
