using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Deadlines;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>
/// Brings the windows of the province's rounds into the calendar of the caller's organization: the daily work of each organization does it
/// for its own. A window that was extended moves what is still open, and the deadline logs it.
/// </summary>
public sealed class RoundCalendar(IWriteDb db, DeadlineBook book, ICaller caller, TimeProvider clock)
{
    private static readonly (RoundWindowKind Window, DeadlineAnchor Closes)[] OfFilers =
        [(RoundWindowKind.Filing, DeadlineAnchor.FilingCloses), (RoundWindowKind.District, DeadlineAnchor.DistrictReviewCloses)];

    private static readonly (RoundWindowKind Window, DeadlineAnchor Closes)[] OfPao =
        [(RoundWindowKind.Screening, DeadlineAnchor.ScreeningCloses), (RoundWindowKind.Province, DeadlineAnchor.ProvinceReviewCloses)];

    public async Task<Result> FollowAsync(CancellationToken ct)
    {
        var rounds = await db.Set<CoordinationRound>().AsNoTracking().Where(r => r.Stage != RoundStage.Draft).ToListAsync(ct);
        var ids = rounds.ConvertAll(r => r.Id);
        var known = (await db.Set<Deadline>().Where(d => d.Subject == DeadlineSubject.Coordination && ids.Contains(d.SubjectId)).ToListAsync(ct))
            .ToLookup(d => d.SubjectId);
        foreach (var round in rounds)
        {
            if ((await FollowAsync(round, [.. known[round.Id]], ct)).Error is { } error)
                return error;
        }
        return Result.Success;
    }

    private async Task<Result> FollowAsync(CoordinationRound round, IReadOnlyList<Deadline> known, CancellationToken ct)
    {
        var subject = new SubjectRef(DeadlineSubject.Coordination, round.Id, round.Name);
        if (round.Stage == RoundStage.Closed)
            db.Set<Deadline>().RemoveRange(known.Where(d => d.DoneOn is null));
        foreach (var what in round.Stage == RoundStage.Closed ? [] : (await EventsAsync(round, known, ct)))
        {
            if ((await book.RecordAsync(subject, what, ct)).Error is { } error)
                return error;
        }
        return Result.Success;
    }

    /// <summary>What is new to the calendar: windows that are not in it or were moved, and what was done since.</summary>
    private async Task<IReadOnlyList<DeadlineEvent>> EventsAsync(CoordinationRound round, IReadOnlyList<Deadline> known, CancellationToken ct)
    {
        var windows = (round.OrganizationId == caller.OrganizationId ? OfPao : OfFilers)
            .Select(w => new DeadlineEvent(w.Closes, DayOf(round, w.Window), round.RuleSetId))
            .Where(e => !known.Any(d => d.Anchor == e.Anchor && (d.AnchorOn == e.Day || d.DoneOn is not null)));
        var done = known.Any(d => d.DoneOn is null) ? await DoneAsync(round, ct) : [];
        return [.. windows, .. done.Select(what => new DeadlineEvent(what, clock.TodayInThailand(), round.RuleSetId))];
    }

    private async Task<IReadOnlyList<DeadlineAnchor>> DoneAsync(CoordinationRound round, CancellationToken ct)
    {
        var own = await db.Set<CoordinationItem>().Where(i => i.RoundId == round.Id && i.OrganizationId == caller.OrganizationId).Select(i => i.Status).ToListAsync(ct);
        List<DeadlineAnchor> done = own.Count > 0 ? [DeadlineAnchor.Filed] : [];
        if (round.Stage >= RoundStage.Screening && !own.Exists(s => s.IsWithDistrict()))
            done.Add(DeadlineAnchor.Ranked);
        if (round.Stage >= RoundStage.ProvinceReview)
            done.Add(DeadlineAnchor.Screened);
        if (round.Stage >= RoundStage.Inclusion)
            done.Add(DeadlineAnchor.Decided);
        return done;
    }

    private DateOnly DayOf(CoordinationRound round, RoundWindowKind window) =>
        window == RoundWindowKind.Filing ? round.FilesUntil(caller.OrganizationId) : round.Window(window).ClosesOn;
}
