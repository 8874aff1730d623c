using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using LocalPlan.WebApi.IntegrationTests.CoordinationItems;
using LocalPlan.WebApi.IntegrationTests.CoordinationRounds;

namespace LocalPlan.WebApi.IntegrationTests.RoundDocuments;

/// <summary>
/// A round that is answered. The city sent four items: accepted, referred to one agency, referred to another, rejected. The SAO sent
/// two: referred to the first agency, and returned and never sent again.
/// </summary>
internal sealed class PlayedRound
{
    private PlayedRound(Province province, List<JsonNode> items) => (Province, Items) = (province, items);

    public Province Province { get; }

    public List<JsonNode> Items { get; }

    public string Path => $"{Province.Path}/documents";

    public static async Task<PlayedRound> OfAsync(Api api)
    {
        var province = await Province.OfAsync(api);
        List<JsonNode> items = [.. await (await Filer.OfAsync(province)).SubmitAsync(4), .. await (await Filer.OfAsync(province, Api.Sao)).SubmitAsync(2)];
        await province.Move("startDistrictReview");
        await province.SendOnAsync();
        await province.Move("startScreening");
        foreach (var (item, i) in items.Select((item, i) => (item, i)))
            await province.Coordinator.Screen(item, province.Answers(i == 3 ? "land" : null));
        await province.CheckAsync();
        await province.Move("startProvinceReview");
        await province.Decide(await province.ResolveAsync(),
            (items[0], new { outcome = "accept" }), (items[1], new { outcome = "refer", agency = "แขวงทางหลวงชนบทตาก" }),
            (items[2], new { outcome = "refer", agency = "สำนักชลประทานที่ 4" }), (items[3], new { outcome = "reject", reason = "noLandPermission" }),
            (items[4], new { outcome = "refer", agency = "แขวงทางหลวงชนบทตาก" }), (items[5], new { outcome = "return", reason = "incomplete" })).Json();
        await province.Move("startInclusion");
        await province.Move("answer");
        return new(province, items);
    }

    public async Task<IReadOnlyList<JsonNode>> DocumentsAsync(HttpClient client) => [.. (await client.Get(Path))["documents"]!.AsArray().Select(d => d!)];

    public async Task<JsonNode> LetterAsync(HttpClient client) => (await DocumentsAsync(client)).Single(d => d.Text("kind") == "letter");

    public async Task<string> WordAsync(HttpClient client, string path)
    {
        using var file = new MemoryStream(await client.GetByteArrayAsync($"{Path}/{path}"));
        return TextOf(file);
    }

    public static string TextOf(Stream file)
    {
        using var document = WordprocessingDocument.Open(file, false);
        return document.MainDocumentPart!.Document!.Body!.InnerText;
    }
}
