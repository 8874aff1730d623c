using LocalPlan.Application.Meetings;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Meetings;

namespace LocalPlan.Infrastructure.Meetings;

/// <summary>The words that documents of meetings print.</summary>
internal static class MeetingWords
{
    public static readonly IReadOnlyDictionary<AgendaSection, string> Sections = new Dictionary<AgendaSection, string>
    {
        [AgendaSection.ChairInforms] = "เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ",
        [AgendaSection.PreviousMinutes] = "เรื่องรับรองรายงานการประชุม",
        [AgendaSection.MattersArising] = "เรื่องสืบเนื่องและเรื่องเพื่อทราบ",
        [AgendaSection.ForConsideration] = "เรื่องเพื่อพิจารณา",
        [AgendaSection.Other] = "เรื่องอื่น ๆ",
    };

    public static string SectionOf(AgendaSection section) => $"ระเบียบวาระที่ {(int)section} {Sections[section]}";

    public static string RoleOf(MeetingDetails meeting, CommitteeRole role) => (meeting.Kind, role) switch
    {
        (MeetingKind.Council, CommitteeRole.Chair) => "ประธานสภา",
        (MeetingKind.Council, CommitteeRole.AssistantSecretary) => "เลขานุการสภา",
        (MeetingKind.Council, _) => "สมาชิกสภา",
        (_, CommitteeRole.Chair) => "ประธานกรรมการ",
        (_, CommitteeRole.MemberAndSecretary) => "กรรมการและเลขานุการ",
        (_, CommitteeRole.AssistantSecretary) => "ผู้ช่วยเลขานุการ",
        _ => "กรรมการ",
    };

    public static string OutcomeOf(ResolutionOutcome outcome) => outcome switch
    {
        ResolutionOutcome.Agreed => "เห็นชอบ",
        ResolutionOutcome.AgreedWithConditions => "เห็นชอบโดยมีเงื่อนไข",
        ResolutionOutcome.SentBack => "ส่งกลับแก้ไข",
        ResolutionOutcome.Rejected => "ไม่เห็นชอบ",
        _ => "รับทราบ",
    };

    public static string LevelOf(CommunityLevel? level) => level switch
    {
        CommunityLevel.Village => "ระดับหมู่บ้าน",
        CommunityLevel.Subdistrict => "ระดับตำบล",
        CommunityLevel.District => "ระดับอำเภอ",
        CommunityLevel.Province => "ระดับจังหวัด",
        _ => "",
    };

    /// <summary>Whose meeting it is, as letters name it.</summary>
    public static string BodyOf(MeetingRecord record) => record.Meeting.Kind switch
    {
        MeetingKind.Committee => record.Meeting.CommitteeName ?? "คณะกรรมการ",
        MeetingKind.Council => $"สภา{record.Organization}",
        MeetingKind.Community => $"ประชาคมท้องถิ่น{LevelOf(record.Meeting.Level)}",
        _ => "คณะเจ้าหน้าที่",
    };
}
