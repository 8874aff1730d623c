using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.CoordinationRounds;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Work;

/// <summary>
/// Coordination rounds: to file and to correct for an organization, to rank for the secretary of a district, to screen, decide, include
/// and answer for the PAO. Each waits with the number of items and the last day of its window.
/// </summary>
internal sealed class RoundWork(IReadDb db, ICaller caller, RoundFigures figures, RuleBook rules) : IWorkSource
{
    private const int Most = 20;

    public async Task<IReadOnlyList<WorkItem>> FindAsync(WorkDays days, CancellationToken ct)
    {
        var rounds = await db.Set<CoordinationRound>().Where(r => r.Stage > RoundStage.Draft && r.Stage < RoundStage.Closed)
            .OrderBy(r => r.ClosesOn).ThenBy(r => r.Id).Take(Most).ToListAsync(ct);
        var items = new List<WorkItem>();
        foreach (var round in rounds)
        {
            var counts = await figures.CountsAsync(round.Id, ct);
            var set = await rules.OfAsync(round.RuleSetId, ct);
            items.AddRange(Waits(round, counts, days.Today).Where(w => w.Count > 0 && caller.May(w.Needs)).Select(w => Of(round, w, set)));
        }
        return items;
    }

    private IEnumerable<Wait> Waits(CoordinationRound round, IReadOnlyList<StatusCount> counts, DateOnly today) =>
        round.OrganizationId == caller.OrganizationId ? OfPao(round, counts) : [.. OfFiler(round, counts, today), .. OfDistrict(round, counts)];

    private IEnumerable<Wait> OfFiler(CoordinationRound round, IReadOnlyList<StatusCount> counts, DateOnly today)
    {
        var own = counts.Where(c => c.OrganizationId == caller.OrganizationId).ToList();
        var until = round.FilesUntil(caller.OrganizationId);
        var mayFile = today >= round.OpensOn && today <= until && ItemAction.Submit.IsOpenIn(round.Stage) && own.TrueForAll(c => c.Status == ItemStatus.PulledBack);
        yield return new("work.round_file", "file", Capability.SubmitCoordinationItems, mayFile ? 1 : 0, until, "CR1");
        yield return new("work.round_correct", "correct", Capability.SubmitCoordinationItems, Sum(own, s => s == ItemStatus.Returned), DayOf(round, RoundWindowKind.Province), "CR4");
    }

    private IEnumerable<Wait> OfDistrict(CoordinationRound round, IReadOnlyList<StatusCount> counts) => caller.DistrictId is { } district
        ? [new("work.round_rank", "rank", Capability.RankCoordinationItems, Sum(counts.Where(c => c.DistrictId == district), s => s.IsWithDistrict()), DayOf(round, RoundWindowKind.District), "CR2")]
        : [];

    /// <summary>An officer screens the districts assigned to them, and those assigned to nobody.</summary>
    private IEnumerable<Wait> OfPao(CoordinationRound round, IReadOnlyList<StatusCount> counts) =>
    [
        new("work.round_screen", "screen", Capability.ScreenCoordinationItems,
            Sum(counts.Where(c => round.OfficerOf(c.DistrictId) is not { } officer || officer.UserId == caller.UserId), s => s == ItemStatus.PaoScreening),
            DayOf(round, RoundWindowKind.Screening), "CR3"),
        new("work.round_decide", "decide", Capability.DecideCoordinationItems, Sum(counts, s => s == ItemStatus.ProvinceReview), DayOf(round, RoundWindowKind.Province), "CR4"),
        new("work.round_include", "include", Capability.IncludeCoordinationItems, ItemAction.Include.IsOpenIn(round.Stage) ? Sum(counts, s => s == ItemStatus.Accepted) : 0, null, "CR4"),
        new("work.round_answer", "answer", Capability.OpenCoordinationRounds, round.Stage == RoundStage.Inclusion && Sum(counts, s => s.IsPending()) == 0 ? Sum(counts, _ => true) : 0, null, "CR4"),
    ];

    private static int Sum(IEnumerable<StatusCount> counts, Func<ItemStatus, bool> belongs) => counts.Where(c => belongs(c.Status)).Sum(c => c.Items);

    private static DateOnly DayOf(CoordinationRound round, RoundWindowKind window) => round.Window(window).ClosesOn;

    private static WorkItem Of(CoordinationRound round, Wait wait, RuleSet set) => new()
    {
        Code = wait.Code,
        Args = new Dictionary<string, object> { ["count"] = wait.Count },
        Subject = WorkSubject.Round,
        SubjectId = round.Id,
        SubjectTitle = round.Name,
        Action = wait.Action,
        Clause = set.DeadlineOf(wait.Rule)?.Clause,
        Due = wait.Due,
    };

    /// <summary>Something that may wait: what, for whose office, how many, until when, by which rule.</summary>
    private sealed record Wait(string Code, string Action, Capability Needs, int Count, DateOnly? Due, string Rule);
}
