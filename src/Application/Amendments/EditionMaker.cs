using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Amendments;

/// <summary>Makes the next edition of a plan of an announced amendment, in the same unit of work as the announcement.</summary>
internal sealed class EditionMaker(IWriteDb db, AmendmentDesk desk, PlanFrames frames, AmendmentNumbers numbers, TimeProvider clock)
{
    public async Task<Result<PlanEdition>> MakeAsync(Amendment amendment, CancellationToken ct)
    {
        var drafts = amendment.Items.Select(i => i.After?.Draft).OfType<ProjectDraft>();
        if (!(await desk.OpenAsync(amendment.PlanId, _ => ProjectReferences.None.And(drafts), ct)).TryGet(out var papers, out var error))
            return error;
        var rows = await RowsAsync(amendment, papers, ct);
        var label = await numbers.NextAsync(amendment, papers.History, ct);
        if (!amendment.MakeEdition(papers.History, rows, label, clock.GetUtcNow()).TryGet(out var edition, out error))
            return error;
        db.Set<PlanEdition>().Add(edition);
        db.Set<Project>().AddRange(rows.Added);
        db.Set<Project>().RemoveRange(rows.Removed);
        return edition;
    }

    private async Task<WorkingRows> RowsAsync(Amendment amendment, AmendmentPapers papers, CancellationToken ct)
    {
        var ids = amendment.Items.Select(i => i.ProjectId).ToList();
        var rows = await db.Set<Project>().Where(p => p.PlanId == amendment.PlanId && ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        return new(papers.Frame, rows, papers.NamesOf, await frames.NextPositionAsync(amendment.PlanId, ct));
    }
}
