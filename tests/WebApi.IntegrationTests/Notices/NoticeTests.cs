using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Organizations;
using LocalPlan.Infrastructure.Persistence;
using LocalPlan.WebApi.IntegrationTests.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.WebApi.IntegrationTests.Notices;

public sealed class NoticeTests(LifecycleApi api) : IClassFixture<LifecycleApi>
{
    private const string New = "เทศบาลตำบลแม่ปะใหม่";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task The_plan_is_not_posted_before_everyone_was_told()
    {
        var walk = await Walk.AnnouncedAsync(api, "tm");
        var planner = await walk.As("planner");
        var problem = await walk.StepAsync("planner", "publication").Problem(409);
        Assert.Equal(["step.notices_missing", "step.posting_not_opened"], problem["details"]!.AsArray().Select(d => d!.Text("code")));
        Assert.Contains("อบจ.", problem["details"]![0]!["messages"]!.Text("th"), StringComparison.Ordinal);
        await planner.Send(HttpMethod.Post, $"{walk.Path}/notices", walk.Notice("council")).Json();
        Assert.Equal(["provincialBoard", "district", "agency", "pao"], (await planner.Get($"{walk.Path}/notices"))["missing"]!.AsArray().Select(m => (string)m!));
    }

    [Fact]
    public async Task Receipt_is_kept_and_a_letter_can_be_put_right()
    {
        var walk = await Walk.AnnouncedAsync(api, "pao");
        var planner = await walk.As("planner");
        var notice = await planner.Send(HttpMethod.Post, $"{walk.Path}/notices", walk.Notice("district")).Json();
        var address = $"{walk.Path}/notices/{notice.Text("id")}";
        var acknowledged = await planner.Send(HttpMethod.Post, $"{address}/acknowledgements", new { by = "งานธุรการ", on = notice.Text("sentOn") }, notice.Version()).Json();
        Assert.Equal("งานธุรการ", acknowledged["acknowledgements"]![0]!.Text("by"));
        Assert.Equal("if_match.stale", (await planner.Send(HttpMethod.Put, address, walk.Notice("agency"), notice.Version()).Problem(412)).Text("code"));
        var revised = await planner.Send(HttpMethod.Put, address, walk.Notice("agency"), acknowledged.Version()).Json();
        Assert.Equal("agency", revised.Text("recipient"));
    }

    [Fact]
    public async Task Announcement_and_letters_come_as_text_and_as_Word_files_with_Thai_digits()
    {
        var walk = await Walk.AnnouncedAsync(api, "pao");
        var planner = await walk.As("planner");
        var text = await planner.Get($"{walk.Path}/announcement");
        Assert.Contains(text["paragraphs"]!.AsArray(), p => p!.Text("text").Contains($"ประชุมครั้งที่ {walk.LastMeeting}", StringComparison.Ordinal));
        Assert.Equal("ผู้ลงนาม ตัวอย่าง", text["paragraphs"]!.AsArray().Single(p => p!.Text("style") == "signature")!.Text("text"));
        Assert.Contains("ข้อ ๑๗ (๔)", await WordsAsync(planner, $"{walk.Path}/announcement/document"), StringComparison.Ordinal);
        var notice = await planner.Send(HttpMethod.Post, $"{walk.Path}/notices", walk.Notice("council")).Json();
        Assert.Contains("ที่ ตก ๑/๒๕๖๔", await WordsAsync(planner, $"{walk.Path}/notices/{notice.Text("id")}/document"), StringComparison.Ordinal);
        Assert.Contains((await planner.Get($"{walk.Path}/notices/{notice.Text("id")}/text"))["paragraphs"]!.AsArray(), p => p!.Text("text") == "เรียน ผู้รับ council");
    }

    /// <summary>Scenario 35.</summary>
    [Fact]
    public async Task An_SAO_that_becomes_a_municipality_keeps_its_old_name_on_what_it_announced()
    {
        var walk = await Walk.AnnouncedAsync(api, "sao");
        var before = (await (await walk.As("planner")).Get($"{walk.Path}/announcement")).ToJsonString();
        var sent = await (await walk.As("planner")).Send(HttpMethod.Post, $"{walk.Path}/notices", walk.Notice("council")).Json();
        api.Clock.Advance(TimeSpan.FromDays(1));
        await api.Database(UpgradeAsync);
        var planner = await walk.As("planner");
        Assert.Equal(before, (await planner.Get($"{walk.Path}/announcement")).ToJsonString());
        var later = await planner.Send(HttpMethod.Post, $"{walk.Path}/notices", walk.Notice("district")).Json();
        Assert.DoesNotContain(New, (await planner.Get($"{walk.Path}/notices/{sent.Text("id")}/text")).ToJsonString(Readable), StringComparison.Ordinal);
        Assert.Contains(New, (await planner.Get($"{walk.Path}/notices/{later.Text("id")}/text")).ToJsonString(Readable), StringComparison.Ordinal);
        Assert.Equal(7, (await planner.Get($"{walk.Path}/steps"))["items"]!.AsArray().Count);
    }

    private async Task UpgradeAsync(LocalPlanDbContext db)
    {
        var (now, today) = (api.Clock.GetUtcNow(), api.Clock.TodayInThailand());
        var sao = await db.Set<Organization>().Include(o => o.Identities).SingleAsync(o => o.DlaCode == "6630609");
        Assert.Null(sao.Become(new(OrganizationKind.SubdistrictMunicipality, New, "ทต.แม่ปะใหม่", "Mae Pa Mai"), "5639999", today, now, today).Error);
        await db.SaveChangesAsync();
    }

    private static async Task<string> WordsAsync(HttpClient client, string address)
    {
        await using var file = await client.GetStreamAsync(address);
        using var archive = new ZipArchive(file);
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return await reader.ReadToEndAsync();
    }
}
