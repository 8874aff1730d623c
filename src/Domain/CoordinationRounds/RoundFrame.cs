using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.CoordinationRounds;

/// <summary>What must come with an item, besides what its project says.</summary>
public enum EvidenceKind
{
    /// <summary>พิกัดที่ตั้ง, which the project itself carries.</summary>
    Coordinates = 1,

    /// <summary>หนังสืออนุญาตใช้ที่ดิน, asked for where the land is kept by somebody else.</summary>
    LandPermission = 2,

    /// <summary>ประมาณราคา</summary>
    CostEstimate = 3,

    /// <summary>แบบแปลนหรือรูปแบบรายการ</summary>
    Drawing = 4,

    /// <summary>มติประชาคม</summary>
    CommunityResolution = 5,

    /// <summary>มติสภาหรือคณะกรรมการพัฒนาท้องถิ่น</summary>
    Resolution = 6,

    /// <summary>หนังสือยินยอมดำเนินการร่วมกันของ อปท. ที่เกี่ยวข้อง</summary>
    JointConsent = 7,
}

public enum CriterionLevel
{
    /// <summary>An item that fails it cannot be accepted.</summary>
    Blocking = 1,

    /// <summary>Worth a look.</summary>
    Warning = 2,
}

/// <summary>One question of the checklist by which the PAO screens.</summary>
/// <param name="Code">Stable within the frame.</param>
/// <param name="Th">The question in Thai.</param>
/// <param name="En">The same in English.</param>
/// <param name="Level">What failing it means.</param>
/// <param name="Clause">Where it comes from.</param>
public sealed record Criterion(string Code, string Th, string En, CriterionLevel Level, string Clause)
{
    public const int MaxCodeLength = 20;
    public const int MaxTextLength = 500;
    public const int MaxClauseLength = 200;

    public static Criterion Of(CriterionRule rule) => new(rule.Code, rule.Th, rule.En, rule.LevelInForce(), rule.Clause);
}

/// <summary>What a PAO accepts (กรอบการประสาน). What is left out stays as it was, or as the rule set has it.</summary>
/// <param name="PlanClassIds">The plan classes that are taken; an empty list takes all.</param>
/// <param name="Quota">Items per organization; 0 sets no limit.</param>
/// <param name="ItemCeiling">Baht per item; 0 sets no limit.</param>
/// <param name="OrganizationCeiling">Baht per organization; 0 sets no limit.</param>
/// <param name="Evidence">What must come with an item.</param>
/// <param name="Criteria">The checklist of screening.</param>
public sealed record FrameDraft(
    IReadOnlyList<Guid>? PlanClassIds = null, int? Quota = null, decimal? ItemCeiling = null, decimal? OrganizationCeiling = null,
    IReadOnlyList<EvidenceKind>? Evidence = null, IReadOnlyList<Criterion>? Criteria = null);

/// <summary>One version of the frame. It never changes; another one follows it.</summary>
public sealed record RoundFrame(
    int Version, IReadOnlyList<Guid> PlanClassIds, int Quota, decimal ItemCeiling, decimal OrganizationCeiling,
    IReadOnlyList<EvidenceKind> Evidence, IReadOnlyList<Criterion> Criteria, DateTimeOffset IssuedAt, string IssuedBy, string? Reason)
{
    /// <summary>What the rules give before anybody chose.</summary>
    public static FrameDraft DefaultOf(RuleSet rules) => new(
        [], (int)rules.Number(RuleKey.CoordinationQuota, Organizations.OrganizationKind.Pao).Value, 0, 0, [], [.. rules.Criteria.Select(Criterion.Of)]);

    public bool Accepts(Guid? planClassId) => PlanClassIds.Count == 0 || (planClassId is { } id && PlanClassIds.Contains(id));

    public Criterion? Find(string code) => Criteria.FirstOrDefault(c => c.Code == code);

    internal static RoundFrame Of(FrameDraft draft, FrameDraft fallback, int version, RoundRecord record) => new(
        version, draft.PlanClassIds ?? fallback.PlanClassIds!, draft.Quota ?? fallback.Quota!.Value, draft.ItemCeiling ?? fallback.ItemCeiling!.Value,
        draft.OrganizationCeiling ?? fallback.OrganizationCeiling!.Value, draft.Evidence ?? fallback.Evidence!, draft.Criteria ?? fallback.Criteria!,
        record.At, record.Actor.Title, record.Reason);

    internal FrameDraft ToDraft() => new(PlanClassIds, Quota, ItemCeiling, OrganizationCeiling, Evidence, Criteria);
}
