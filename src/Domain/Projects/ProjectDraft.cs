using LocalPlan.Domain.Forms;

namespace LocalPlan.Domain.Projects;

/// <summary>
/// Everything that people write about one project on ผ.02, ผ.02/1, the coordination account or ผ.03.
/// Only the name is needed to keep a draft; what else the forms ask for is listed as problems.
/// </summary>
public sealed record ProjectDraft
{
    public FormKind Form { get; init; } = FormKind.Project;

    /// <summary>โครงการ; for equipment, what is bought.</summary>
    public required string Name { get; init; }

    /// <summary>วัตถุประสงค์</summary>
    public string? Objective { get; init; }

    /// <summary>เป้าหมาย (ผลผลิตของโครงการ)</summary>
    public string? Target { get; init; }

    /// <summary>ตัวชี้วัด (KPI)</summary>
    public string? Indicator { get; init; }

    /// <summary>ผลที่คาดว่าจะได้รับ</summary>
    public string? ExpectedResult { get; init; }

    public Guid? StrategyId { get; init; }

    public Guid? TacticId { get; init; }

    /// <summary>แผนงาน</summary>
    public Guid? PlanClassId { get; init; }

    /// <summary>หน่วยงานรับผิดชอบหลัก</summary>
    public Guid? DivisionId { get; init; }

    /// <summary>หน่วยงานสนับสนุน</summary>
    public string? SupportingAgency { get; init; }

    /// <summary>หน่วยงานที่จะขอประสาน, on the coordination account.</summary>
    public string? CoordinationAgency { get; init; }

    /// <summary>หมวด and ประเภท of equipment.</summary>
    public string? EquipmentCategory { get; init; }

    public string? EquipmentType { get; init; }

    /// <summary>ที่มา, e.g. village plan, council, royal initiative.</summary>
    public string? Origin { get; init; }

    /// <summary>แหล่งงบ</summary>
    public string? FundingSource { get; init; }

    /// <summary>สถานที่ in words.</summary>
    public string? PlaceText { get; init; }

    /// <summary>The villages, subdistricts or districts the project lies in.</summary>
    public IReadOnlyList<Guid> PlaceIds { get; init; } = [];

    /// <summary>Where the project lies; for linear works, where they start.</summary>
    public Coordinates? StartPoint { get; init; }

    /// <summary>Where linear works end.</summary>
    public Coordinates? EndPoint { get; init; }

    public BookReference Book { get; init; } = BookReference.Blank;

    /// <summary>By which power it is done (อำนาจหน้าที่).</summary>
    public ProjectAuthority Authority { get; init; } = ProjectAuthority.None;

    /// <summary>The amendment that brought the project in, as printed, e.g. เพิ่มเติม 5/2567.</summary>
    public string? AmendmentLabel { get; init; }

    /// <summary>Baht by fiscal year, of the project with all its lines. A year that is not given is blank.</summary>
    public IReadOnlyList<YearAmount> Budgets { get; init; } = [];

    /// <summary>What the ordinances really gave, by fiscal year (the five extra columns of the working copy).</summary>
    public IReadOnlyList<YearAmount> Ordinance { get; init; } = [];

    public IReadOnlyList<ProjectLine> Lines { get; init; } = [];
}

/// <summary>An amount in baht with satang for one พ.ศ. fiscal year; null is blank, 0 is "-".</summary>
public sealed record YearAmount(int FiscalYear, decimal? Amount);
