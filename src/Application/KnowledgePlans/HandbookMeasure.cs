using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Handbooks;
using LocalPlan.Domain.KnowledgePlans;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.KnowledgePlans;

/// <summary>KM 5 and 6: handbooks published in the year, and the districts that received the latest version of each.</summary>
internal sealed class HandbookMeasure(IReadDb db) : IKnowledgeMeasure
{
    public bool Counts(KnowledgeMeasure measure) => measure is KnowledgeMeasure.Volumes or KnowledgeMeasure.Receipts;

    public async Task<KnowledgeFigure> FigureAsync(KnowledgePlan plan, KnowledgeActivity activity, CancellationToken ct)
    {
        var handbooks = await db.Set<Handbook>().Include(h => h.Versions).Where(h => h.OrganizationId == plan.OrganizationId).OrderBy(h => h.Id).ToListAsync(ct);
        var latest = handbooks.Select(h => h.Versions.Where(v => v.PublishedOn >= plan.Year.FirstDay && v.PublishedOn <= plan.Year.LastDay).MaxBy(v => v.Number))
            .OfType<HandbookVersion>().ToList();
        return activity.Measure == KnowledgeMeasure.Volumes ? Volumes(activity.Volumes!.Value, latest.Count, handbooks) : await ReceiptsAsync(plan, latest, ct);
    }

    private static KnowledgeFigure Volumes(int wanted, int published, IReadOnlyList<Handbook> handbooks) => new(published, wanted, published >= wanted ? [] :
    [
        .. published == 0 ? [new KnowledgeGap(KnowledgeGapKind.NoHandbook)] : Array.Empty<KnowledgeGap>(),
        .. handbooks.Where(h => h.Latest is null).Take(KnowledgeFigure.MaxMissing).Select(h => new KnowledgeGap(KnowledgeGapKind.Unpublished, h.Title)),
    ]);

    /// <summary>Before anything is published, no district of the register has anything.</summary>
    private async Task<KnowledgeFigure> ReceiptsAsync(KnowledgePlan plan, List<HandbookVersion> latest, CancellationToken ct)
    {
        if (latest.Count == 0)
            return new(0, await DistrictsAsync(plan, ct), [new(KnowledgeGapKind.NoHandbook)]);
        var gaps = new List<KnowledgeGap>();
        var delivered = 0;
        foreach (var version in latest)
        {
            var districts = db.Set<HandbookDelivery>().Where(d => d.HandbookId == version.HandbookId && d.Number == version.Number && d.Kind == HandbookRecipientKind.District);
            delivered += await districts.CountAsync(ct);
            gaps.AddRange(await districts.Where(d => !db.Set<HandbookReceipt>().Any(r => r.DeliveryId == d.Id)).OrderBy(d => d.Order)
                .Select(d => new KnowledgeGap(KnowledgeGapKind.NotReceived, d.Name, null)).ToListAsync(ct));
        }
        return new(delivered - gaps.Count, delivered, [.. gaps.Take(KnowledgeFigure.MaxMissing)]);
    }

    private async Task<int> DistrictsAsync(KnowledgePlan plan, CancellationToken ct)
    {
        var province = db.Set<Organization>().Where(o => o.Id == plan.OrganizationId).Select(o => o.ProvinceId);
        return await db.Set<Place>().CountAsync(p => p.Level == PlaceLevel.District && province.Contains(p.ParentId!.Value), ct);
    }
}
