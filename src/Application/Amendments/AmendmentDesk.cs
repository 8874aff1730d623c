using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Editions;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Amendments;

/// <summary>Lays out what drafting an amendment needs: the editions of the plan, and what a project of it may refer to.</summary>
internal sealed class AmendmentDesk(IReadDb db, PlanContents contents, PlanFrames frames)
{
    public async Task<Result<AmendmentPapers>> OpenAsync(Guid planId, Func<PlanContent, ProjectReferences> asked, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().SingleOrDefaultAsync(p => p.Id == planId, ct);
        if (plan is null)
            return PlanErrors.NotFound;
        var history = await db.HistoryAsync(planId, ct);
        if (history.Editions.Count == 0 || plan.Stage.IsEnd())
            return AmendmentErrors.PlanNotAmendable;
        var frame = await frames.AmendingAsync(plan, asked(history.Latest), ct);
        return new AmendmentPapers(frame, history, (await contents.NamesAsync(planId, ct)).Of);
    }
}

/// <summary>What an item is asked to say. Without a project it brings a new one in.</summary>
/// <param name="ProjectId">The project of the plan; null for a new one.</param>
/// <param name="IsRemoval">Whether the project is taken out.</param>
/// <param name="Fields">The fields that are new; all others stay as they are.</param>
/// <param name="Reason">Why it is needed.</param>
public sealed record ItemOrder(Guid? ProjectId, bool IsRemoval, ProjectFields? Fields, string? Reason)
{
    /// <summary>What the draft will refer to: what is given, and what may stay of the draft or the book.</summary>
    internal ProjectReferences ReferencesIn(PlanContent book, AmendmentItem? current)
    {
        var stays = current?.After?.Draft ?? (ProjectId is { } id ? book.Find(id)?.Draft : null);
        return ProjectReferences.Of(Fields is null ? [] : [Fields]).And(stays is null ? Array.Empty<ProjectDraft>() : [stays]);
    }
}

/// <summary>The book in force and the frame in which items of an amendment are drafted.</summary>
internal sealed class AmendmentPapers(PlanFrame frame, PlanHistory history, Func<Project, ProjectNames> names)
{
    private readonly Lazy<PlanContent> _book = new(() => history.Latest);

    public PlanFrame Frame { get; } = frame;

    public PlanHistory History { get; } = history;

    public Func<Project, ProjectNames> NamesOf { get; } = names;

    public PlanContent Book => _book.Value;

    /// <summary>
    /// Drafts an item against the book in force; <paramref name="current"/> is the draft that it goes on from, <paramref name="newId"/>
    /// the id of a new project when nothing is kept of it.
    /// </summary>
    public Result<ItemDraft> Draft(ItemOrder order, AmendmentItem? current, DateTimeOffset now, Guid? newId = null)
    {
        var before = order.ProjectId is { } id ? Book.Find(id) : null;
        if (order.ProjectId is not null && before is null && current is not { IsNew: true })
            return AmendmentErrors.ProjectUnknown;
        var projectId = order.ProjectId ?? newId ?? Guid.CreateVersion7(now);
        var basedOn = before is null ? null : History.LastChangeOf(projectId);
        if (order.IsRemoval)
            return before is null ? AmendmentErrors.ProjectUnknown : new ItemDraft(projectId, basedOn, before, null, order.Reason, []);
        var from = current?.After?.Draft ?? before?.Draft ?? new ProjectDraft { Name = "" };
        var made = Project.Create(Frame, before?.Position ?? 0, order.Fields?.ApplyTo(from) ?? from, now, projectId);
        return made.TryGet(out var project, out var error)
            ? new ItemDraft(projectId, basedOn, before, ProjectContent.Of(project, Frame.Plan.Period, NamesOf(project)), order.Reason, project.Problems)
            : error;
    }
}
