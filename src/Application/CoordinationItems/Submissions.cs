using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Compliance;
using LocalPlan.Application.Editions;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>A project to send, with the documents that come with it.</summary>
public sealed record SubmissionRow(Guid ProjectId, IReadOnlyList<EvidenceRef>? Evidence = null);

/// <summary>Gathers what organizations send: their own projects as they read now, and what the checks say of their powers.</summary>
internal sealed class Submissions(IReadDb db, PlanContents contents, PlanCompliance compliance, ICaller caller, TimeProvider clock)
{
    private const string AuthorityMissing = "project.authority_missing";

    /// <summary>A counter of the round for the caller's organization, with the rows laid out.</summary>
    public async Task<Result<SubmissionCounter>> OpenAsync(Guid roundId, IReadOnlyList<SubmissionRow> rows, CancellationToken ct)
    {
        if (await db.Set<CoordinationRound>().SingleOrDefaultAsync(r => r.Id == roundId, ct) is not { } round)
            return CoordinationRoundErrors.NotFound;
        if (round.OrganizationId == caller.OrganizationId)
            return CoordinationItemErrors.OwnRound;
        var sent = await db.Set<CoordinationItem>().Where(i => i.RoundId == roundId && i.OrganizationId == caller.OrganizationId).ToListAsync(ct);
        var district = await db.Set<Organization>().Where(o => o.Id == caller.OrganizationId).Select(o => o.DistrictId).SingleAsync(ct);
        var desk = new SubmissionDesk(round, caller.OrganizationId, clock.TodayInThailand(), sent);
        return new SubmissionCounter(desk, new(caller.OrganizationId, district), await OfAsync(rows, ct));
    }

    /// <summary>The rows whose project is in a plan of the caller's organization that has not ended.</summary>
    public async Task<IReadOnlyDictionary<Guid, Submission>> OfAsync(IReadOnlyList<SubmissionRow> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.ProjectId).Distinct().ToList();
        var projects = await db.Set<Project>().Where(p => ids.Contains(p.Id) && p.OrganizationId == caller.OrganizationId).ToListAsync(ct);
        var evidence = rows.GroupBy(r => r.ProjectId).ToDictionary(g => g.Key, g => g.Last().Evidence ?? []);
        var found = new Dictionary<Guid, Submission>();
        foreach (var group in projects.GroupBy(p => p.PlanId))
        {
            foreach (var submission in await OfPlanAsync(group.Key, [.. group], evidence, ct))
                found[submission.Content.Id] = submission;
        }
        return found;
    }

    private async Task<IReadOnlyList<Submission>> OfPlanAsync(
        Guid planId, IReadOnlyList<Project> projects, Dictionary<Guid, IReadOnlyList<EvidenceRef>> evidence, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().SingleAsync(p => p.Id == planId, ct);
        if (plan.Stage.IsEnd())
            return [];
        var names = await contents.NamesAsync(planId, ct);
        var drafts = projects.Select(p => ProjectContent.Of(p, plan.Period, names.Of(p))).ToList();
        var checks = await compliance.OfDraftsAsync(planId, drafts, ct);
        return [.. drafts.Zip(checks, (content, rules) => new Submission(planId, plan.FirstYear, content, evidence[content.Id]) { AuthorityClause = ClauseOf(rules) })];
    }

    private static string? ClauseOf(IReadOnlyList<CheckedRule> rules) =>
        rules.FirstOrDefault(r => r.Result.Check.Id == AuthorityMissing && r.IsOpen)?.Result.Rule.Clause;
}

/// <summary>Takes rows one after the other; a refused row changes nothing.</summary>
internal sealed class SubmissionCounter(SubmissionDesk desk, ItemHome home, IReadOnlyDictionary<Guid, Submission> submissions)
{
    private readonly List<CoordinationItem> _items = [];

    public CoordinationRound Round => desk.Round;

    public IReadOnlyList<CoordinationItem> Items => _items;

    public SubmitOutcome Take(IReadOnlyList<SubmissionRow> rows, ItemRecord record)
    {
        var taken = rows.Select((row, i) => Take(row, i, record)).ToList();
        return new() { Rows = taken };
    }

    private SubmittedRow Take(SubmissionRow row, int index, ItemRecord record)
    {
        var outcome = submissions.TryGetValue(row.ProjectId, out var submission) ? desk.Take(submission, home, record) : CoordinationItemErrors.NotInOwnPlan;
        if (outcome.TryGet(out var item, out var error))
        {
            _items.Add(item);
            return new(index, row.ProjectId, item.Id, []);
        }
        var under = error.Under($"rows[{index}]");
        return new(index, row.ProjectId, null, under.Details.Count > 0 ? under.Details : [under]);
    }
}

/// <summary>What became of each row, in the order sent.</summary>
public sealed record SubmitOutcome
{
    public required IReadOnlyList<SubmittedRow> Rows { get; init; }

    internal IReadOnlyList<Error> Faults => [.. Rows.SelectMany(r => r.Refusals)];
}

/// <param name="Index">Place in the list, from 0.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="ItemId">The item that was made; null when the row was refused.</param>
/// <param name="Refusals">Why it was refused.</param>
public sealed record SubmittedRow(int Index, Guid ProjectId, Guid? ItemId, IReadOnlyList<Error> Refusals);
