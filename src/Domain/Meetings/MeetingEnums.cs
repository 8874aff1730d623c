namespace LocalPlan.Domain.Meetings;

/// <summary>Who meets.</summary>
public enum MeetingKind
{
    /// <summary>คณะกรรมการ</summary>
    Committee = 1,

    /// <summary>สภาท้องถิ่น</summary>
    Council = 2,

    /// <summary>ประชาคมท้องถิ่น</summary>
    Community = 3,

    /// <summary>ประชุมเจ้าหน้าที่ เช่น ระดมความคิดตามแผนการจัดการความรู้</summary>
    Staff = 4,
}

public static class MeetingKinds
{
    /// <summary>Whether there are seats, hence a roll, a quorum and votes; otherwise groups are counted.</summary>
    public static bool HasSeats(this MeetingKind kind) => kind is MeetingKind.Committee or MeetingKind.Council;
}

/// <summary>How wide a community meeting is.</summary>
public enum CommunityLevel
{
    Village = 1,
    Subdistrict = 2,
    District = 3,
    Province = 4,
}

public enum MeetingStatus
{
    Planned = 1,
    Invited = 2,
    Open = 3,

    /// <summary>Over; its minutes are locked.</summary>
    Closed = 4,

    Cancelled = 5,
}

public enum MeetingAction
{
    Revise = 1,
    SetAgenda = 2,
    Invite = 3,
    Open = 4,
    RecordAttendance = 5,
    RecordDiscussion = 6,
    Resolve = 7,
    WithdrawResolution = 8,
    Close = 9,
    Cancel = 10,
}

/// <summary>The parts of an agenda, as minutes of offices number them.</summary>
public enum AgendaSection
{
    /// <summary>ระเบียบวาระที่ 1 เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ</summary>
    ChairInforms = 1,

    /// <summary>ระเบียบวาระที่ 2 เรื่องรับรองรายงานการประชุม</summary>
    PreviousMinutes = 2,

    /// <summary>ระเบียบวาระที่ 3 เรื่องสืบเนื่องและเรื่องเพื่อทราบ</summary>
    MattersArising = 3,

    /// <summary>ระเบียบวาระที่ 4 เรื่องเพื่อพิจารณา</summary>
    ForConsideration = 4,

    /// <summary>ระเบียบวาระที่ 5 เรื่องอื่น ๆ</summary>
    Other = 5,
}

/// <summary>What an item of an agenda is about.</summary>
public enum SubjectKind
{
    Plan = 1,
    Amendment = 2,
    Round = 3,

    /// <summary>Something that the product keeps no versions of.</summary>
    Other = 4,
}

public enum AttendanceStatus
{
    Unrecorded = 1,
    Present = 2,
    Absent = 3,

    /// <summary>Somebody came in the member's place, where the rules allow it.</summary>
    Substitute = 4,
}

public enum ResolutionOutcome
{
    /// <summary>เห็นชอบ</summary>
    Agreed = 1,

    /// <summary>เห็นชอบโดยมีเงื่อนไข</summary>
    AgreedWithConditions = 2,

    /// <summary>ส่งกลับแก้ไข</summary>
    SentBack = 3,

    /// <summary>ไม่เห็นชอบ</summary>
    Rejected = 4,

    /// <summary>รับทราบ</summary>
    Noted = 5,
}

public static class ResolutionOutcomes
{
    public static bool IsAgreement(this ResolutionOutcome outcome) => outcome is ResolutionOutcome.Agreed or ResolutionOutcome.AgreedWithConditions;
}

public enum CastingVote { For = 1, Against = 2 }
