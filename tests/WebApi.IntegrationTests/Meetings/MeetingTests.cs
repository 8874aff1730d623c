using System.Globalization;
using LocalPlan.WebApi.IntegrationTests.Committees;

namespace LocalPlan.WebApi.IntegrationTests.Meetings;

public sealed class MeetingTests(Api api) : IClassFixture<Api>
{
    private static readonly HttpMethod Post = HttpMethod.Post;

    [Fact]
    public async Task Scenario_15_the_new_clerk_is_secretary_and_the_old_minutes_keep_the_old_one()
    {
        var client = await api.As("secretary.sao");
        var committee = await Appointing.AppointAsync(client, Appointing.Deputies);
        var before = await Meeting.OpenAsync(client, Meeting.Draft("committee", committee.Text("id"), "1/2569", "2026-01-15"));
        var clerk = (await client.Get("/api/v1/offices"))["items"]!.AsArray().Single(o => o!.Text("kind") == "clerk")!;
        await client.Send(Post, $"/api/v1/offices/{clerk.Text("id")}/holders", new { name = "นางปลัดใหม่ ทดสอบ", from = "2026-02-01", document = "คำสั่ง 9/2569" }, clerk.Version()).Json();
        var after = await Meeting.OpenAsync(client, Meeting.Draft("committee", committee.Text("id"), "2/2569", "2026-02-05"));
        Assert.Equal("นางปลัดใหม่ ทดสอบ", Secretary(after.State));
        Assert.Equal("นายclerk1 ทดสอบ", Secretary(await client.Get(before.Path)));
    }

    [Fact]
    public async Task Scenario_16_a_resolution_without_quorum_is_refused()
    {
        var client = await api.As("secretary.maesot");
        var committee = await Appointing.AppointAsync(client, Appointing.CityDeputies);
        var meeting = await Meeting.OpenAsync(client, Meeting.Draft("committee", committee.Text("id")));
        await meeting.Present(8);
        Assert.False((bool)meeting.State["presence"]!["isQuorate"]!);
        var problem = await meeting.Refused(Post, "resolutions", meeting.Agreed(), 409);
        Assert.Equal(("resolution.no_quorum", "ม. 79 พ.ร.บ. วิปฏิบัติ"), (problem.Text("code"), problem.Text("clause")));
        Assert.Equal((18, 8, 9), ((int)problem["args"]!["members"]!, (int)problem["args"]!["present"]!, (int)problem["args"]!["needed"]!));
        await meeting.Present(9);
        await meeting.Do(Post, "resolutions", meeting.Agreed());
        var resolution = meeting.State["agenda"]![0]!["resolution"]!;
        Assert.Equal((9, 18, 9), ((int)resolution["present"]!, (int)resolution["members"]!, (int)resolution["quorumNeeded"]!));
    }

    [Fact]
    public async Task Quorum_holds_at_each_resolution_not_once_for_the_meeting()
    {
        var client = await api.As("secretary.tm");
        var committee = await Appointing.AppointAsync(client, Appointing.Deputies);
        var meeting = await Meeting.OpenAsync(client, Meeting.Draft("committee", committee.Text("id")), "เรื่องแรก", "เรื่องที่สอง");
        await meeting.Present(8);
        await meeting.Do(Post, "resolutions", meeting.Agreed(0, decidedAt: "10:00:00"));
        var leaver = meeting.Attendees.First(a => a.Text("status") == "present" && (bool)a["votes"]!);
        await meeting.Do(HttpMethod.Patch, "attendance", new { attendees = new[] { new { id = leaver.Text("id"), status = "present", leftAt = "10:30:00" } } });
        Assert.Equal("resolution.no_quorum", (await meeting.Refused(Post, "resolutions", meeting.Agreed(1), 409)).Text("code"));
        Assert.Equal("resolution.no_quorum", (await meeting.Refused(Post, "resolutions", meeting.Agreed(1, decidedAt: "11:00:00"), 409)).Text("code"));
        await meeting.Do(Post, "resolutions", meeting.Agreed(1, decidedAt: "10:15:00"));
    }

    [Fact]
    public async Task Attendance_cannot_undo_the_quorum_of_what_was_decided()
    {
        var client = await api.As("secretary.maesot");
        var committee = await Appointing.AppointAsync(client, Appointing.CityDeputies);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(7).DateTime);
        var meeting = await Meeting.OpenAsync(client, Meeting.Draft("committee", committee.Text("id"), "5/2569", today.ToString("O", CultureInfo.InvariantCulture)));
        await meeting.Present(9);
        await meeting.Do(Post, "resolutions", meeting.Agreed());
        var resolution = meeting.State["agenda"]![0]!["resolution"]!;
        Assert.NotNull((string?)resolution["decidedAt"]);
        var leaver = meeting.Attendees.First(a => a.Text("status") == "present" && (bool)a["votes"]!);
        var absent = new { attendees = new[] { new { id = leaver.Text("id"), status = "absent" } } };
        var problem = await meeting.Refused(HttpMethod.Patch, "attendance", absent, 409);
        Assert.Equal(("meeting.decided_by_more", 8, 9), (problem.Text("code"), (int)problem["args"]!["present"]!, (int)problem["args"]!["needed"]!));
        await meeting.Do(Post, $"resolutions/{resolution.Text("id")}/withdrawal", new { reason = "บันทึกผู้มาประชุมผิด" });
        await meeting.Do(HttpMethod.Patch, "attendance", absent);
    }

    [Fact]
    public async Task Votes_decide_by_majority_and_the_chair_at_a_tie()
    {
        var client = await api.As("secretary.pao");
        var committee = await Appointing.AppointAsync(client, Appointing.Deputies);
        var meeting = await Meeting.OpenAsync(client, Meeting.Draft("committee", committee.Text("id")), "ก", "ข");
        await meeting.Present(10);
        async Task<string> Refusal(object draft)
        {
            var problem = await meeting.Refused(Post, "resolutions", draft, 400);
            return problem["details"]![0]!.Text("code");
        }
        Assert.Equal("resolution.more_votes_than_people", await Refusal(meeting.Agreed(votes: new { @for = 8, against = 2, abstain = 1 })));
        Assert.Equal("resolution.casting_vote_needed", await Refusal(meeting.Agreed(votes: new { @for = 5, against = 5, abstain = 0 })));
        Assert.Equal("resolution.no_tie", await Refusal(meeting.Agreed(votes: new { @for = 6, against = 4, abstain = 0, casting = "for" })));
        Assert.Equal("resolution.votes_say_otherwise", await Refusal(meeting.Agreed(votes: new { @for = 4, against = 6, abstain = 0 })));
        Assert.Equal("resolution.text_required", await Refusal(meeting.Agreed(outcome: "sentBack")));
        await meeting.Do(Post, "resolutions", meeting.Agreed(votes: new { @for = 5, against = 5, abstain = 0, casting = "for" }));
        Assert.Equal("meeting.item_decided", (await meeting.Refused(Post, "resolutions", meeting.Agreed(), 409)).Text("code"));
        var withdrawal = $"resolutions/{meeting.State["agenda"]![0]!["resolution"]!.Text("id")}/withdrawal";
        Assert.Equal("validation.required", (await meeting.Refused(Post, withdrawal, new { reason = " " }, 400))["details"]![0]!.Text("code"));
        await meeting.Do(Post, withdrawal, new { reason = "นับคะแนนผิด" });
        Assert.Null(meeting.State["agenda"]![0]!["resolution"]);
        var kept = Assert.Single(meeting.State["withdrawn"]!.AsArray())!;
        Assert.Equal(("ก", "agreed", "นับคะแนนผิด"), (kept.Text("itemTitle"), kept.Text("outcome"), kept.Text("reason")));
        Assert.NotEmpty(kept.Text("withdrawnBy"));
        await meeting.Do(Post, "resolutions", meeting.Agreed(outcome: "rejected", text: "ไม่คุ้มค่า", votes: new { @for = 4, against = 6, abstain = 0 }));
    }

    [Fact]
    public async Task Closing_asks_for_complete_minutes_and_locks_them()
    {
        var client = await api.As("clerk.sao");
        var secretary = await api.As("secretary.sao");
        var committee = await Appointing.AppointAsync(secretary, Appointing.Deputies);
        var meeting = await Meeting.OpenAsync(client, Meeting.Draft("committee", committee.Text("id"), "7/2569"));
        var open = await meeting.Refused(Post, "closing", null, 400);
        Assert.Equal(["meeting.attendance_open", "meeting.item_undecided"], open["details"]!.AsArray().Select(d => d!.Text("code")));
        await meeting.Present(12);
        await meeting.Do(HttpMethod.Put, $"agenda/{meeting.Item()}/discussion", new { text = "ที่ประชุมพิจารณาแล้ว" });
        await meeting.Do(Post, "resolutions", meeting.Agreed());
        await meeting.Do(Post, "closing");
        Assert.Empty(meeting.State["actions"]!.AsArray());
        var locked = await meeting.Refused(HttpMethod.Put, $"agenda/{meeting.Item()}/discussion", new { text = "แก้ทีหลัง" }, 409);
        Assert.Equal("meeting.not_now", locked.Text("code"));
        Assert.Equal("บันทึกการอภิปรายไม่ได้เมื่อการประชุมอยู่ในสถานะ \"ปิดประชุมแล้ว\"", locked["messages"]!.Text("th"));
        var checks = (await client.Get($"{meeting.Path}/checks")).AsArray();
        Assert.All(checks, c => Assert.Equal("pass", c!.Text("level")));
    }

    [Fact]
    public async Task A_member_of_an_agency_may_send_somebody_and_a_community_representative_may_not()
    {
        var client = await api.As("secretary.maesot");
        var committee = await Appointing.AppointAsync(client, Appointing.CityDeputies);
        var meeting = await Meeting.OpenAsync(client, Meeting.Draft("committee", committee.Text("id")));
        object Substitute(string name) => new { attendees = new[] { new { id = meeting.Attendees.First(a => a.Text("name").Contains(name, StringComparison.Ordinal)).Text("id"), status = "substitute", substituteName = "นายแทน ทดสอบ" } } };
        await meeting.Do(HttpMethod.Patch, "attendance", Substitute("ราชการ1"));
        var refused = await meeting.Refused(HttpMethod.Patch, "attendance", Substitute("ประชาคม1"), 400);
        Assert.Equal("meeting.no_substitute", refused["details"]![0]!.Text("code"));
        Assert.Equal(1, (int)meeting.State["presence"]!["present"]!);
    }

    [Fact]
    public async Task A_person_in_two_seats_is_called_and_counted_once()
    {
        var client = await api.As("secretary.tm");
        var committee = await Appointing.AppointAsync(client, Appointing.Deputies);
        var before = await Meeting.OpenAsync(client, Meeting.Draft("committee", committee.Text("id"), "3/2569", "2026-03-01"));
        var deputy = (await client.Get("/api/v1/offices?limit=100"))["items"]!.AsArray().First(o => o!.Text("kind") == "deputy")!;
        await client.Send(Post, $"/api/v1/offices/{deputy.Text("id")}/holders", new { name = "นายclerk1 ทดสอบ", from = "2026-03-02", document = "คำสั่ง 9/2569" }, deputy.Version()).Json();
        var after = await Meeting.OpenAsync(client, Meeting.Draft("committee", committee.Text("id"), "4/2569", "2026-03-05"));
        Assert.Equal(1, (int)before.State["presence"]!["members"]! - (int)after.State["presence"]!["members"]!);
        Assert.Single(after.Attendees, a => a.Text("name") == "นายclerk1 ทดสอบ");
    }

    [Fact]
    public async Task A_council_of_which_not_every_seat_is_recorded_is_not_opened()
    {
        var client = await api.As("secretary.pao");
        await Appointing.OfficesAsync(client, Appointing.Deputies);
        var meeting = await Meeting.PlanAsync(client, Meeting.Draft("council", number: "8/2569"));
        await meeting.Do(Post, "invitation", new { sentOn = "2026-01-28" });
        var problem = await meeting.Refused(Post, "opening", null, 409);
        Assert.Equal(("meeting.council_incomplete", "สมาชิกสภาท้องถิ่น"), (problem.Text("code"), problem.Text("clause")));
        Assert.Equal((13, 24), ((int)problem["args"]!["recorded"]!, (int)problem["args"]!["needed"]!));
    }

    [Fact]
    public async Task A_meeting_of_the_council_calls_the_councillors_in_office()
    {
        var client = await api.As("clerk.tm");
        await Appointing.OfficesAsync(client, Appointing.Deputies);
        var meeting = await Meeting.OpenAsync(client, Meeting.Draft("council"));
        Assert.Equal((13, 7), ((int)meeting.State["presence"]!["members"]!, (int)meeting.State["presence"]!["needed"]!));
        Assert.Equal("chair", meeting.Attendees.First().Text("role"));
        Assert.Equal("meeting.number_taken", (await client.Send(Post, "/api/v1/meetings", Meeting.Draft("council")).Problem(409)).Text("code"));
        Assert.Equal("meeting.number_taken", (await client.Send(Post, "/api/v1/meetings", Meeting.Draft("council", number: " ๑/๒๕๖๙")).Problem(409)).Text("code"));
        await meeting.Present(6);
        var problem = await meeting.Refused(Post, "resolutions", meeting.Agreed(), 409);
        Assert.Equal(("resolution.no_council_quorum", "ข้อบังคับการประชุมสภา"), (problem.Text("code"), problem.Text("clause")));
        Assert.Contains("สมาชิกสภา 13 คน", problem["messages"]!.Text("th"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_opens_on_its_day_and_a_moved_one_is_invited_anew()
    {
        var client = await api.As("secretary.pao");
        var meeting = await Meeting.PlanAsync(client, Meeting.Draft("community", date: "2030-01-01", level: "province"));
        Assert.Equal("meeting.not_now", (await meeting.Refused(Post, "opening", null, 409)).Text("code"));
        await meeting.Do(Post, "invitation", new { sentOn = "2026-01-28" });
        Assert.Equal("meeting.not_yet", (await meeting.Refused(Post, "opening", null, 409)).Text("code"));
        var moved = await client.Send(HttpMethod.Put, meeting.Path, new { number = "2/2569", title = "ก", date = "2026-02-06", startsAt = "09:00:00", place = "ศาลา" }, meeting.State.Version()).Json();
        Assert.Equal(("planned", null), (moved.Text("status"), (string?)moved["invitedOn"]));
    }

    [Theory]
    [InlineData("2568-02-05", "day.buddhist_year", "ปี 2568 เป็น พ.ศ. โปรดส่งปี ค.ศ. 2025")]
    [InlineData("2099-02-05", "meeting.too_far_ahead", null)]
    public async Task A_day_that_cannot_have_been_meant_is_refused(string date, string code, string? text)
    {
        var client = await api.As("secretary.pao");
        var problem = await client.Send(Post, "/api/v1/meetings", Meeting.Draft("staff", date: date)).Problem(400);
        var fault = problem["details"] is System.Text.Json.Nodes.JsonArray { Count: > 0 } details ? details[0]! : problem;
        Assert.Equal((code, "schedule.date"), (fault.Text("code"), fault.Text("field")));
        Assert.True(text is null || fault["messages"]!.Text("th") == text);
    }

    private static string Secretary(System.Text.Json.Nodes.JsonNode meeting) =>
        meeting["attendees"]!.AsArray().Single(a => a!.Text("role") == "memberAndSecretary")!.Text("name");
}
