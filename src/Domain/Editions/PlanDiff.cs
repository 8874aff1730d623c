namespace LocalPlan.Domain.Editions;

/// <summary>What makes one book of another: projects brought in, taken out and changed, and the head when it differs.</summary>
public sealed record PlanDiff(PlanHead? Head, IReadOnlyList<ProjectChange> Projects)
{
    public bool IsEmpty => Head is null && Projects.Count == 0;

    public static PlanDiff Of(PlanContent before, PlanContent after)
    {
        var old = before.Projects.ToDictionary(p => p.Id);
        var kept = after.Projects.Select(p => p.Id).ToHashSet();
        var changed = after.Projects.Select(p => new ProjectChange(p.Id, old.GetValueOrDefault(p.Id), p));
        var gone = before.Projects.Where(p => !kept.Contains(p.Id)).Select(p => new ProjectChange(p.Id, p, null));
        return new(
            before.Head.Fields().SequenceEqual(after.Head.Fields()) ? null : after.Head,
            [.. changed.Concat(gone).Where(c => c.Before is null || c.After is null || c.Fields().Count > 0)]);
    }

    /// <summary>The book that results; projects that the diff does not name stay as they are.</summary>
    public PlanContent ApplyTo(PlanContent before)
    {
        var named = Projects.Select(c => c.ProjectId).ToHashSet();
        return PlanContent.Of(
            Head ?? before.Head,
            before.Projects.Where(p => !named.Contains(p.Id)).Concat(Projects.Select(c => c.After).OfType<ProjectContent>()));
    }
}

/// <summary>One project before and after: เดิม / ใหม่. Without a before it is brought in, without an after it is taken out.</summary>
public sealed record ProjectChange(Guid ProjectId, ProjectContent? Before, ProjectContent? After)
{
    /// <summary>The fields that differ, in ordinal order of their names.</summary>
    public IReadOnlyList<FieldChange> Fields()
    {
        var before = Before?.Fields() ?? Nothing;
        var after = After?.Fields() ?? Nothing;
        return [.. before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
            .Select(name => new FieldChange(name, before.GetValueOrDefault(name), after.GetValueOrDefault(name)))
            .Where(c => c.Before != c.After)];
    }

    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();
}

/// <param name="Field">The name of the field as the API spells it, e.g. <c>target</c> or <c>budgets.2567</c>.</param>
/// <param name="Before">What it said; null is blank.</param>
/// <param name="After">What it says; null is blank.</param>
public sealed record FieldChange(string Field, string? Before, string? After);
