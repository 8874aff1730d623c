using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.Plans;

public enum PlanFormat
{
    /// <summary>ยุทธศาสตร์ / กลยุทธ์</summary>
    StrategyBased = 1,

    /// <summary>ประเด็นการพัฒนา, used by some organizations from 2571 on.</summary>
    IssueBased = 2,
}

/// <summary>
/// A five-year local development plan (แผนพัฒนาท้องถิ่น) on its way from opening to its end. Strategies and projects refer to it by
/// id, and can be written only while it is a draft.
/// </summary>
public sealed class Plan : AggregateRoot
{
    public const int MaxTitleLength = 200;
    public const int MaxVisionLength = 1000;

    private readonly List<PlanStep> _steps = [];

    private Plan() { }

    public Guid PlanningWindowId { get; private set; }

    public int FirstYear { get; private set; }

    public string Title { get; private set; } = "";

    public string TitleFold { get; private set; } = "";

    /// <summary>What search looks in.</summary>
    public string SearchKey { get; private set; } = "";

    /// <summary>Chosen once: a book cannot change its words half way.</summary>
    public PlanFormat Format { get; private set; }

    public string? Vision { get; private set; }

    public Stage Stage { get; private set; } = Stage.Opened;

    /// <summary>The rule set in force on the day the plan was opened; it keeps that one.</summary>
    public Guid RuleSetId { get; private set; }

    /// <summary>What the organization was on that day. The way of the plan stays that of its kind, also when it is upgraded meanwhile.</summary>
    public OrganizationKind OrganizationKind { get; private set; }

    /// <summary>SHA-256 of the content that was sent to the committee; null while it is a draft.</summary>
    public string? SubmittedHash { get; private set; }

    public string? AnnouncementNumber { get; private set; }

    public DateOnly? AnnouncedOn { get; private set; }

    public string? SignatoryName { get; private set; }

    public string? SignatoryPosition { get; private set; }

    /// <summary>Every step it took, the opening first.</summary>
    public IReadOnlyList<PlanStep> Steps => _steps;

    public PlanPeriod Period => new(FirstYear);

    /// <summary>Why the content cannot be written, or null while it can.</summary>
    public Error? Frozen => Stage.IsDraft() ? null : PlanErrors.Frozen(Stage);

    /// <summary>Why the plan cannot be thrown away, or null while all it did was open. What was done in law stays on record.</summary>
    public Error? Kept => Frozen ?? (_steps.Count > 1 ? PlanErrors.StepsTaken(_steps.Count - 1) : null);

    /// <summary>The day of the meeting that set the direction.</summary>
    public DateOnly? DirectionOn => _steps.FindLast(s => s.Action == StageAction.SetDirection)?.DocumentDate;

    /// <summary>The day of the latest resolution on the content that was sent to the committee last.</summary>
    public DateOnly? LastResolutionOn => _steps
        .Where(s => s.Action is StageAction.CommitteeAgrees or StageAction.CouncilAgrees && s.Hash == SubmittedHash).Max(s => s.DocumentDate);

    /// <summary>
    /// The fiscal year that the plan is reviewed for next. A review is kept before the year that goes before its own has begun, and the
    /// book that enters into force is itself the first, so reviews begin with what can still be in time; null after the last.
    /// </summary>
    public FiscalYear? NextReview()
    {
        if (_steps.Find(s => s.Action == StageAction.EnterForce) is not { } entered)
            return null;
        var first = Math.Max(FirstYear + 1, FiscalYear.Of(Days.InThailand(entered.At)).BuddhistEra + 2);
        var years = Period.Years.Where(y => y >= first && !IsReviewed(y)).ToList();
        return years is [var next, ..] ? new FiscalYear(next) : null;
    }

    public static Plan Create(PlanOpening opening, StepRecord record)
    {
        var plan = new Plan
        {
            PlanningWindowId = opening.Window.Id,
            FirstYear = opening.Window.FirstYear,
            Format = opening.Format,
            RuleSetId = opening.RuleSetId,
            OrganizationKind = opening.OrganizationKind,
        };
        plan.Start(opening.OrganizationId, record.At);
        plan.Write(string.IsNullOrWhiteSpace(opening.Title) ? DefaultTitle(opening.Window.Period) : opening.Title, opening.Vision, record.At);
        plan._steps.Add(PlanStep.Of(plan, (StageAction.Open, null, Stage.Opened), null, record));
        return plan;
    }

    public Result Describe(string title, string? vision, DateTimeOffset now)
    {
        if (Frozen is { } frozen)
            return frozen;
        Write(title, vision, now);
        return Result.Success;
    }

    /// <summary>Takes a step of the procedure when its guards hold; a refused one changes nothing.</summary>
    public Result Take(StageAction action, Procedure procedure, GuardFacts facts, StepRecord record)
    {
        if (!procedure.Try(Stage, action, facts).TryGet(out var step, out var error))
            return error;
        if (record.DocumentDate > facts.Today)
            return ProcedureErrors.DateInFuture(facts.Today) with { Clause = step.Clause };
        if (action == StageAction.Review && ReviewRefusal(record) is { } refusal)
            return refusal with { Clause = step.Clause };
        Move(step, facts, record);
        return Result.Success;
    }

    /// <summary>The first edition, as it was agreed to: what is announced is exactly what the bodies saw.</summary>
    public Result<PlanEdition> FirstEdition(PlanContent content, DateTimeOffset now) => content.Hash == SubmittedHash && AnnouncedOn is { } day
        ? PlanEdition.First(OrganizationId, Title, day, content, now)
        : ProcedureErrors.ContentChanged;

    private void Move(StepRule step, GuardFacts facts, StepRecord record)
    {
        var evidence = facts.EvidenceFor(step.Guards);
        var hash = step.To == Stage.Committee ? facts.Hash : SubmittedHash;
        SubmittedHash = step.To.IsDraft() ? null : hash;
        if (step.To == Stage.Announced && facts.Announcement is { } signed)
        {
            (AnnouncementNumber, AnnouncedOn) = (signed.Number.Trim(), signed.Date);
            (SignatoryName, SignatoryPosition) = (signed.SignatoryName.Trim(), signed.SignatoryPosition.Trim());
        }
        _steps.Add(PlanStep.Of(this, (step.Action, Stage, step.To), hash, record with
        {
            DocumentNumber = record.DocumentNumber ?? evidence?.MeetingNumber,
            DocumentDate = record.DocumentDate ?? evidence?.Date,
        }));
        (Stage, UpdatedAt) = (step.To, record.At);
    }

    private Error? ReviewRefusal(StepRecord review)
    {
        if (AnnouncedOn is { } announced && review.DocumentDate < announced)
            return PlanErrors.ReviewedBeforeAnnouncement(announced);
        if (review.FiscalYear is not { } asked || !Period.Contains(asked))
            return PlanErrors.ReviewYearOutsideWindow(Period);
        return IsReviewed(asked) ? PlanErrors.ReviewedAlready(asked) : null;
    }

    private bool IsReviewed(int year) => _steps.Exists(s => s.Action == StageAction.Review && s.FiscalYear == year);

    private void Write(string title, string? vision, DateTimeOffset now)
    {
        Title = title.Trim();
        TitleFold = ThaiNormalizer.Fold(Title);
        SearchKey = ThaiSearch.KeyOf(Title);
        Vision = string.IsNullOrWhiteSpace(vision) ? null : vision.Trim();
        UpdatedAt = now;
    }

    private static string DefaultTitle(PlanPeriod period) => $"แผนพัฒนาท้องถิ่น (พ.ศ. {period.FirstYear}–{period.LastYear})";
}

/// <summary>What a plan is opened with.</summary>
public sealed record PlanOpening(
    Guid OrganizationId, OrganizationKind OrganizationKind, PlanningWindow Window, Guid RuleSetId, PlanFormat Format, string? Title, string? Vision);
