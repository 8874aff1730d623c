using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Meetings;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Meetings;
using LocalPlan.Infrastructure.Documents;

namespace LocalPlan.Infrastructure.Meetings;

/// <summary>The letter that calls the members to a meeting, with the agenda and the list of those it goes to.</summary>
internal static class InvitationLetter
{
    public static byte[] Write(MeetingRecord record)
    {
        var (meeting, body) = (record.Meeting, MeetingWords.BodyOf(record));
        var letter = new WordDocument(record.Digits)
            .Paragraph($"ที่ {meeting.InvitationNumber ?? "...................."}", WordStyle.Plain)
            .Paragraph(record.Organization, WordStyle.Right)
            .Paragraph(meeting.InvitedOn is { } sent ? ThaiDays.Plain(sent) : "วันที่ ....................", WordStyle.Center)
            .Paragraph($"เรื่อง ขอเชิญประชุม{body} ครั้งที่ {meeting.Number}", WordStyle.Plain)
            .Paragraph(meeting.Kind.HasSeats() ? "เรียน ผู้มีรายชื่อแนบท้าย" : "เรียน ผู้เข้าร่วมประชุม", WordStyle.Plain)
            .Paragraph("สิ่งที่ส่งมาด้วย ระเบียบวาระการประชุม จำนวน 1 ชุด", WordStyle.Plain)
            .Blank()
            .Paragraph($"ด้วย{record.Organization} กำหนดจัดการประชุม{body} ครั้งที่ {meeting.Number} เรื่อง {meeting.Title} ใน{ThaiDays.Full(meeting.Date)} เวลา {ThaiDays.Time(meeting.StartsAt)} ณ {meeting.Place}")
            .Paragraph("จึงเรียนมาเพื่อโปรดเข้าร่วมประชุมตามวัน เวลา และสถานที่ดังกล่าว")
            .Blank()
            .Paragraph("ขอแสดงความนับถือ", WordStyle.Center);
        var chair = meeting.Attendees.FirstOrDefault(a => a.Role == CommitteeRole.Chair);
        letter.Signature(chair?.Name ?? "........................................", chair is null ? [] : [chair.Position, MeetingWords.RoleOf(meeting, chair.Role)]);
        letter.PageBreak().Paragraph("ระเบียบวาระการประชุม", WordStyle.Title).Paragraph($"{body} ครั้งที่ {meeting.Number}", WordStyle.Center);
        Agenda(letter, meeting);
        return meeting.Attendees.Count == 0 ? letter.ToBytes() : Recipients(letter, meeting).ToBytes();
    }

    private static void Agenda(WordDocument letter, MeetingDetails meeting)
    {
        foreach (var section in Enum.GetValues<AgendaSection>())
        {
            letter.Heading(MeetingWords.SectionOf(section));
            foreach (var (item, order) in meeting.Agenda.Where(a => a.Section == section).Select((a, i) => (a, i + 1)))
                letter.Paragraph($"{(int)section}.{order} {item.Title}", WordStyle.Item);
        }
    }

    private static WordDocument Recipients(WordDocument letter, MeetingDetails meeting) => letter.PageBreak()
        .Paragraph("รายชื่อแนบท้าย", WordStyle.Title)
        .Table([1, 5, 5, 3], ["ที่", "ชื่อ – สกุล", "ตำแหน่ง", "หน้าที่"], meeting.Attendees.Select((a, i) => (IReadOnlyList<string>)
            [$"{i + 1}", a.Name, a.Position, MeetingWords.RoleOf(meeting, a.Role)]));
}
