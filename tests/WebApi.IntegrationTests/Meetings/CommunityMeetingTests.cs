using System.Text;
using DocumentFormat.OpenXml.Packaging;
using LocalPlan.Infrastructure.Calendars;
using LocalPlan.WebApi.IntegrationTests.Committees;

namespace LocalPlan.WebApi.IntegrationTests.Meetings;

public sealed class CommunityMeetingTests(Api api) : IClassFixture<Api>
{
    [Theory]
    [InlineData(7, 70.0, false, "meeting.attendance_not_exceeded", "warn")]
    [InlineData(8, 80.0, true, "meeting.attendance_reached", "pass")]
    public async Task Scenario_32_seventy_percent_is_not_more_than_seventy(int attended, double percent, bool reached, string code, string level)
    {
        var client = await api.As("secretary.pao");
        var meeting = await Meeting.OpenAsync(client, Meeting.Draft("staff"));
        await meeting.Do(HttpMethod.Patch, "attendance", new { groups = new[] { new { name = "กองยุทธศาสตร์และงบประมาณ", invited = 10, attended } } });
        var attendance = meeting.State["attendance"]!;
        Assert.Equal((percent, reached, 70), ((double)attendance["percent"]!, (bool)attendance["isReached"]!, (int)attendance["target"]!));
        var check = (await client.Get($"{meeting.Path}/checks")).AsArray().Single(c => c!.Text("rule") == "V10")!;
        Assert.Equal((code, level, "KM 1"), (check.Text("code"), check.Text("level"), check.Text("clause")));
    }

    [Fact]
    public async Task A_community_meeting_counts_groups_decides_without_quorum_and_must_say_who_came()
    {
        var client = await api.As("secretary.sao");
        Assert.Equal("meeting.level_misplaced", (await client.Send(HttpMethod.Post, "/api/v1/meetings", Meeting.Draft("community")).Problem(400))["details"]![0]!.Text("code"));
        var meeting = await Meeting.OpenAsync(client, Meeting.Draft("community", level: "subdistrict"));
        await meeting.Do(HttpMethod.Post, "resolutions", meeting.Agreed(votes: new { @for = 0, against = 0, abstain = 0 }, outcome: "noted"));
        Assert.Equal("meeting.groups_missing", (await meeting.Refused(HttpMethod.Post, "closing", null, 400))["details"]![0]!.Text("code"));
        await meeting.Do(HttpMethod.Patch, "attendance", new { groups = new[] { new { name = "ผู้นำชุมชน", invited = 40, attended = 30 }, new { name = "ประชาชน", invited = 60, attended = 30 } } });
        Assert.Equal(60.0, (double)meeting.State["attendance"]!["percent"]!);
        Assert.True((bool)meeting.State["attendance"]!["isReached"]!);
        await meeting.Do(HttpMethod.Post, "closing");
    }

    [Fact]
    public async Task Documents_are_the_same_bytes_each_time()
    {
        var client = await api.As("secretary.maesot");
        var committee = await Appointing.AppointAsync(client, Appointing.CityDeputies);
        var meeting = await Meeting.OpenAsync(client, Meeting.Draft("committee", committee.Text("id")));
        await meeting.Present(10);
        await meeting.Do(HttpMethod.Post, "resolutions", meeting.Agreed(votes: new { @for = 7, against = 2, abstain = 1 }, text: "เห็นชอบ"));
        foreach (var document in new[] { "invitation", "minutes", "calendar" })
            Assert.Equal(await client.GetByteArrayAsync($"{meeting.Path}/documents/{document}"), await client.GetByteArrayAsync($"{meeting.Path}/documents/{document}"));
        var minutes = await TextOf(client, $"{meeting.Path}/documents/minutes");
        Assert.Contains("มติที่ประชุม เห็นชอบคะแนนเสียง", minutes, StringComparison.Ordinal);
        Assert.Contains("คะแนนเสียง เห็นชอบ ๗ ไม่เห็นชอบ ๒ งดออกเสียง ๑", minutes, StringComparison.Ordinal);
        Assert.StartsWith("รายงานการประชุมคณะกรรมการพัฒนาท้องถิ่นเทศบาลนครแม่สอด", minutes, StringComparison.Ordinal);
        Assert.Contains("จากทั้งหมด ๑๘ คน (องค์ประชุม ๙ คน)", minutes, StringComparison.Ordinal);
        Assert.Contains("เทศบาลนครแม่สอด", await TextOf(client, $"{meeting.Path}/documents/invitation?digits=arabic"), StringComparison.Ordinal);
        var calendar = await client.GetAsync($"{meeting.Path}/documents/calendar");
        Assert.Equal(CalendarFile.ContentType, calendar.Content.Headers.ContentType!.ToString());
        Assert.Contains("DTSTART:20260205T023000Z", Encoding.UTF8.GetString(await calendar.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
    }

    private static async Task<string> TextOf(HttpClient client, string path)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(await client.GetByteArrayAsync(path)), false);
        return document.MainDocumentPart!.Document!.Body!.InnerText;
    }
}
