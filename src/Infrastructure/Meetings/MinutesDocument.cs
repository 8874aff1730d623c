using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Meetings;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Meetings;
using LocalPlan.Infrastructure.Documents;
using System.Globalization;

namespace LocalPlan.Infrastructure.Meetings;

/// <summary>The minutes: who was there and who was not, what was said, and each resolution with the version it decided about.</summary>
internal static class MinutesDocument
{
    public static byte[] Write(MeetingRecord record)
    {
        var meeting = record.Meeting;
        var minutes = new WordDocument(record.Digits)
            .Paragraph($"รายงานการประชุม{MeetingWords.BodyOf(record)}", WordStyle.Title)
            .Paragraph(record.Organization, WordStyle.Center)
            .Paragraph($"ครั้งที่ {meeting.Number}", WordStyle.Center)
            .Paragraph(ThaiDays.Full(meeting.Date), WordStyle.Center)
            .Paragraph($"ณ {meeting.Place}", WordStyle.Center);
        if (meeting.Status != MeetingStatus.Closed)
            minutes.Paragraph("ร่าง – ยังไม่ปิดการประชุม", WordStyle.Center);
        if (meeting.Kind.HasSeats())
            Roll(minutes, meeting);
        else
            Groups(minutes, meeting);
        minutes.Heading($"เริ่มประชุมเวลา {ThaiDays.Time(meeting.StartsAt)}");
        foreach (var section in Enum.GetValues<AgendaSection>())
            Section(minutes, meeting, section);
        if (meeting.EndsAt is { } end)
            minutes.Heading($"เลิกประชุมเวลา {ThaiDays.Time(end)}");
        return Signed(minutes, meeting).ToBytes();
    }

    private static void Roll(WordDocument minutes, MeetingDetails meeting)
    {
        People(minutes, "ผู้มาประชุม", meeting, meeting.Attendees.Where(IsThere));
        People(minutes, "ผู้ไม่มาประชุม", meeting, meeting.Attendees.Where(a => !IsThere(a)));
    }

    private static bool IsThere(AttendeeDetails attendee) => attendee.Status is AttendanceStatus.Present or AttendanceStatus.Substitute;

    private static void People(WordDocument minutes, string title, MeetingDetails meeting, IEnumerable<AttendeeDetails> people)
    {
        var rows = people.Select((a, i) => (IReadOnlyList<string>)[$"{i + 1}", NameOf(a), a.Position, MeetingWords.RoleOf(meeting, a.Role), Hours(a)]).ToList();
        minutes.Heading(title);
        if (rows.Count == 0)
            minutes.Paragraph("ไม่มี", WordStyle.Item);
        else
            minutes.Table([1, 5, 5, 3, 3], ["ที่", "ชื่อ – สกุล", "ตำแหน่ง", "หน้าที่", "หมายเหตุ"], rows);
    }

    private static string NameOf(AttendeeDetails attendee) =>
        attendee.SubstituteName is { } substitute ? $"{substitute}\n(แทน {attendee.Name})" : attendee.Name;

    private static string Hours(AttendeeDetails attendee) => string.Join('\n', new[]
    {
        attendee.ArrivedAt is { } came ? $"มา {ThaiDays.Time(came)}" : null,
        attendee.LeftAt is { } left ? $"กลับ {ThaiDays.Time(left)}" : null,
    }.OfType<string>());

    private static void Groups(WordDocument minutes, MeetingDetails meeting)
    {
        minutes.Heading("ผู้เข้าร่วมประชุม");
        minutes.Table([6, 2, 2, 2], ["กลุ่ม", "เชิญ", "เข้าร่วม", "ร้อยละ"], meeting.Groups.Select(g => (IReadOnlyList<string>)
            [g.Name, $"{g.Invited}", $"{g.Attended}", Share(g.Invited, g.Attended)]));
        if (meeting.Attendance is { } all)
            minutes.Paragraph($"รวมเชิญ {all.Invited} คน เข้าร่วม {all.Attended} คน คิดเป็นร้อยละ {Share(all.Invited, all.Attended)}");
    }

    private static string Share(int invited, int attended) => invited == 0 ? "-" : (100m * attended / invited).ToString("0.0", CultureInfo.InvariantCulture);

    private static void Section(WordDocument minutes, MeetingDetails meeting, AgendaSection section)
    {
        var items = meeting.Agenda.Where(a => a.Section == section).ToList();
        minutes.Heading(MeetingWords.SectionOf(section));
        if (items.Count == 0)
            minutes.Paragraph("ไม่มี", WordStyle.Item);
        foreach (var (item, order) in items.Select((a, i) => (a, i + 1)))
        {
            minutes.Paragraph($"{(int)section}.{order} {item.Title}", WordStyle.Item);
            if (item.Discussion is { } said)
                minutes.Paragraph(said);
            if (item.Resolution is { } resolution)
                Resolution(minutes, meeting, resolution);
        }
    }

    private static void Resolution(WordDocument minutes, MeetingDetails meeting, ResolutionDetails resolution)
    {
        var outcome = MeetingWords.OutcomeOf(resolution.Outcome);
        var words = resolution.Text.Length == 0 || resolution.Text == outcome ? "" : $" {resolution.Text}";
        minutes.Paragraph($"มติที่ประชุม {outcome}{words}", WordStyle.Heading with { FirstLine = WordStyle.Body.FirstLine });
        if (resolution.Votes is { } votes)
            minutes.Paragraph($"คะแนนเสียง เห็นชอบ {votes.For} ไม่เห็นชอบ {votes.Against} งดออกเสียง {votes.Abstain}{Casting(votes)}", WordStyle.Item);
        if (resolution.Members is { } members)
            minutes.Paragraph($"ขณะลงมติมี{(meeting.Kind == MeetingKind.Council ? "สมาชิกสภา" : "กรรมการ")}อยู่ในที่ประชุม {resolution.Present} คน จากทั้งหมด {members} คน (องค์ประชุม {resolution.QuorumNeeded} คน)", WordStyle.Item);
        if (resolution.SubjectHash is { } hash)
            minutes.Paragraph($"พิจารณาจาก {resolution.SubjectLabel} รหัสตรวจสอบ {hash}", WordStyle.Item);
    }

    private static string Casting(VoteCount votes) => votes.Casting is null
        ? ""
        : $" ประธานออกเสียงชี้ขาด{(votes.Casting == CastingVote.For ? "เห็นชอบ" : "ไม่เห็นชอบ")}";

    private static WordDocument Signed(WordDocument minutes, MeetingDetails meeting)
    {
        var present = meeting.Attendees.Where(IsThere).ToList();
        var writer = present.Find(a => a.Role == CommitteeRole.MemberAndSecretary) ?? present.Find(a => a.Role == CommitteeRole.AssistantSecretary);
        var chair = meeting.Attendees.FirstOrDefault(a => a.Id == meeting.PresidedById);
        return minutes.Signature(writer?.Name ?? Dots, "ผู้จดรายงานการประชุม").Signature(chair?.Name ?? Dots, "ประธานในที่ประชุม ผู้ตรวจรายงานการประชุม");
    }

    private const string Dots = "........................................";
}
