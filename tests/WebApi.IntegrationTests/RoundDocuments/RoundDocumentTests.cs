using System.IO.Compression;
using System.Text.Json.Nodes;
using LocalPlan.Domain.RoundDocuments;
using LocalPlan.WebApi.IntegrationTests.CoordinationItems;
using LocalPlan.WebApi.IntegrationTests.CoordinationRounds;
using LocalPlan.WebApi.IntegrationTests.Forms;

namespace LocalPlan.WebApi.IntegrationTests.RoundDocuments;

public sealed class RoundDocumentTests(Api api) : IClassFixture<Api>
{
    private const string Agency = "แขวงทางหลวงชนบทตาก";

    private static readonly HttpMethod Post = HttpMethod.Post;

    [Fact]
    public async Task Scenario_34_an_outgoing_account_goes_to_each_agency_and_a_letter_to_each_organization_names_every_item_with_result_and_reason()
    {
        var played = await PlayedRound.OfAsync(api);
        var entries = await played.DocumentsAsync(played.Province.Coordinator);
        var outgoing = entries.Where(e => e.Text("kind") == "outgoing").ToList();
        Assert.Equal(["สำนักชลประทานที่ 4", Agency], outgoing.Select(e => e.Text("agency")).Order(StringComparer.Ordinal));
        Assert.Equal(2, entries.Count(e => e.Text("kind") == "letter"));
        var referred = (await played.Province.Coordinator.Get($"{played.Province.Path}/totals"))["total"]!["referred"]!;
        Assert.Equal(((int)referred["items"]!, (decimal)referred["baht"]!), (outgoing.Sum(e => (int)e["items"]!), outgoing.Sum(e => (decimal)e["baht"]!)));
        var account = await played.WordAsync(played.Province.Coordinator, $"outgoing/file?agency={Uri.EscapeDataString(Agency)}");
        Assert.Contains(played.Items[1].Text("name"), account, StringComparison.Ordinal);
        Assert.DoesNotContain(played.Items[2].Text("name"), account, StringComparison.Ordinal);
        foreach (var (planner, items) in new[] { (Api.MaeSot, played.Items[..4]), (Api.Sao, played.Items[4..]) })
        {
            var client = await api.As(planner);
            var own = await played.LetterAsync(client);
            Assert.Equal(items.Count, (int)own["items"]!);
            var letter = await played.WordAsync(client, $"letter/file?subjectId={own.Text("subjectId")}");
            Assert.All(items, i => Assert.Contains(i.Text("name"), letter, StringComparison.Ordinal));
            Assert.Contains("ครั้งที่", letter, StringComparison.Ordinal);
        }
        var text = await played.WordAsync(played.Province.Coordinator, $"letter/file?subjectId={played.Items[0].Text("organizationId")}");
        foreach (var said in new[] { "เห็นชอบ", $"ส่งต่อ {Agency}", "ม. 17 พ.ร.บ. กระจายอำนาจ", "ไม่มีหลักฐานการใช้ที่ดิน", "ที่ดินของหน่วยงานอื่น", "เรียน นายกเทศมนตรีนครแม่สอด", "จังหวัดตาก", "(พ.ศ. 2566 - 2570)" })
            Assert.Contains(said, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_of_districts_and_organizations_add_up_to_the_totals_of_the_round()
    {
        var played = await PlayedRound.OfAsync(api);
        var (coordinator, totals) = (played.Province.Coordinator, await played.Province.Coordinator.Get($"{played.Province.Path}/totals"));
        foreach (var (kind, lines) in new[] { ("account", "organizations"), ("ranking", "districts") })
        {
            foreach (var entry in (await played.DocumentsAsync(coordinator)).Where(e => e.Text("kind") == kind))
            {
                var submitted = totals[lines]!.AsArray().Single(l => l!.Text("id") == entry.Text("subjectId"))!["tally"]!["submitted"]!;
                var paper = await coordinator.Get($"{played.Path}/{kind}?subjectId={entry.Text("subjectId")}");
                var (list, sums) = (paper["tables"]![0]!, paper["tables"]![1]!["rows"]!.AsArray()[^1]!["cells"]!);
                Assert.Equal(((decimal)submitted["items"]!, (decimal)submitted["baht"]!), ((decimal)sums[1]!["amount"]!, (decimal)sums[2]!["amount"]!));
                Assert.Equal((decimal)submitted["baht"]!, TotalOf(list));
            }
        }
        var screening = await coordinator.Get($"{played.Path}/screening");
        Assert.Equal(6, screening["tables"]![0]!["rows"]!.AsArray().Count - 1);
        Assert.Equal((decimal)totals["total"]!["submitted"]!["baht"]!, (decimal)screening["tables"]![0]!["rows"]!.AsArray()[^1]!["cells"]![4]!["amount"]!);
        Assert.Contains("แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)", screening["titles"]!.AsArray().Select(t => (string?)t));
    }

    [Fact]
    public async Task Each_reads_its_own_documents_and_the_PAO_reads_all()
    {
        var played = await PlayedRound.OfAsync(api);
        var (city, district) = (await api.As(Api.MaeSot), await api.As("district.maesot"));
        Assert.Equal(["account", "letter"], (await played.DocumentsAsync(city)).Select(e => e.Text("kind")));
        var ranking = Assert.Single(await played.DocumentsAsync(district), e => e.Text("kind") == "ranking");
        Assert.Contains("จัดลำดับ", await played.WordAsync(district, $"ranking/file?subjectId={ranking.Text("subjectId")}"), StringComparison.Ordinal);
        var others = played.Items[4].Text("organizationId");
        foreach (var path in new[] { $"letter?subjectId={others}", $"account?subjectId={others}", "screening", $"outgoing?agency={Uri.EscapeDataString(Agency)}", $"ranking?subjectId={ranking.Text("subjectId")}" })
            Assert.Equal("round_document.not_found", (await city.GetAsync($"{played.Path}/{path}").Problem(404)).Text("code"));
        Assert.Equal("round_document.not_found", (await district.GetAsync($"{played.Path}/letter?subjectId={others}").Problem(404)).Text("code"));
    }

    [Fact]
    public async Task A_workbook_holds_the_list_and_its_totals_and_prints_Thai_digits_when_asked()
    {
        var played = await PlayedRound.OfAsync(api);
        var client = await api.As(Api.MaeSot);
        var path = $"{played.Path}/account/file?format=xlsx&subjectId={played.Items[0].Text("organizationId")}";
        var (arabic, thai) = (ExportTests.TextOf(await client.GetByteArrayAsync(path)), ExportTests.TextOf(await client.GetByteArrayAsync($"{path}&digits=thai")));
        foreach (var said in new[] { "บัญชีประสานโครงการพัฒนาท้องถิ่น", "เทศบาลนครแม่สอด", "จังหวัดตาก", "(พ.ศ. 2566 - 2570)", "สรุปยอด", "รวม 4 โครงการ", played.Items[3].Text("name") })
            Assert.Contains(said, arabic, StringComparison.Ordinal);
        Assert.Contains("(พ.ศ. ๒๕๖๖ - ๒๕๗๐)", thai, StringComparison.Ordinal);
        Assert.Equal(await client.GetByteArrayAsync(path), await client.GetByteArrayAsync(path));
    }

    [Fact]
    public async Task No_letter_goes_out_before_the_round_is_answered()
    {
        var province = await Province.OfAsync(api);
        var item = await (await Filer.OfAsync(province)).SubmitAsync();
        var letter = await (await api.As(Api.MaeSot)).GetAsync($"{province.Path}/documents/letter?subjectId={item.Text("organizationId")}").Problem(409);
        Assert.Equal(("round_document.not_answered", "คู่มือประสานแผน"), (letter.Text("code"), letter.Text("clause")));
        var bundle = await province.Coordinator.Send(Post, $"{province.Path}/bundles", new { }).Problem(409);
        Assert.Equal(("round_document.not_answered", "คู่มือประสานแผน"), (bundle.Text("code"), bundle.Text("clause")));
        var entries = (await province.Coordinator.Get($"{province.Path}/documents"))["documents"]!.AsArray();
        Assert.Equal([("account", true), ("ranking", true), ("letter", false)], entries.Select(e => (e!.Text("kind"), (bool)e!["isReady"]!)));
    }

    [Fact]
    public async Task One_file_holds_the_documents_of_the_round_with_a_letter_for_each_organization_that_has_items()
    {
        var played = await PlayedRound.OfAsync(api);
        var (coordinator, path) = (played.Province.Coordinator, $"{played.Province.Path}/bundles");
        var ordered = await coordinator.Send(Post, path, new { digits = "thai" }).Json();
        var bundle = await FollowAsync(coordinator, $"{path}/{ordered.Text("id")}");
        Assert.Equal(("ready", 100), (bundle.Text("status"), (int)bundle["percent"]!));
        using var zip = new ZipArchive(new MemoryStream(await coordinator.GetByteArrayAsync($"{path}/{ordered.Text("id")}/file")));
        Assert.Equal((int)bundle["total"]!, zip.Entries.Count);
        Assert.Equal(zip.Entries.Count, zip.Entries.Select(e => e.FullName).Distinct().Count());
        foreach (var (folder, files) in new[] { ("หนังสือแจ้งผล", 4), ("บัญชีประสานโครงการ", 4), ("บัญชีจัดลำดับ", 2), ("บัญชีโครงการส่งต่อ", 4), ("ผลการกลั่นกรอง", 2) })
            Assert.Equal(files, zip.Entries.Count(e => e.FullName.StartsWith($"{folder}/", StringComparison.Ordinal)));
        var letter = zip.Entries.Single(e => e.FullName == "หนังสือแจ้งผล/อำเภอแม่สอด/หนังสือแจ้งผล-เทศบาลนครแม่สอด.docx");
        using var copy = new MemoryStream();
        await using (var stream = await letter.OpenAsync())
            await stream.CopyToAsync(copy);
        Assert.Contains("(พ.ศ. ๒๕๖๖ - ๒๕๗๐)", PlayedRound.TextOf(copy), StringComparison.Ordinal);
        Assert.Equal(bundle.Text("id"), (await coordinator.Get($"{played.Province.Path}/documents"))["latestBundle"]!.Text("id"));
        Assert.Equal(404, (int)(await (await api.As(Api.MaeSot)).GetAsync($"{path}/{ordered.Text("id")}/file")).StatusCode);
    }

    [Fact]
    public async Task What_a_restart_left_open_goes_on_where_it_was()
    {
        var played = await PlayedRound.OfAsync(api);
        var coordinator = played.Province.Coordinator;
        var userId = (await coordinator.Get("/api/v1/coordination-rounds/officers"))["items"]!.AsArray().Single(o => o!.Text("userName") == "coordinator.pao")!.Text("userId");
        var (pao, now) = (Guid.Parse(played.Province.Round.Text("organizationId")), TimeProvider.System.GetUtcNow());
        var bundle = RoundBundle.Order(pao, new(Guid.Parse(played.Province.RoundId), Guid.Parse(userId), [RoundDocumentKind.Screening, RoundDocumentKind.Ranking], ThaiDigits: false), now);
        bundle.BeginPiece(now);
        bundle.Advance(1, 4, now);
        await api.Database(async db =>
        {
            db.Scope = [pao];
            db.AddRange(bundle, new RoundBundlePart(bundle, 1, "ผลการกลั่นกรอง/ผลการกลั่นกรอง-จังหวัดตาก.docx", "kept"u8.ToArray()));
            await db.SaveChangesAsync();
        });
        var path = $"{played.Province.Path}/bundles/{bundle.Id}";
        Assert.Equal(("ready", 4), ((await FollowAsync(coordinator, path)).Text("status"), (int)(await coordinator.Get(path))["total"]!));
        using var zip = new ZipArchive(new MemoryStream(await coordinator.GetByteArrayAsync($"{path}/file")));
        Assert.Equal((4, 4L), (zip.Entries.Count, zip.Entries[0].Length));
    }

    [Fact]
    public async Task A_file_without_documents_fails_and_says_why()
    {
        var province = await Province.OfAsync(api);
        var ordered = await province.Coordinator.Send(Post, $"{province.Path}/bundles", new { kinds = new[] { "account" } }).Json();
        var path = $"{province.Path}/bundles/{ordered.Text("id")}";
        var bundle = await FollowAsync(province.Coordinator, path);
        Assert.Equal(("failed", "round_document.bundle_empty"), (bundle.Text("status"), bundle.Text("failureCode")));
        Assert.Equal("round_document.bundle_not_ready", (await province.Coordinator.GetAsync($"{path}/file").Problem(409)).Text("code"));
    }

    /// <summary>Reads a bundle until it ends; it never goes back.</summary>
    private static async Task<JsonNode> FollowAsync(HttpClient client, string path)
    {
        var percent = 0;
        for (var i = 0; i < 3000; i++)
        {
            var bundle = await client.Get(path);
            Assert.InRange((int)bundle["percent"]!, percent, 100);
            percent = (int)bundle["percent"]!;
            if (bundle.Text("status") is "ready" or "failed")
                return bundle;
            await Task.Delay(50);
        }
        throw new TimeoutException("The bundle did not end.");
    }

    /// <summary>The sum of a list: the last number of its last row.</summary>
    private static decimal TotalOf(JsonNode table)
    {
        var amounts = table["columns"]!.AsArray().Select((c, i) => (IsAmount: (bool)c!["isAmount"]!, i)).Where(c => c.IsAmount).ToList();
        return (decimal)table["rows"]!.AsArray()[^1]!["cells"]![amounts[^1].i]!["amount"]!;
    }
}
