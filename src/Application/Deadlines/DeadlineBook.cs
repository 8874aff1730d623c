using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Holidays;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Deadlines;

/// <summary>
/// Keeps the deadlines of the caller's organization. Whoever carries a legal act out records its event here, in the same unit of
/// work: what the event fulfils is done, and what it starts is opened.
/// </summary>
public sealed class DeadlineBook(IWriteDb db, RuleBook rules, ICaller caller, TimeProvider clock)
{
    private Organization? _organization;

    /// <summary>
    /// Recording the same event again changes nothing; with another day, what is still open moves and logs it. An event that no
    /// rule counts from, or is fulfilled by, leaves no trace.
    /// </summary>
    public async Task<Result> RecordAsync(SubjectRef subject, DeadlineEvent what, CancellationToken ct)
    {
        var known = await db.Set<Deadline>().Where(d => d.Subject == subject.Kind && d.SubjectId == subject.Id).ToListAsync(ct);
        var terms = await TermsAsync(subject.Kind, what, known, ct);
        if (Fulfil(known, terms, what) is { Error: { } refused })
            return refused;
        var start = new DeadlineStart(what.Anchor, what.Day, await db.HolidaysAsync(caller.OrganizationId, ct));
        foreach (var opened in terms.Where(t => t.Rule.From.Contains(what.Anchor)))
            Open(subject, opened, start, known.Find(d => d.RuleCode == opened.Rule.Code));
        return Result.Success;
    }

    /// <summary>Whether any rule counts from the event or is fulfilled by it.</summary>
    public async Task<bool> CountsAsync(DeadlineSubject subject, DeadlineEvent what, CancellationToken ct) =>
        (await TermsAsync(subject, what, [], ct)).Exists(t => t.Rule.From.Contains(what.Anchor) || t.Rule.DoneBy == what.Anchor);

    /// <summary>Open deadlines of a subject that is given up go with it.</summary>
    public async Task DropAsync(DeadlineSubject subject, Guid subjectId, CancellationToken ct) => db.Set<Deadline>().RemoveRange(
        await db.Set<Deadline>().Where(d => d.Subject == subject && d.SubjectId == subjectId && d.DoneOn == null).ToListAsync(ct));

    /// <summary>Reckons one open deadline from another day.</summary>
    public async Task<Result> MoveAsync(Deadline deadline, DateOnly day, CancellationToken ct)
    {
        if (await TermsOfAsync(deadline, ct) is not { } terms)
            return DeadlineErrors.RuleGone;
        var start = new DeadlineStart(deadline.Anchor, day, await db.HolidaysAsync(caller.OrganizationId, ct));
        return deadline.Recompute(terms, start, caller.UserId, clock.GetUtcNow());
    }

    /// <summary>Reckons all open deadlines with the holidays as they now are, those not saved yet included.</summary>
    public async Task<IReadOnlyList<Deadline>> FollowHolidaysAsync(CancellationToken ct)
    {
        var open = await db.Set<Deadline>().Where(d => d.DoneOn == null).ToListAsync(ct);
        var holidays = await db.HolidaysAsync(caller.OrganizationId, ct);
        foreach (var deadline in open)
        {
            if (await TermsOfAsync(deadline, ct) is { } terms)
                deadline.Recompute(terms, new(deadline.Anchor, deadline.AnchorOn, holidays), caller.UserId, clock.GetUtcNow());
        }
        return open;
    }

    private Result Fulfil(List<Deadline> known, List<DeadlineTerms> terms, DeadlineEvent what)
    {
        var faults = new Faults();
        var codes = terms.Where(t => t.Rule.DoneBy == what.Anchor).Select(t => t.Rule.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var deadline in known.Where(d => d.DoneOn is null && codes.Contains(d.RuleCode)))
        {
            if (deadline.Complete(what.Day, clock.TodayInThailand(), clock.GetUtcNow()).Error is { } error)
                faults.Add(error with { Field = "date" });
        }
        return faults.ToResult();
    }

    private void Open(SubjectRef subject, DeadlineTerms terms, DeadlineStart start, Deadline? present)
    {
        if (present is null)
            db.Keep(Deadline.Open(caller.OrganizationId, subject, terms, start, clock.GetUtcNow()));
        else if (present.DoneOn is null)
            present.Recompute(terms, start, caller.UserId, clock.GetUtcNow());
    }

    /// <summary>What a subject started under goes on to hold for it; otherwise what is in force on the day of the act.</summary>
    private async Task<List<DeadlineTerms>> TermsAsync(DeadlineSubject subject, DeadlineEvent what, List<Deadline> known, CancellationToken ct)
    {
        var set = (what.RuleSetId ?? known.FirstOrDefault()?.RuleSetId) is { } id
            ? await rules.OfAsync(id, ct)
            : await rules.InForceOnAsync(DayOfAct(what.Anchor, what.Day), ct);
        return [.. (await TermsAsync(set, what.Anchor, what.Day, ct)).Where(t => t.Rule.Subject == subject)];
    }

    private async Task<DeadlineTerms?> TermsOfAsync(Deadline deadline, CancellationToken ct) =>
        (await TermsAsync(await rules.OfAsync(deadline.RuleSetId, ct), deadline.Anchor, deadline.AnchorOn, ct))
            .FirstOrDefault(t => t.Rule.Code == deadline.RuleCode);

    private async Task<IEnumerable<DeadlineTerms>> TermsAsync(RuleSet set, DeadlineAnchor anchor, DateOnly day, CancellationToken ct)
    {
        _organization ??= await db.Set<Organization>().AsNoTracking().Include(o => o.Identities).SingleAsync(o => o.Id == caller.OrganizationId, ct);
        return set.TermsOf(_organization.IdentityOn(DayOfAct(anchor, day)).Kind);
    }

    /// <summary>A fiscal year is taken up today, whenever it begins.</summary>
    private DateOnly DayOfAct(DeadlineAnchor anchor, DateOnly day) => anchor.IsYear() ? clock.TodayInThailand() : day;
}

/// <summary>What happened to a subject, on which day; of a fiscal year its first day.</summary>
/// <param name="Anchor">What happened.</param>
/// <param name="Day">When.</param>
/// <param name="RuleSetId">The rule set that the subject started under, when it keeps one.</param>
public sealed record DeadlineEvent(DeadlineAnchor Anchor, DateOnly Day, Guid? RuleSetId = null);

internal static class RuleSetTerms
{
    public static IEnumerable<DeadlineTerms> TermsOf(this RuleSet set, OrganizationKind kind)
    {
        var days = (int)set.Number(RuleKey.ReminderDays, kind).Value;
        return set.DeadlinesOf(kind).Select(rule => new DeadlineTerms(rule, set.Id, days));
    }
}
