using System.Linq.Expressions;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.KnowledgePlans;
using LocalPlan.Domain.LawDocuments;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.KnowledgePlans;

/// <summary>KM 2 and 3: documents of the law library, as it stands at the end of the year, that a reviewer found right. Not reviewed is not right.</summary>
internal sealed class LibraryMeasure(IReadDb db) : IKnowledgeMeasure
{
    public bool Counts(KnowledgeMeasure measure) => measure is KnowledgeMeasure.CorrectDocuments or KnowledgeMeasure.SortedDocuments;

    public async Task<KnowledgeFigure> FigureAsync(KnowledgePlan plan, KnowledgeActivity activity, CancellationToken ct)
    {
        var end = Days.StartOf(plan.Year.LastDay.AddDays(1));
        var library = db.Set<LawDocument>().Where(d => d.OrganizationId == plan.OrganizationId && d.CreatedAt < end);
        var (right, wrong) = activity.Measure == KnowledgeMeasure.CorrectDocuments ? (IsCorrect, IsNotCorrect) : (IsSorted, IsNotSorted);
        var (part, whole) = (await library.CountAsync(right, ct), await library.CountAsync(ct));
        var missing = await library.Where(wrong).OrderBy(d => d.Title).ThenBy(d => d.Id).Take(KnowledgeFigure.MaxMissing)
            .Select(d => new KnowledgeGap(d.ReviewedAt == null ? KnowledgeGapKind.Unreviewed : KnowledgeGapKind.Faulty, d.Title, null)).ToListAsync(ct);
        return new(part, whole, whole == 0 ? [new(KnowledgeGapKind.NoDocument)] : missing);
    }

    private static readonly Expression<Func<LawDocument, bool>> IsCorrect = d => d.IsCorrect == true && d.IsComplete == true;

    private static readonly Expression<Func<LawDocument, bool>> IsNotCorrect = d => d.IsCorrect != true || d.IsComplete != true;

    private static readonly Expression<Func<LawDocument, bool>> IsSorted = d => d.IsWellSorted == true;

    private static readonly Expression<Func<LawDocument, bool>> IsNotSorted = d => d.IsWellSorted != true;
}
