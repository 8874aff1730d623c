using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Compliance;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;
using LocalPlan.WebApi.Http;
using LocalPlan.WebApi.Localization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class ProjectRuleEndpoints : IEndpointGroup
{
    public static string Prefix => "/project-rules";

    public static void Map(RouteGroupBuilder group) => group.MapGet("/", List).WithName(nameof(ListProjectRules));

    /// <summary>The check rules in force with their texts and clauses; projects name them by code. Public: they are law, not data.</summary>
    internal static Task<Results<Ok<Page<ProjectRuleAnswer>>, Refusal>> List(
        string? after, int? limit, Messages messages, ISender sender, CancellationToken ct) =>
        sender.Send(new ListProjectRules(after, limit), ct).Map(page => page.Map(r => ProjectRuleAnswer.Of(r, messages))).Ok();
}

/// <summary>What is asked of a project or plan, beside which field, how strictly, and where that comes from.</summary>
public sealed record ProjectRuleAnswer
{
    public required string Code { get; init; }

    public required string Field { get; init; }

    public required CheckLevel Severity { get; init; }

    public required CheckScope Scope { get; init; }

    public required string Clause { get; init; }

    public required Confidence Confidence { get; init; }

    /// <summary>The accounts it holds for; null means all. The first rule of a code that fits holds.</summary>
    public IReadOnlyList<FormKind>? Forms { get; init; }

    /// <summary>The kinds of organization it holds for; null means all.</summary>
    public IReadOnlyList<OrganizationKind>? Kinds { get; init; }

    public required BilingualText Messages { get; init; }

    /// <summary>What satisfies it.</summary>
    public required BilingualText Asks { get; init; }

    internal static ProjectRuleAnswer Of(CheckRuleDetails details, Messages messages) => new()
    {
        Code = details.Check.Id,
        Field = details.Check.Field,
        Severity = details.Rule.LevelInForce(),
        Scope = details.Check.Scope,
        Clause = details.Rule.Clause,
        Confidence = details.Rule.Confidence,
        Forms = details.Rule.Forms,
        Kinds = details.Rule.Kinds,
        Messages = messages.Both(details.Check.Id, null),
        Asks = messages.Both(details.Check.Asks, null),
    };
}
