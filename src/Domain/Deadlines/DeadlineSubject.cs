namespace LocalPlan.Domain.Deadlines;

/// <summary>What a deadline is about.</summary>
public enum DeadlineSubject
{
    /// <summary>แผนพัฒนาท้องถิ่น</summary>
    Plan = 1,

    /// <summary>การแก้ไข เพิ่มเติม เปลี่ยนแปลงแผน</summary>
    Amendment = 2,

    /// <summary>แผนการดำเนินงาน</summary>
    ActionPlan = 3,

    /// <summary>รายงานผลการติดตามและประเมินผล</summary>
    Evaluation = 4,

    /// <summary>ร่างงบประมาณรายจ่าย</summary>
    Budget = 5,

    /// <summary>การประสานแผนของ อบจ.</summary>
    Coordination = 6,
}

/// <summary>What a time limit counts from, and what fulfils one.</summary>
public enum DeadlineAnchor
{
    /// <summary>The fiscal year that the subject is for; of a plan the first one.</summary>
    FiscalYear = 1,

    /// <summary>The executive announced it.</summary>
    Announced = 2,

    /// <summary>It was opened to the public.</summary>
    PostingOpened = 3,

    /// <summary>It was taken down.</summary>
    PostingEnded = 4,

    /// <summary>The annual or a supplementary budget, or spending of the accumulated fund, was announced.</summary>
    BudgetAnnounced = 5,

    /// <summary>Other agencies told of their projects in the area.</summary>
    ProjectsNotified = 6,

    /// <summary>The executive put the report to council and development committee.</summary>
    ReportPut = 7,

    /// <summary>The draft was put to the council.</summary>
    DraftPut = 8,

    /// <summary>The coordination frame was issued and the lists received.</summary>
    ListsReceived = 9,

    /// <summary>The support committee finished its draft.</summary>
    Drafted = 10,

    /// <summary>The fiscal year that a plan in force is reviewed for next.</summary>
    ReviewDue = 11,

    /// <summary>The last yearly review of its window was kept.</summary>
    Reviewed = 12,

    /// <summary>The day on which a coordination round ends filing.</summary>
    FilingCloses = 13,

    /// <summary>The day on which it ends the review of the districts.</summary>
    DistrictReviewCloses = 14,

    /// <summary>The day on which it ends screening.</summary>
    ScreeningCloses = 15,

    /// <summary>The day on which it ends the review of the province committee.</summary>
    ProvinceReviewCloses = 16,

    /// <summary>The organization sent items to the round.</summary>
    Filed = 17,

    /// <summary>The district committees sent their ranked lists on.</summary>
    Ranked = 18,

    /// <summary>The PAO screened.</summary>
    Screened = 19,

    /// <summary>The province committee decided.</summary>
    Decided = 20,
}

public enum DeadlineStatus
{
    Open = 1,
    Done = 2,
    Overdue = 3,
}

/// <summary>Where it becomes known what happened to a subject.</summary>
public static class DeadlineSources
{
    private static readonly DeadlineAnchor[] Steps =
    [
        DeadlineAnchor.FiscalYear, DeadlineAnchor.Announced, DeadlineAnchor.PostingOpened, DeadlineAnchor.PostingEnded,
        DeadlineAnchor.ReviewDue, DeadlineAnchor.Reviewed,
    ];

    /// <summary>True when it is a fiscal year, which can be counted from before it begins, and not the day of an act.</summary>
    public static bool IsYear(this DeadlineAnchor anchor) => anchor is DeadlineAnchor.FiscalYear or DeadlineAnchor.ReviewDue;

    /// <summary>True when coordination rounds record it, so that nobody enters it by hand.</summary>
    public static bool IsKeptByRounds(this DeadlineAnchor anchor) => anchor is >= DeadlineAnchor.FilingCloses and <= DeadlineAnchor.Decided;

    /// <summary>True when it is itself the last day, as one that a coordination round sets.</summary>
    public static bool IsLastDay(this DeadlineAnchor anchor) => anchor is >= DeadlineAnchor.FilingCloses and <= DeadlineAnchor.ProvinceReviewCloses;

    /// <summary>True when opening, steps and postings record what happens to it, so that nobody enters it by hand.</summary>
    public static bool IsKeptBySteps(this DeadlineSubject subject) => subject is DeadlineSubject.Plan or DeadlineSubject.Amendment;

    /// <summary>Whether what a deadline waits for, or counts from, is ever recorded: by hand anything, by steps what they know.</summary>
    public static bool Records(this DeadlineSubject subject, DeadlineAnchor? what) =>
        !subject.IsKeptBySteps() || (what is { } anchor && Steps.Contains(anchor));
}

/// <summary>One thing that deadlines are about.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Id">Its id; of a thing that the product does not keep, one made for its deadlines.</param>
/// <param name="Label">What people call it, e.g. งบประมาณรายจ่ายเพิ่มเติม ฉบับที่ 1.</param>
public sealed record SubjectRef(DeadlineSubject Kind, Guid Id, string Label);
