using System.Diagnostics.CodeAnalysis;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.Amendments;

/// <summary>An amendment in a list.</summary>
public record AmendmentSummary : IOfTheMoment
{
    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    public required ActKind Kind { get; init; }

    public SpecialGround? Ground { get; init; }

    public string? Subject { get; init; }

    public required Stage Stage { get; init; }

    /// <summary>What is printed; null until it is announced.</summary>
    public string? Label { get; init; }

    public string? AnnouncementNumber { get; init; }

    public DateOnly? AnnouncedOn { get; init; }

    public string? SignatoryName { get; init; }

    public string? SignatoryPosition { get; init; }

    /// <summary>The edition of the plan that it made.</summary>
    public int? EditionNumber { get; init; }

    public required int Added { get; init; }

    public required int Changed { get; init; }

    public required int Removed { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public required uint Version { get; init; }
}

/// <summary>An amendment with every item as เดิม and ใหม่.</summary>
public record AmendmentDetails : AmendmentSummary
{
    [SetsRequiredMembers]
    internal AmendmentDetails(AmendmentSummary summary) : base(summary) => (RuleSetId, Hash, Items) = (Guid.Empty, "", []);

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
    public Error? Misfit { get; init; }

    public required IReadOnlyList<AmendmentItemDetails> Items { get; init; }
}

public sealed record AmendmentItemDetails
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

    public required IReadOnlyList<Difference> Differences { get; init; }

    /// <summary>What the form still asks for.</summary>
    public required IReadOnlyList<ProjectProblem> Problems { get; init; }

    internal static AmendmentItemDetails Of(AmendmentItem item, PlanContent book, bool isOutdated, CheckRules rules)
    {
        var before = book.Find(item.ProjectId);
        var verdict = ChangeClassifier.Of(before, item.After);
        return new()
        {
            Id = item.Id,
            ProjectId = item.ProjectId,
            Order = item.Order,
            Reason = item.Reason,
            Kind = verdict.Kind,
            IsOutdated = isOutdated,
            Before = before,
            After = item.After,
            Differences = verdict.Differences,
            Problems = item.After is { } draft ? ProjectProblem.Of(item.Problems, draft.Draft.Form, rules) : [],
        };
    }
}
