using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Projects;

/// <summary>Things outside the plan that projects refer to; only those asked for are looked up.</summary>
internal sealed record ProjectReferences(
    IReadOnlyList<Guid> Places, IReadOnlyList<Guid> AuthorityItems, IReadOnlyList<Guid> Organizations)
{
    public static readonly ProjectReferences None = new([], [], []);

    public static ProjectReferences Of(IEnumerable<ProjectFields> fields)
    {
        var all = fields.ToList();
        return new(
            [.. all.SelectMany(f => f.PlaceIds ?? []).Distinct()],
            [.. all.SelectMany(f => f.Authority?.AuthorityItemIds ?? []).Distinct()],
            [.. all.SelectMany(f => f.Authority?.BeneficiaryIds ?? []).Distinct()]);
    }

    /// <summary>The references of the fields, and of the projects that they change.</summary>
    public ProjectReferences And(IEnumerable<Project> projects)
    {
        var all = projects.ToList();
        return new(
            [.. Places.Union(all.SelectMany(p => p.PlaceIds))],
            [.. AuthorityItems.Union(all.SelectMany(p => p.Authority.AuthorityItemIds))],
            [.. Organizations.Union(all.SelectMany(p => p.Authority.BeneficiaryIds))]);
    }

    /// <summary>The references of the fields, and of the drafts that they change.</summary>
    public ProjectReferences And(IEnumerable<ProjectDraft> drafts)
    {
        var all = drafts.ToList();
        return new(
            [.. Places.Union(all.SelectMany(d => d.PlaceIds))],
            [.. AuthorityItems.Union(all.SelectMany(d => d.Authority.AuthorityItemIds))],
            [.. Organizations.Union(all.SelectMany(d => d.Authority.BeneficiaryIds))]);
    }
}
