using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Duplicates;

/// <summary>What the caller's checks look through, as it stands.</summary>
internal sealed class ComparedLists(IReadDb db, ICaller caller)
{
    public async Task<IReadOnlyList<CheckedList>> OfAsync(DateOnly today, CancellationToken ct)
    {
        var counts = await db.Set<ComparedText>()
            .Where(t => t.ProvinceId == caller.ProvinceId && (t.IsShared || t.OrganizationId == caller.OrganizationId))
            .GroupBy(t => t.Source).Select(g => new { g.Key, Rows = g.Count() }).ToListAsync(ct);
        return [.. counts.OrderBy(c => c.Key).Select(c => new CheckedList(c.Key, c.Rows, today))];
    }
}
