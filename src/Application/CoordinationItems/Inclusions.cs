using LocalPlan.Application.Amendments;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>Makes an item a project of the PAO. The project says where it comes from, and the item which project it became.</summary>
internal sealed class Inclusions(IWriteDb db, PlanFrames frames, AmendmentDesk desk, TimeProvider clock)
{
    public async Task<Result<Guid>> BringInAsync(CoordinationItem item, InclusionOrder order, CancellationToken ct)
    {
        var fields = await FieldsAsync(item, order, ct);
        return order.AmendmentId is { } amendment ? await AmendAsync(amendment, order.PlanId, fields, item, ct) : await DraftAsync(order.PlanId, fields, ct);
    }

    private async Task<Result<Guid>> DraftAsync(Guid planId, ProjectFields fields, CancellationToken ct)
    {
        if (!(await frames.FrameAsync(planId, ProjectReferences.Of([fields]), ct)).TryGet(out var frame, out var error))
            return error;
        return db.Keep(Project.Create(frame, await frames.NextPositionAsync(planId, ct), fields.ToDraft(), clock.GetUtcNow()));
    }

    private async Task<Result<Guid>> AmendAsync(Guid amendmentId, Guid planId, ProjectFields fields, CoordinationItem item, CancellationToken ct)
    {
        var found = await db.Set<Amendment>().Include(a => a.Items).Include(a => a.Steps)
            .SingleOrDefaultAsync(a => a.Id == amendmentId && a.PlanId == planId, ct);
        if (found is null)
            return AmendmentErrors.NotFound;
        var order = new ItemOrder(null, IsRemoval: false, fields, $"รับประสานจาก {fields.Origin} ลำดับที่ {item.Rank}");
        if (!(await desk.OpenAsync(planId, book => order.ReferencesIn(book, null), ct)).TryGet(out var papers, out var error))
            return error;
        if (!papers.Draft(order, null, clock.GetUtcNow()).TryGet(out var draft, out error))
            return error;
        return found.Add(draft, clock.GetUtcNow()).TryGet(out var added, out error) ? added.ProjectId : error;
    }

    /// <summary>The item's own words, with what the PAO says otherwise laid over them.</summary>
    private async Task<ProjectFields> FieldsAsync(CoordinationItem item, InclusionOrder order, CancellationToken ct)
    {
        var owners = item.Origins.Select(o => o.OrganizationId).Distinct().ToList();
        var names = await db.Set<Organization>().Where(o => owners.Contains(o.Id)).OrderBy(o => o.Name).Select(o => o.ShortName).ToListAsync(ct);
        var own = item.Current.Content.Draft;
        var draft = own with
        {
            Form = FormKind.Project,
            StrategyId = null,
            TacticId = null,
            DivisionId = null,
            CoordinationAgency = null,
            Book = BookReference.Blank,
            AmendmentLabel = null,
            Ordinance = [],
            Origin = string.Join(", ", names),
            Authority = own.Authority with { AuthorityItemIds = [], BeneficiaryIds = [.. own.Authority.BeneficiaryIds.Union(owners)] },
        };
        return ProjectFields.Of(order.Fields?.ApplyTo(draft) ?? draft);
    }
}
