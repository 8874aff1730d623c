using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.LawDocuments;

public sealed class LawDocumentTests(Api api) : IClassFixture<Api>
{
    private const string Root = "/api/v1/law-documents";

    [Fact]
    public async Task A_document_is_collected_reviewed_and_to_be_reviewed_again_when_it_changes()
    {
        var pao = await api.As(Api.Pao);
        var document = await pao.Send(HttpMethod.Post, Root, Draft("พระราชบัญญัติกำหนดแผนและขั้นตอน")).Json();
        var path = $"{Root}/{document.Text("id")}";
        var faulty = new { isCorrect = true, isComplete = false, isWellSorted = true };
        Assert.Equal("law_document.note_required", (await pao.Send(HttpMethod.Put, $"{path}/review", faulty, document.Version()).Problem(400)).Text("code"));
        document = await pao.Send(HttpMethod.Put, $"{path}/review", new { isCorrect = true, isComplete = true, isWellSorted = true }, document.Version()).Json();
        Assert.Equal((true, "นักวิเคราะห์นโยบายและแผน"), ((bool)document["isComplete"]!, document.Text("reviewedBy")));
        Assert.Contains(document.Text("id"), await Ids(pao, "review=faultless"));
        document = await pao.Send(HttpMethod.Put, path, Draft("พระราชบัญญัติกำหนดแผนและขั้นตอนการกระจายอำนาจ"), document.Version()).Json();
        Assert.Null(document["isCorrect"]);
        Assert.Contains(document.Text("id"), await Ids(pao, "review=unreviewed&category=act"));
        Assert.DoesNotContain(document.Text("id"), await Ids(pao, "category=criteria"));
        Assert.DoesNotContain(document.Text("id"), await Ids(pao, "review=faulty"));
        (await pao.Send(HttpMethod.Delete, path, null, document.Version())).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task The_province_reads_the_library_in_Thai_order_and_the_PAO_keeps_it()
    {
        var (pao, sao) = (await api.As("coordinator.pao"), await api.As(Api.Sao));
        foreach (var title in new[] { "เอกสาร", "ฮ", "แก", "ก" })
            await pao.Send(HttpMethod.Post, Root, Draft(title)).Json();
        string[] wanted = ["ก", "แก", "เอกสาร", "ฮ"];
        var library = await sao.All(Root, 2);
        Assert.Equal(wanted, library.Select(d => d.Text("title")).Where(wanted.Contains));
        Assert.Equal("law_document.not_found", (await sao.Send(HttpMethod.Put, $"{Root}/{library[0].Text("id")}", Draft("ข"), library[0].Version()).Problem(404)).Text("code"));
        Assert.Equal("law_document.only_pao", (await sao.Send(HttpMethod.Post, Root, Draft("ข")).Problem(403)).Text("code"));
    }

    private static object Draft(string title) => new { title, category = "act", source = "ราชกิจจานุเบกษา เล่ม 116", date = "1999-11-17" };

    private static async Task<IEnumerable<string>> Ids(HttpClient client, string query) => (await client.All($"{Root}?{query}")).Select((JsonNode d) => d.Text("id"));
}
