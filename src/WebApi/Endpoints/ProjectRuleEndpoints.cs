using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.Projects;
using LocalPlan.WebApi.Http;
using LocalPlan.WebApi.Localization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class ProjectRuleEndpoints : IEndpointGroup
{
    public static string Prefix => "/project-rules";

    public static void Map(RouteGroupBuilder group) => group.MapGet("/", List).WithName(nameof(ListProjectRules));

    /// <summary>The completeness rules of the forms with their texts and clauses; projects name them by code. Public: they are law, not data.</summary>
    internal static Task<Results<Ok<Page<ProjectRuleAnswer>>, Refusal>> List(
        string? after, int? limit, Messages messages, ISender sender, CancellationToken ct) =>
        sender.Send(new ListProjectRules(after, limit), ct).Map(page => page.Map(r => ProjectRuleAnswer.Of(r, messages))).Ok();
}

/// <summary>What a form asks for, beside which field, and where that comes from.</summary>
public sealed record ProjectRuleAnswer
{
    public required string Code { get; init; }

    public required string Field { get; init; }

    public required ProblemSeverity Severity { get; init; }

    public required string Clause { get; init; }

    public required BilingualText Messages { get; init; }

    internal static ProjectRuleAnswer Of(ProjectRule rule, Messages messages) => new()
    {
        Code = rule.Code,
        Field = rule.Field,
        Severity = rule.Severity,
        Clause = rule.Clause,
        Messages = messages.Both(rule.Code, null),
    };
}
