using System.Net;
using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.Handbooks;

public sealed class HandbookTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task What_is_published_never_changes_and_the_next_wording_is_a_version_of_its_own()
    {
        var pao = await api.As("coordinator.pao");
        var handbook = await SharedHandbook.WrittenAsync(pao);
        Assert.Null(handbook.State["versions"]![0]!["publishedOn"]);
        await handbook.Publish();
        Assert.Equal("handbook.nothing_to_publish", (await handbook.Refused(HttpMethod.Post, "publication", null, 409)).Text("code"));

        await handbook.Write(SharedHandbook.File("ฉบับสอง.pdf", "%PDF-2"u8.ToArray()));
        await handbook.Write(SharedHandbook.Link("https://pao.example/handbook"));
        var renamed = await pao.Send(HttpMethod.Put, handbook.Path, new { title = "คู่มือ ฉบับปรับปรุง" }, handbook.State.Version()).Json();
        Assert.Equal(
            ["2 คู่มือ ฉบับปรับปรุง https://pao.example/handbook ", "1 คู่มือการประสานแผน  คู่มือ.pdf"],
            renamed["versions"]!.AsArray().Select(v => $"{v!["number"]} {v["title"]} {v["link"]} {v["fileName"]}"));
        Assert.Equal("%PDF-1.7\n", await pao.GetStringAsync($"{handbook.Path}/versions/1/file"));
        Assert.Equal("handbook.file_not_found", (await pao.GetAsync($"{handbook.Path}/versions/2/file").Problem(404)).Text("code"));
    }

    [Fact]
    public async Task The_province_reads_what_is_published_and_no_draft()
    {
        var (pao, sao) = (await api.As(Api.Pao), await api.As(Api.Sao));
        var handbook = await SharedHandbook.WrittenAsync(pao);
        Assert.Equal("handbook.not_found", (await sao.GetAsync(handbook.Path).Problem(404)).Text("code"));
        Assert.Equal("handbook.not_found", (await sao.GetAsync($"{handbook.Path}/versions/1/file").Problem(404)).Text("code"));
        await handbook.Publish();
        await handbook.Write(SharedHandbook.File("ร่าง.pdf", "%PDF-2"u8.ToArray()));

        var seen = await sao.Get(handbook.Path);
        Assert.Equal((1, false), ((int)Assert.Single(seen["versions"]!.AsArray())!["number"]!, (bool)seen["isOwn"]!));
        Assert.Equal("handbook.version_not_found", (await sao.GetAsync($"{handbook.Path}/versions/2/file").Problem(404)).Text("code"));
        var file = await sao.GetAsync($"{handbook.Path}/versions/1/file");
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (file.StatusCode, file.Content.Headers.ContentType!.MediaType));
        var (own, others) = (await Listed(pao, handbook), await Listed(sao, handbook));
        Assert.Equal((true, false), ((bool)own["hasDraft"]!, (bool)others["hasDraft"]!));
    }

    [Theory]
    [InlineData("handbook.file_of_other_kind", "MZ not a document")]
    [InlineData("handbook.file_of_other_kind", "PK\u0003\u0004 not an archive")]
    [InlineData("handbook.content_required", "")]
    public async Task Only_PDF_and_DOCX_are_taken_whatever_they_are_called(string code, string content)
    {
        var handbook = await SharedHandbook.WrittenAsync(await api.As("coordinator.pao"));
        var refused = await handbook.Refused(HttpMethod.Put, "draft", SharedHandbook.File("คู่มือ.pdf", System.Text.Encoding.ASCII.GetBytes(content)), 400);
        Assert.Equal(code, refused.Text("code"));
    }

    [Fact]
    public async Task A_file_over_the_limit_of_the_operator_is_refused_with_the_limit()
    {
        await using var host = api.Other(b => b.UseSetting("Handbooks:MaxMegabytes", "1"));
        var handbook = await SharedHandbook.WrittenAsync(await host.As("coordinator.pao"));
        byte[] large = [.. "%PDF-"u8, .. new byte[1024 * 1024]];
        var refused = await handbook.Refused(HttpMethod.Put, "draft", SharedHandbook.File("คู่มือ.pdf", large), 400);
        Assert.Equal(("handbook.file_too_large", 1), (refused.Text("code"), (int)refused["args"]!["max"]!));
        Assert.Equal("handbook.link_invalid", (await handbook.Refused(HttpMethod.Put, "draft", SharedHandbook.Link("javascript:alert(1)"), 400)).Text("code"));
    }

    [Fact]
    public async Task Only_a_PAO_begins_a_handbook() =>
        Assert.Equal("handbook.only_pao", (await (await api.As(Api.MaeSot)).Send(HttpMethod.Post, "/api/v1/handbooks", new { title = "คู่มือ" }).Problem(403)).Text("code"));

    private static async Task<JsonNode> Listed(HttpClient client, SharedHandbook handbook) =>
        (await client.All("/api/v1/handbooks")).Single(h => h.Text("id") == handbook.State.Text("id"));
}
