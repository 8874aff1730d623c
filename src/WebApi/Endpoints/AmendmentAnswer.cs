using System.Diagnostics.CodeAnalysis;
using LocalPlan.Application.Amendments;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Procedures;
using LocalPlan.WebApi.Http;
using LocalPlan.WebApi.Localization;

namespace LocalPlan.WebApi.Endpoints;

/// <summary>An amendment with its items and the steps that leave its stage.</summary>
public sealed record AmendmentAnswer : AmendmentSummary
{
    [SetsRequiredMembers]
    internal AmendmentAnswer(AmendmentSummary summary) : base(summary) => (Hash, Items, Actions) = ("", [], []);

    /// <summary>The rule set that it runs under.</summary>
    public required Guid RuleSetId { get; init; }

    /// <summary>SHA-256 of the items as they are now.</summary>
    public required string Hash { get; init; }

    /// <summary>SHA-256 of the items as they were sent on; what the bodies agree to.</summary>
    public string? SubmittedHash { get; init; }

    /// <summary>The label that the announcement will print; null once it is announced.</summary>
    public string? NextLabel { get; init; }

    /// <summary>The mildest kind that may carry all items; null without items.</summary>
    public ActKind? ProposedKind { get; init; }

    /// <summary>Why the kind chosen does not carry the items; null when it does.</summary>
    public FieldProblem? Misfit { get; init; }

    public required IReadOnlyList<AmendmentItemAnswer> Items { get; init; }

    public required IReadOnlyList<StepAnswer> Actions { get; init; }
}

/// <summary>A project as เดิม and ใหม่, with what differs and why it is needed.</summary>
public sealed record AmendmentItemAnswer
{
    public required Guid Id { get; init; }

    public required Guid ProjectId { get; init; }

    public required int Order { get; init; }

    public string? Reason { get; init; }

    /// <summary>The mildest kind that may carry it; null when nothing differs any more.</summary>
    public ActKind? Kind { get; init; }

    /// <summary>Whether another edition has changed the project since it was drafted.</summary>
    public required bool IsOutdated { get; init; }

    /// <summary>เดิม: null for a project that is not in the plan.</summary>
    public ProjectContent? Before { get; init; }

    /// <summary>ใหม่: null when the project is taken out.</summary>
    public ProjectContent? After { get; init; }

    public required IReadOnlyList<DifferenceAnswer> Differences { get; init; }

    /// <summary>What the form still asks for.</summary>
    public required IReadOnlyList<ProjectProblem> Problems { get; init; }
}

/// <summary>A field that differs, and why that counts as corrected or as changed.</summary>
public sealed record DifferenceAnswer
{
    public required string Field { get; init; }

    public required DifferenceSort Sort { get; init; }

    /// <summary>The mildest kind that may carry it.</summary>
    public required ActKind Kind { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    /// <summary>The pieces that decided it.</summary>
    public required IReadOnlyList<TextPart> Parts { get; init; }

    public required BilingualText Messages { get; init; }
}

/// <summary>What a change amounts to while it is typed.</summary>
public sealed record ClassificationAnswer
{
    /// <summary>The mildest kind that may carry it; null when nothing differs.</summary>
    public ActKind? ProposedKind { get; init; }

    /// <summary>Whether the kind chosen for the amendment may carry it.</summary>
    public required bool Fits { get; init; }

    public ProjectContent? Before { get; init; }

    public ProjectContent? After { get; init; }

    public required IReadOnlyList<DifferenceAnswer> Differences { get; init; }

    public required IReadOnlyList<ProjectProblem> Problems { get; init; }
}
