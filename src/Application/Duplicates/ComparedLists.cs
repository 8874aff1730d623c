using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.ComparisonLists;
using LocalPlan.Domain.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Duplicates;

/// <summary>What the caller's checks look through, as it stands.</summary>
internal sealed class ComparedLists(IReadDb db, ICaller caller)
{
    private static readonly ComparedSource[] Own = [ComparedSource.PlanProject, ComparedSource.CoordinationItem];

    public async Task<IReadOnlyList<CheckedList>> OfAsync(DateOnly today, CancellationToken ct)
    {
        var counts = await db.Set<ComparedText>()
            .Where(t => Own.Contains(t.Source) && t.ProvinceId == caller.ProvinceId && (t.IsShared || t.OrganizationId == caller.OrganizationId))
            .GroupBy(t => t.Source).Select(g => new { g.Key, Rows = g.Count() }).ToListAsync(ct);
        var imported = (await ImportedAsync(ct)).Where(l => l.Current is not null).Select(l => new CheckedList(SourceOf(l.Kind), l.Current!.Rows, today, VersionOf(l)));
        return [.. counts.OrderBy(c => c.Key).Select(c => new CheckedList(c.Key, c.Rows, today)), .. imported];
    }

    /// <summary>The imported lists of the province in the versions that stand.</summary>
    public async Task<IReadOnlyList<CheckedListVersion>> VersionsAsync(CancellationToken ct) =>
        [.. (await ImportedAsync(ct)).Where(l => l.Current is not null).Select(VersionOf)];

    private Task<List<ComparisonList>> ImportedAsync(CancellationToken ct) => db.Set<ComparisonList>().OrderBy(l => l.Id).ToListAsync(ct);

    private static CheckedListVersion VersionOf(ComparisonList list) => new(list.Id, list.Name, list.Current!.Number, list.Current.On);

    private static ComparedSource SourceOf(ComparisonListKind kind) =>
        kind == ComparisonListKind.ProvincialPlan ? ComparedSource.ProvincePlanRow : ComparedSource.AgencyPlanRow;
}
