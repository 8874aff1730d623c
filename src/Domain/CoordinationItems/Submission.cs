using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Forms;

namespace LocalPlan.Domain.CoordinationItems;

/// <summary>A project as an organization wants to send it.</summary>
/// <param name="PlanId">Its plan.</param>
/// <param name="PlanFirstYear">The first year of that plan.</param>
/// <param name="Content">What it says now.</param>
/// <param name="Evidence">What comes with it.</param>
public sealed record Submission(Guid PlanId, int PlanFirstYear, ProjectContent Content, IReadOnlyList<EvidenceRef> Evidence)
{
    /// <summary>The clause that asks for a power which the project does not name; null when it names one.</summary>
    public string? AuthorityClause { get; init; }

    public decimal Amount => Content.Draft.Budgets.Sum(b => b.Amount ?? 0);

    /// <summary>What the frame asks for and the project or its documents do not show.</summary>
    internal IReadOnlyList<EvidenceKind> Missing(RoundFrame frame) => [.. frame.Evidence.Where(kind => !Shows(kind))];

    private bool Shows(EvidenceKind kind) => Evidence.Any(e => e.Kind == kind && !string.IsNullOrWhiteSpace(e.Reference)) || kind switch
    {
        EvidenceKind.Coordinates => Content.Draft.StartPoint is { Latitude: not null, Longitude: not null },
        EvidenceKind.LandPermission => Content.Draft.Authority.Lands.Count == 0 || !string.IsNullOrWhiteSpace(Content.Draft.Authority.PermissionNote),
        _ => false,
    };
}

/// <summary>
/// Where the items of one organization are taken in or refused, one after the other: each that is taken counts for those behind it.
/// </summary>
public sealed class SubmissionDesk(CoordinationRound round, Guid organizationId, DateOnly today, IEnumerable<CoordinationItem> sent)
{
    private readonly List<CoordinationItem> _sent = [.. sent];

    public CoordinationRound Round { get; } = round;

    private IEnumerable<CoordinationItem> Counted => _sent.Where(i => i.Status != ItemStatus.PulledBack);

    /// <summary>Every reason why a project cannot be sent; none when it can.</summary>
    public IReadOnlyList<Error> Refusals(Submission submission)
    {
        if (Closed() is { } closed)
            return [closed];
        if (Counted.Any(i => i.ProjectId == submission.Content.Id))
            return [CoordinationItemErrors.SentAlready];
        var frame = Round.Frame!;
        var total = Counted.Sum(i => i.Amount) + submission.Amount;
        var found = new List<Error>(Faults(submission, Round));
        if (frame.Quota > 0 && Counted.Count() >= frame.Quota)
            found.Add(CoordinationItemErrors.OverQuota(frame.Quota));
        if (frame.OrganizationCeiling > 0 && total > frame.OrganizationCeiling)
            found.Add(CoordinationItemErrors.OverOrganizationCeiling(frame.OrganizationCeiling, total));
        return found;
    }

    public Result<CoordinationItem> Take(Submission submission, ItemHome home, ItemRecord record)
    {
        var refusals = Refusals(submission);
        if (refusals.Count > 0)
            return refusals.Count == 1 ? refusals[0] : Error.All(refusals);
        var number = 1 + _sent.Select(i => i.Number).DefaultIfEmpty(0).Max();
        var item = CoordinationItem.Submit(Round, home with { OrganizationId = organizationId }, (number, today), submission, record);
        _sent.Add(item);
        return item;
    }

    /// <summary>What is wrong with the project itself, now and when it is sent again.</summary>
    internal static IEnumerable<Error> Faults(Submission submission, CoordinationRound round)
    {
        var (frame, draft) = (round.Frame!, submission.Content.Draft);
        if (draft.Form != FormKind.Coordination)
            yield return CoordinationItemErrors.OtherAccount;
        if (submission.PlanFirstYear != round.FirstYear)
            yield return CoordinationItemErrors.OtherPeriod(round.FirstYear);
        if (!frame.Accepts(draft.PlanClassId))
            yield return CoordinationItemErrors.OutOfFrame(submission.Content.Names.PlanClass);
        if (frame.ItemCeiling > 0 && submission.Amount > frame.ItemCeiling)
            yield return CoordinationItemErrors.OverItemCeiling(frame.ItemCeiling, submission.Amount);
        if (submission.Missing(frame) is { Count: > 0 } missing)
            yield return CoordinationItemErrors.EvidenceMissing(missing);
        if (submission.AuthorityClause is { } clause)
            yield return CoordinationItemErrors.AuthorityMissing(clause);
    }

    private Error? Closed()
    {
        if (Round.Frame is null)
            return CoordinationRoundErrors.FrameMissing;
        if (today < Round.OpensOn)
            return CoordinationItemErrors.NotYetOpen(Round.OpensOn);
        if (today > Round.FilesUntil(organizationId))
            return CoordinationItemErrors.Late(Round.FilesUntil(organizationId));
        return ItemAction.Submit.IsOpenIn(Round.Stage) ? null : CoordinationItemErrors.NotInStage(ItemAction.Submit, Round.Stage);
    }
}

/// <summary>Whose an item is, and who works on it.</summary>
public sealed record ItemHome(Guid OrganizationId, Guid DistrictId);
