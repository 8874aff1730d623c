using System.Globalization;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Editions;

/// <summary>The announced editions of a plan, the first one first; empty before the first announcement.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ListEditions(Guid PlanId, string? After, int? Limit) : IQuery<Page<EditionSummary>>;

/// <param name="Id">The edition.</param>
/// <param name="Number">Runs on over the life of the plan; 1 is the plan itself.</param>
/// <param name="Act">What made it.</param>
/// <param name="AmendmentId">The amendment that made it; null for the plan itself.</param>
/// <param name="Label">What is printed.</param>
/// <param name="AnnouncedOn">The day from which it holds.</param>
/// <param name="Hash">SHA-256 of the whole book as of this edition.</param>
/// <param name="Projects">How many projects the plan has as of this edition.</param>
/// <param name="Changed">How many projects it brought in, changed or took out.</param>
public sealed record EditionSummary(
    Guid Id, int Number, ActKind Act, Guid? AmendmentId, string Label, DateOnly AnnouncedOn, string Hash, int Projects, int Changed)
{
    internal static EditionSummary Of(PlanEdition edition, PlanContent book) => new(
        edition.Id, edition.Number, edition.Act, edition.AmendmentId, edition.Label, edition.AnnouncedOn, edition.Hash, book.Projects.Count, edition.Projects.Count);
}

internal sealed class ListEditionsHandler(IReadDb db) : IQueryHandler<ListEditions, Page<EditionSummary>>
{
    private static readonly ListOrder<PlanEdition, EditionSummary> AsAnnounced = new(
        Keyset<PlanEdition>.By(e => e.Number), e => new Cursor(e.Number.ToString(CultureInfo.InvariantCulture), e.Id));

    public async Task<Result<Page<EditionSummary>>> Handle(ListEditions query, CancellationToken ct)
    {
        if (!await db.Set<Plan>().AnyAsync(p => p.Id == query.PlanId, ct))
            return PlanErrors.NotFound;
        var rows = db.Set<PlanEdition>().Where(e => e.PlanId == query.PlanId);
        var found = await AsAnnounced.PageAsync(rows, query.After, query.Limit, r => r.Select(e => new EditionSummary(
            e.Id, e.Number, e.Act, e.AmendmentId, e.Label, e.AnnouncedOn, e.Hash, 0, e.Projects.Count)), ct);
        if (!found.TryGet(out var page, out var error))
            return error;
        var touches = await TouchesAsync(rows, ct);
        return page.Map(e => e with { Projects = InBook(touches, e.Number) });
    }

    private static async Task<List<Touch>> TouchesAsync(IQueryable<PlanEdition> editions, CancellationToken ct) => await (
        from edition in editions
        from version in edition.Projects
        select new Touch(edition.Number, version.ProjectId, version.Content == null)).ToListAsync(ct);

    /// <summary>A project is in the book when the last edition that touched it did not take it out.</summary>
    private static int InBook(List<Touch> touches, int number) =>
        touches.Where(t => t.Edition <= number).GroupBy(t => t.ProjectId).Count(g => !g.MaxBy(t => t.Edition)!.TakesOut);

    private sealed record Touch(int Edition, Guid ProjectId, bool TakesOut);
}
