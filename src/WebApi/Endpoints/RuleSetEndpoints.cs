using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.RuleSets;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class RuleSetEndpoints : IEndpointGroup
{
    public static string Prefix => "/rule-sets";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListRuleSets));
        group.MapGet("/{id}", Get).WithName(nameof(GetRuleSet));
    }

    /// <summary>The rule sets with the day from which each holds, the latest first.</summary>
    internal static Task<Results<Ok<Page<RuleSetSummary>>, Refusal>> List(string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListRuleSets(after, limit), ct).Ok();

    /// <summary>Every rule of one set: steps, thresholds, seats, labels and clause texts with their citations.</summary>
    internal static Task<Results<Ok<RuleSet>, Refusal>> Get(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetRuleSet(id), ct).Ok();
}
