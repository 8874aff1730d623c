using LocalPlan.Domain.Calendar;

namespace LocalPlan.Domain.RuleSets;

/// <summary>The steps of a knowledge plan (แผนการจัดการความรู้).</summary>
public enum KnowledgeStep
{
    /// <summary>บ่งชี้ความรู้</summary>
    Identify = 1,

    /// <summary>สร้างและแสวงหาความรู้</summary>
    Acquire = 2,

    /// <summary>จัดความรู้ให้เป็นระบบ</summary>
    Organize = 3,

    /// <summary>ประมวลและกลั่นกรองความรู้</summary>
    Refine = 4,

    /// <summary>เข้าถึงความรู้</summary>
    Access = 5,

    /// <summary>แบ่งปันแลกเปลี่ยนความรู้</summary>
    Share = 6,

    /// <summary>เรียนรู้</summary>
    Learn = 7,
}

/// <summary>What the indicator of an activity counts.</summary>
public enum KnowledgeMeasure
{
    /// <summary>Those who came ÷ those invited, of the meetings of the activity.</summary>
    Attendance = 1,

    /// <summary>Documents reviewed as correct and complete ÷ documents of the law library.</summary>
    CorrectDocuments = 2,

    /// <summary>Documents that stand under the right heading ÷ documents of the law library.</summary>
    SortedDocuments = 3,

    /// <summary>Handbooks published ÷ volumes wanted.</summary>
    Volumes = 4,

    /// <summary>Districts that confirmed receipt of the handbook ÷ districts it was delivered to.</summary>
    Receipts = 5,

    /// <summary>Projects without a failed check on first submission ÷ projects submitted.</summary>
    FirstTimeCorrectness = 6,
}

/// <summary>An activity of the knowledge plan with its indicator and target.</summary>
/// <param name="Number">Its place in the plan.</param>
/// <param name="Step">The step it belongs to.</param>
/// <param name="Th">What is done, in Thai.</param>
/// <param name="En">The same in English.</param>
/// <param name="Measure">What the indicator counts.</param>
/// <param name="Target">The percentage aimed at.</param>
/// <param name="MustExceed">True where exactly the target is not enough (มากกว่า).</param>
/// <param name="FromMonth">The first month of the period, 1 to 12.</param>
/// <param name="ToMonth">The last month of the period.</param>
/// <param name="Clause">Where it comes from.</param>
/// <param name="Confidence">How sure this is.</param>
/// <param name="Volumes">How many volumes are wanted, where volumes are counted.</param>
/// <param name="Query">What the source prints where the product counts otherwise.</param>
public sealed record KnowledgeActivity(
    int Number, KnowledgeStep Step, string Th, string En, KnowledgeMeasure Measure, decimal Target, bool MustExceed,
    int FromMonth, int ToMonth, string Clause, Confidence Confidence, int? Volumes = null, DataQuery? Query = null)
{
    /// <summary>The first day of the period in a fiscal year.</summary>
    public DateOnly FirstDayIn(FiscalYear year) => Month(year, FromMonth);

    /// <summary>The last day of the period in a fiscal year.</summary>
    public DateOnly LastDayIn(FiscalYear year) => Month(year, ToMonth).AddMonths(1).AddDays(-1);

    /// <summary>Volumes are counted against how many are wanted; nothing else is.</summary>
    internal bool IsWhole => Target is > 0 and <= 100
        && FromMonth is >= 1 and <= 12 && ToMonth is >= 1 and <= 12
        && FirstDayIn(Sample) <= LastDayIn(Sample)
        && (Measure == KnowledgeMeasure.Volumes ? Volumes > 0 : Volumes is null);

    private static readonly FiscalYear Sample = new(2564);

    /// <summary>A fiscal year begins in October of the year before.</summary>
    private static DateOnly Month(FiscalYear year, int month) => new(year.FirstDay.Year + (month >= year.FirstDay.Month ? 0 : 1), month, 1);
}

/// <summary>A figure of the source that does not fit what is known, kept as it was printed.</summary>
/// <param name="Printed">As it stands in the source.</param>
/// <param name="Th">What is counted instead and why, in Thai.</param>
/// <param name="En">The same in English.</param>
public sealed record DataQuery(string Printed, string Th, string En);
