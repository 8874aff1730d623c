using LocalPlan.Application.Common.Paging;
using LocalPlan.Domain.Projects;
using LocalPlan.WebApi.Http;
using LocalPlan.WebApi.Localization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class ProjectRuleEndpoints : IEndpointGroup
{
    public static string Prefix => "/project-rules";

    public static void Map(RouteGroupBuilder group) => group.MapGet("/", List).WithName("ListProjectRules");

    /// <summary>The completeness rules of the forms with their texts and clauses; projects name them by code. Public: they are law, not data.</summary>
    internal static Ok<Page<ProjectRuleAnswer>> List(Messages messages) => TypedResults.Ok(Page.Whole<ProjectRuleAnswer>(
        [.. ProjectProblems.Rules.Select(r => new ProjectRuleAnswer
        {
            Code = r.Code, Field = r.Field, Severity = r.Severity, Clause = r.Clause, Messages = messages.Both(r.Code, null),
        })]));
}

/// <summary>What a form asks for, beside which field, and where that comes from.</summary>
public sealed record ProjectRuleAnswer
{
    public required string Code { get; init; }

    public required string Field { get; init; }

    public required ProblemSeverity Severity { get; init; }

    public required string Clause { get; init; }

    public required BilingualText Messages { get; init; }
}
