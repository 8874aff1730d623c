namespace LocalPlan.Domain.Projects;

/// <summary>Why a PAO may do what others could do too: the grounds of the committee's notices.</summary>
public enum AuthorityGround
{
    /// <summary>เกินศักยภาพของ อปท. อื่นในจังหวัด</summary>
    BeyondCapacity = 1,

    /// <summary>ดำเนินการในภาพรวมทั้งจังหวัดเพื่อประโยชน์ร่วมกัน</summary>
    ProvinceWide = 2,

    /// <summary>ครอบคลุมหรือเป็นประโยชน์ต่อ อปท. มากกว่าหนึ่งแห่ง</summary>
    SeveralOrganizations = 3,
}

/// <summary>Land whose keeper must permit works on it.</summary>
public enum LandKind
{
    /// <summary>ป่าสงวนแห่งชาติ</summary>
    ForestReserve = 1,

    /// <summary>อุทยานแห่งชาติ</summary>
    NationalPark = 2,

    /// <summary>เขตทางหลวง</summary>
    Highway = 3,

    /// <summary>ที่ดินหรือคลองชลประทาน</summary>
    Irrigation = 4,

    /// <summary>ที่ราชพัสดุหรือที่ดินของหน่วยงานอื่น</summary>
    OtherState = 5,
}

/// <summary>To whom a subsidy (เงินอุดหนุน) is given.</summary>
public enum SubsidyRecipient
{
    /// <summary>องค์กรปกครองส่วนท้องถิ่นอื่น</summary>
    LocalOrganization = 1,

    /// <summary>ส่วนราชการหรือหน่วยงานของรัฐ</summary>
    StateAgency = 2,

    /// <summary>รัฐวิสาหกิจ เช่น การไฟฟ้าส่วนภูมิภาค</summary>
    StateEnterprise = 3,

    /// <summary>องค์กรประชาชน</summary>
    PeopleOrganization = 4,

    /// <summary>องค์กรการกุศลหรือองค์กรศาสนา</summary>
    CharityOrReligious = 5,
}

/// <summary>By which power a project is done, and what that power asks to be shown.</summary>
public sealed record ProjectAuthority
{
    public static readonly ProjectAuthority None = new();

    public const int MaxNoteLength = 1000;

    /// <summary>The powers and duties (อำนาจหน้าที่) it rests on.</summary>
    public IReadOnlyList<Guid> AuthorityItemIds { get; init; } = [];

    public IReadOnlyList<AuthorityGround> Grounds { get; init; } = [];

    /// <summary>The organizations that benefit.</summary>
    public IReadOnlyList<Guid> BeneficiaryIds { get; init; } = [];

    /// <summary>The document by which the organization of the place consents, when it lies outside the own area.</summary>
    public string? ConsentNote { get; init; }

    public IReadOnlyList<LandKind> Lands { get; init; } = [];

    /// <summary>The document by which the keeper of the land permits.</summary>
    public string? PermissionNote { get; init; }

    public SubsidyRecipient? Recipient { get; init; }

    /// <summary>Income of the year without grants (รายได้ไม่รวมเงินอุดหนุน) in baht, for the share of a subsidy.</summary>
    public decimal? OwnIncome { get; init; }

    /// <summary>Why this is the organization's own duty although its words point to another agency.</summary>
    public string? DutyAnswer { get; init; }

    internal ProjectAuthority Trimmed() => this with
    {
        AuthorityItemIds = [.. AuthorityItemIds.Distinct()],
        Grounds = [.. Grounds.Distinct()],
        BeneficiaryIds = [.. BeneficiaryIds.Distinct()],
        Lands = [.. Lands.Distinct()],
        ConsentNote = Text(ConsentNote),
        PermissionNote = Text(PermissionNote),
        DutyAnswer = Text(DutyAnswer),
    };

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
