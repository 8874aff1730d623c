using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Amendments;

/// <summary>
/// One round of amending an announced plan: แก้ไข, เพิ่มเติม, เปลี่ยนแปลง, or one of the special cases of ข้อ 22/2. Its items are drafts
/// until the executive announces them; then they make the next edition of the plan and are never written again.
/// </summary>
public sealed class Amendment : AggregateRoot
{
    public const int MaxSubjectLength = 300;

    private readonly List<AmendmentItem> _items = [];
    private readonly List<AmendmentStep> _steps = [];

    private Amendment() { }

    public Guid PlanId { get; private set; }

    public ActKind Kind { get; private set; }

    /// <summary>The ground of ข้อ 22/2; null for every other kind.</summary>
    public SpecialGround? Ground { get; private set; }

    /// <summary>What the round is about, in a line.</summary>
    public string? Subject { get; private set; }

    public Stage Stage { get; private set; } = Stage.Drafting;

    /// <summary>The rule set in force on the day the amendment was opened; it keeps that one.</summary>
    public Guid RuleSetId { get; private set; }

    /// <summary>What the organization was on that day; the way of the amendment stays that of its kind.</summary>
    public OrganizationKind OrganizationKind { get; private set; }

    /// <summary>SHA-256 of the items as they were sent on; null while they are drafts.</summary>
    public string? SubmittedHash { get; private set; }

    /// <summary>What is printed, e.g. เพิ่มเติม ครั้งที่ 1/2567; given on the announcement.</summary>
    public string? Label { get; private set; }

    /// <summary>The row of numbers that the number was drawn from.</summary>
    public string? Series { get; private set; }

    public int? Number { get; private set; }

    /// <summary>The edition of the plan that it made.</summary>
    public int? EditionNumber { get; private set; }

    public string? AnnouncementNumber { get; private set; }

    public DateOnly? AnnouncedOn { get; private set; }

    public string? SignatoryName { get; private set; }

    public string? SignatoryPosition { get; private set; }

    public IReadOnlyList<AmendmentItem> Items => _items;

    /// <summary>What the items make of projects, those taken out left aside.</summary>
    public IReadOnlyList<ProjectContent> Drafts => [.. _items.OrderBy(i => i.Order).Select(i => i.After).OfType<ProjectContent>()];

    /// <summary>Every step it took, the opening first.</summary>
    public IReadOnlyList<AmendmentStep> Steps => _steps;

    /// <summary>Why the items cannot be written, or null while they can.</summary>
    public Error? Frozen => Stage.IsDraft() ? null : AmendmentErrors.Frozen(Stage);

    /// <summary>SHA-256 of what the bodies decide on: the kind, its ground and every item with its reason.</summary>
    public string Hash => AmendmentHash.Of(this);

    /// <summary>The kind that is printed: what an act of ข้อ 22/2 does is adding or changing.</summary>
    public ActKind PrintedKind(ItemsAgainstBook items) => Kind == ActKind.Special ? items.Needed ?? ActKind.Change : Kind;

    /// <summary>The day of the latest resolution on the items that were sent on last.</summary>
    public DateOnly? LastResolutionOn => _steps
        .Where(s => s.Action is StageAction.CommitteeAgrees or StageAction.CouncilAgrees && s.Hash == SubmittedHash).Max(s => s.DocumentDate);

    public static Result<Amendment> Open(AmendmentOpening opening, StepRecord record)
    {
        var amendment = new Amendment { PlanId = opening.PlanId, RuleSetId = opening.RuleSetId, OrganizationKind = opening.OrganizationKind };
        amendment.Start(opening.OrganizationId, record.At);
        if (amendment.Describe(opening.Kind, opening.Ground, opening.Subject, record.At) is { Error: { } error })
            return error;
        amendment._steps.Add(AmendmentStep.Of(amendment, (StageAction.Open, null, Stage.Drafting), null, record));
        return amendment;
    }

    public Result Describe(ActKind kind, SpecialGround? ground, string? subject, DateTimeOffset now)
    {
        if (Frozen is { } frozen)
            return frozen;
        if ((kind == ActKind.Special) != ground is not null)
            return kind == ActKind.Special ? AmendmentErrors.GroundMissing : AmendmentErrors.GroundUnasked;
        (Kind, Ground, UpdatedAt) = (kind, ground, now);
        Subject = string.IsNullOrWhiteSpace(subject) ? null : subject.Trim();
        return Result.Success;
    }

    public Result<AmendmentItem> Add(ItemDraft draft, DateTimeOffset now)
    {
        if ((Frozen ?? (draft.Verdict.IsEmpty ? AmendmentErrors.NothingChanged : null)) is { } refusal)
            return refusal;
        if (_items.Exists(i => i.ProjectId == draft.ProjectId))
            return AmendmentErrors.ProjectTwice;
        var item = AmendmentItem.Create(this, 1 + _items.Select(i => i.Order).DefaultIfEmpty(0).Max(), draft, now);
        _items.Add(item);
        UpdatedAt = now;
        return item;
    }

    public Result Revise(Guid itemId, ItemDraft draft, DateTimeOffset now)
    {
        if ((Frozen ?? (draft.Verdict.IsEmpty ? AmendmentErrors.NothingChanged : null)) is { } refusal)
            return refusal;
        if (Find(itemId) is not { } item)
            return AmendmentErrors.ItemNotFound;
        item.Take(draft);
        UpdatedAt = now;
        return Result.Success;
    }

    public Result Remove(Guid itemId, DateTimeOffset now)
    {
        if (Frozen is { } frozen)
            return frozen;
        if (Find(itemId) is not { } item)
            return AmendmentErrors.ItemNotFound;
        _items.Remove(item);
        UpdatedAt = now;
        return Result.Success;
    }

    /// <summary>Takes a step of the procedure when its guards hold; a refused one changes nothing.</summary>
    public Result Take(StageAction action, Procedure procedure, AmendmentStanding facts, StepRecord record)
    {
        if (!procedure.Try(Stage, action, facts.Guards).TryGet(out var step, out var error))
            return facts.Explain(error);
        if (facts.Against(step) is { } refusal)
            return refusal;
        Move(step, facts.Guards, record);
        return Result.Success;
    }

    /// <summary>Every reason why a step cannot be taken, as far as it is known before the act.</summary>
    public static IReadOnlyList<Error> Outlook(StepRule step, AmendmentStanding facts) =>
        [.. Procedure.Outlook(step, facts.Guards).Select(facts.Explain), .. facts.Against(step) is { } refusal ? [refusal] : Array.Empty<Error>()];

    public AmendmentItem? Find(Guid itemId) => _items.Find(i => i.Id == itemId);

    /// <summary>Brings the announced items into the working rows and makes the next edition of the plan, with its number and label.</summary>
    public Result<PlanEdition> MakeEdition(PlanHistory history, WorkingRows rows, NumberedLabel label, DateTimeOffset now)
    {
        var (book, changes) = (history.Latest, new List<ProjectChange>());
        foreach (var item in _items.OrderBy(i => i.Order))
        {
            if (!rows.Take(item, label.Text, now).TryGet(out var taken, out var error))
                return error;
            changes.Add(new(item.ProjectId, book.Find(item.ProjectId), taken.Content));
        }
        var draft = new EditionDraft(Kind, Id, label.Text, AnnouncedOn!.Value, new PlanDiff(null, changes));
        var edition = PlanEdition.Next(history.Editions[^1], book, draft, now);
        (Label, Series, Number, EditionNumber) = (label.Text, label.Series, label.Number, edition.Number);
        return edition;
    }

    private void Move(StepRule step, GuardFacts facts, StepRecord record)
    {
        var evidence = facts.EvidenceFor(step.Guards);
        var hash = Stage.IsDraft() ? facts.Hash : SubmittedHash;
        SubmittedHash = step.To.IsDraft() ? null : hash;
        if (step.To == Stage.Announced && facts.Announcement is { } signed)
        {
            (AnnouncementNumber, AnnouncedOn) = (signed.Number.Trim(), signed.Date);
            (SignatoryName, SignatoryPosition) = (signed.SignatoryName.Trim(), signed.SignatoryPosition.Trim());
        }
        _steps.Add(AmendmentStep.Of(this, (step.Action, Stage, step.To), hash, record with
        {
            DocumentNumber = record.DocumentNumber ?? evidence?.MeetingNumber,
            DocumentDate = record.DocumentDate ?? evidence?.Date,
        }));
        (Stage, UpdatedAt) = (step.To, record.At);
    }
}

/// <summary>What an amendment is opened with.</summary>
public sealed record AmendmentOpening(
    Guid OrganizationId, OrganizationKind OrganizationKind, Guid PlanId, Guid RuleSetId, ActKind Kind, SpecialGround? Ground, string? Subject);
