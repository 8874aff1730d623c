using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Places;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.Projects;

/// <summary>A project as the grid shows it.</summary>
public record ProjectRow : IVersioned
{
    public required Guid Id { get; init; }

    public required int Position { get; init; }

    public required FormKind Form { get; init; }

    public required string Name { get; init; }

    public string? Objective { get; init; }

    public string? Target { get; init; }

    public string? Indicator { get; init; }

    public string? ExpectedResult { get; init; }

    public Guid? StrategyId { get; init; }

    public Guid? TacticId { get; init; }

    public Guid? PlanClassId { get; init; }

    public Guid? DivisionId { get; init; }

    public string? DivisionName { get; init; }

    public string? CoordinationAgency { get; init; }

    public string? EquipmentCategory { get; init; }

    public string? EquipmentType { get; init; }

    public string? AmendmentLabel { get; init; }

    /// <summary>Five amounts in baht, continuation lines included; null is blank, 0 is "-".</summary>
    public required IReadOnlyList<YearAmount> Budgets { get; init; }

    /// <summary>Baht over the five years.</summary>
    public required decimal Total { get; init; }

    /// <summary>How many continuation rows belong to the project.</summary>
    public required int LineCount { get; init; }

    /// <summary>What the form still asks for.</summary>
    public required IReadOnlyList<ProjectProblem> Problems { get; init; }

    public required uint Version { get; init; }
}

/// <summary>One thing a project still lacks, and beside which field it belongs.</summary>
public sealed record ProjectProblem
{
    public required string Code { get; init; }

    public required string Field { get; init; }

    public required CheckLevel Severity { get; init; }

    public required string Clause { get; init; }

    /// <summary>The problems of a project under the rules in force; a rule that was dropped since is no problem any more.</summary>
    internal static IReadOnlyList<ProjectProblem> Of(Project project, CheckRules rules) => Of(project.Problems, project.Form, rules);

    internal static IReadOnlyList<ProjectProblem> Of(IEnumerable<string> problems, FormKind form, CheckRules rules) => [..
        from id in problems
        let rule = rules.Find(id, form)
        where rule is not null
        select new ProjectProblem { Code = id, Field = Checks.Find(id)!.Field, Severity = rule.LevelInForce(), Clause = rule.Clause }];
}

/// <summary>A project with everything that is known of it.</summary>
public sealed record ProjectDetails : ProjectRow
{
    public required Guid PlanId { get; init; }

    public string? SupportingAgency { get; init; }

    public string? Origin { get; init; }

    public string? FundingSource { get; init; }

    public string? PlaceText { get; init; }

    public required IReadOnlyList<Guid> PlaceIds { get; init; }

    /// <summary>The places by name, in the order of <c>placeIds</c>.</summary>
    public required IReadOnlyList<PlaceDetails> Places { get; init; }

    public GeoPoint? StartPoint { get; init; }

    public GeoPoint? EndPoint { get; init; }

    public required BookReference Book { get; init; }

    public required ProjectAuthority Authority { get; init; }

    /// <summary>What the ordinances gave, by fiscal year.</summary>
    public required IReadOnlyList<YearAmount> Ordinance { get; init; }

    public required IReadOnlyList<ProjectLine> Lines { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
}
