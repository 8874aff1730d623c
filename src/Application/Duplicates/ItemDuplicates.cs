using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Duplicates;

/// <summary>What the lists of the province hold against items of a round: all items in one look, as the PAO of the round sees them.</summary>
internal sealed class ItemDuplicates(IReadDb db, IDuplicateFinder finder, ComparedLists lists)
{
    public async Task<IReadOnlyDictionary<Guid, ItemFindings>> OfAsync(IReadOnlyList<CoordinationItem> items, CancellationToken ct)
    {
        if (items.Count == 0)
            return new Dictionary<Guid, ItemFindings>();
        var subjects = await SubjectsAsync(items, ct);
        var found = await finder.FindAllAsync(subjects, items[0].PaoId, ct);
        var versions = await lists.VersionsAsync(ct);
        var before = await ItemsOfAsync([.. found.Values.SelectMany(f => f).Where(f => f.Source == ComparedSource.PlanProject).Select(f => f.SourceId).Distinct()], ct);
        return subjects.ToDictionary(s => s.Text.SourceId, s => new ItemFindings(s.Text, versions,
            [.. found[s.Text.SourceId].Select(f => f.ToCandidate() with { ItemId = before.TryGetValue(f.SourceId, out var id) ? id : null })]));
    }

    /// <summary>What is found for one item, with the reasons, of what an organization may see.</summary>
    public async Task<IReadOnlyList<FoundDuplicate>> ExplainAsync(CoordinationItem item, Guid viewerId, CancellationToken ct) =>
        (await SubjectsAsync([item], ct)).FirstOrDefault() is { } subject ? await finder.FindAsync(subject, viewerId, ct) : [];

    /// <summary>The items that projects of the PAO were.</summary>
    private async Task<Dictionary<Guid, Guid>> ItemsOfAsync(List<Guid> projects, CancellationToken ct) =>
        (await db.Set<CoordinationItem>().Where(i => i.IncludedProjectId != null && projects.Contains(i.IncludedProjectId.Value))
            .Select(i => new { ProjectId = i.IncludedProjectId!.Value, i.Id }).ToListAsync(ct)).DistinctBy(i => i.ProjectId).ToDictionary(i => i.ProjectId, i => i.Id);

    public async Task<bool> IsStaleAsync(DuplicateCheck check, CancellationToken ct)
    {
        var items = await db.Set<CoordinationItem>().Where(i => i.Id == check.SubjectId).ToListAsync(ct);
        return !(await OfAsync(items, ct)).TryGetValue(check.SubjectId, out var now) || now.DiffersFrom(check);
    }

    private async Task<List<SubjectText>> SubjectsAsync(IReadOnlyList<CoordinationItem> items, CancellationToken ct)
    {
        var (ids, owners) = (items.Select(i => i.Id).ToList(), items.Select(i => i.OrganizationId).Distinct().ToList());
        var texts = await db.Set<ComparedText>()
            .Where(t => owners.Contains(t.OrganizationId) && t.Source == ComparedSource.CoordinationItem && ids.Contains(t.SourceId)).ToListAsync(ct);
        var origins = items.ToDictionary(i => i.Id, i => (IReadOnlySet<Guid>)i.Origins.Select(o => o.ProjectId).ToHashSet());
        return [.. texts.Select(t => new SubjectText(t, origins[t.SourceId]))];
    }
}

/// <summary>What is found for an item now.</summary>
internal sealed record ItemFindings(ComparedText Text, IReadOnlyList<CheckedListVersion> Lists, IReadOnlyList<CheckCandidate> Candidates)
{
    public bool DiffersFrom(DuplicateCheck check) => check.DiffersFrom(Text.Hash(), Candidates, Lists);
}
