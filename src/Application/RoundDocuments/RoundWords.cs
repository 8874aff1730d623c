using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.RoundDocuments;

/// <summary>The words that documents of a round print.</summary>
internal static class RoundWords
{
    /// <summary>The rule that sets the day of the province committee, whose handbook stands behind every answer.</summary>
    private const string DecisionRule = "CR4";

    /// <summary>The question of the checklist that a reason answers; its clause is the clause of the reason.</summary>
    private static readonly IReadOnlyDictionary<ReasonCode, string> Questions = new Dictionary<ReasonCode, string>
    {
        [ReasonCode.NotPaoAuthority] = "authority",
        [ReasonCode.SingleLaoCanDo] = "beyond_capacity",
        [ReasonCode.DuplicateProvincePlan] = "no_duplicate",
        [ReasonCode.DuplicateAgency] = "no_duplicate",
        [ReasonCode.DuplicateOtherLao] = "no_duplicate",
        [ReasonCode.OutOfFrame] = "in_frame",
        [ReasonCode.Incomplete] = "complete",
        [ReasonCode.NoLandPermission] = "land",
        [ReasonCode.OverCeiling] = "in_frame",
        [ReasonCode.Late] = "in_frame",
    };

    public static string Of(ItemStatus status) => status switch
    {
        ItemStatus.Submitted => "ส่งแล้ว",
        ItemStatus.DistrictReview => "อำเภอพิจารณา",
        ItemStatus.Ranked => "จัดลำดับแล้ว",
        ItemStatus.PaoScreening => "อบจ. กลั่นกรอง",
        ItemStatus.Returned => "ส่งกลับแก้ไข",
        ItemStatus.ProvinceReview => "จังหวัดพิจารณา",
        ItemStatus.Accepted => "เห็นชอบ",
        ItemStatus.Rejected => "ไม่เห็นชอบ",
        ItemStatus.Referred => "ส่งต่อหน่วยงานอื่น",
        ItemStatus.Merged => "รวมกับโครงการอื่น",
        ItemStatus.PulledBack => "อปท. ถอนโครงการ",
        ItemStatus.Included => "เห็นชอบ บรรจุในแผนพัฒนา อบจ. แล้ว",
        ItemStatus.Budgeted => "เห็นชอบ ได้รับงบประมาณ",
        _ => "เห็นชอบ ไม่ได้รับงบประมาณ",
    };

    public static string Of(ReasonCode reason) => reason switch
    {
        ReasonCode.NotPaoAuthority => "ไม่อยู่ในอำนาจหน้าที่ของ อบจ.",
        ReasonCode.SingleLaoCanDo => "อปท. แห่งเดียวทำเองได้",
        ReasonCode.DuplicateProvincePlan => "ซ้ำซ้อนกับแผนพัฒนาจังหวัด",
        ReasonCode.DuplicateAgency => "ซ้ำซ้อนกับแผนงานของส่วนราชการ",
        ReasonCode.DuplicateOtherLao => "ซ้ำซ้อนกับโครงการของ อปท. อื่น",
        ReasonCode.OutOfFrame => "อยู่นอกกรอบการประสานแผน",
        ReasonCode.Incomplete => "ข้อมูลโครงการไม่ครบถ้วน",
        ReasonCode.NoLandPermission => "ไม่มีหลักฐานการใช้ที่ดิน",
        ReasonCode.OverCeiling => "เกินเพดานที่กำหนดในกรอบการประสานแผน",
        ReasonCode.Late => "พ้นกำหนดส่งโครงการ",
        _ => "เกินศักยภาพของ อบจ.",
    };

    public static string Of(ScreeningResult? result) => result switch
    {
        ScreeningResult.Forward => "ผ่าน ส่งคณะกรรมการระดับจังหวัด",
        ScreeningResult.Return => "ส่งกลับแก้ไข",
        ScreeningResult.InProgress => "กำลังกลั่นกรอง",
        _ => "ยังไม่ได้กลั่นกรอง",
    };

    /// <summary>The clause behind a reason in the frame in force; where the frame does not ask, the handbook of coordination.</summary>
    public static string ClauseOf(ReasonCode? reason, RoundFrame? frame, RuleSet rules) =>
        (reason is { } code && Questions.TryGetValue(code, out var question) ? frame?.Find(question)?.Clause : null) ?? ClauseOf(rules) ?? "";

    /// <summary>The clause by which results are decided and told.</summary>
    public static string? ClauseOf(RuleSet rules) => rules.DeadlineOf(DecisionRule)?.Clause;

    /// <summary>เทศบาลนคร… is headed by a นายกเทศมนตรีนคร…, every other organization by the นายก of its full name.</summary>
    public static string HeadOf(string organization) => organization.StartsWith("เทศบาล", StringComparison.Ordinal)
        ? $"นายกเทศมนตรี{organization["เทศบาล".Length..]}"
        : $"นายก{organization}";
}
