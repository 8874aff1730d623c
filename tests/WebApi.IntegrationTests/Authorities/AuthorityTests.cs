namespace LocalPlan.WebApi.IntegrationTests.Authorities;

public sealed class AuthorityTests(Api api) : IClassFixture<Api>
{
    [Theory]
    [InlineData("kind=sao&law=decentralizationAct", 31, "16")]
    [InlineData("kind=pao&law=decentralizationAct", 29, "17")]
    public async Task The_catalogue_lists_the_powers_of_a_kind_page_by_page(string filter, int count, string section)
    {
        var client = await api.As(Api.Sao);
        var (seen, after) = (new List<string>(), "");
        do
        {
            var page = await client.Get($"/api/v1/authority-items?{filter}&limit=10&after={after}");
            Assert.All(page["items"]!.AsArray(), i => Assert.Equal(section, i!.Text("section")));
            seen.AddRange(page["items"]!.AsArray().Select(i => i!.Text("number")));
            after = (string?)page["next"];
        }
        while (after is not null);
        Assert.Equal(Enumerable.Range(1, count).Select(n => $"{n}"), seen);
    }

    [Fact]
    public async Task Search_finds_a_power_by_its_words_and_keywords()
    {
        var client = await api.As(Api.Sao);
        var found = await client.Get($"/api/v1/authority-items?kind=sao&search={Uri.EscapeDataString("ไข้เลือดออก")}");
        var item = Assert.Single(found["items"]!.AsArray())!;
        Assert.Equal(("19", "high"), (item.Text("number"), item.Text("confidence")));
        Assert.Contains("มาตรา 16 (19)", item.Text("citation"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Powers_are_proposed_while_typing_with_the_words_that_matched()
    {
        var client = await api.As(Api.Sao);
        var found = await client.Send(HttpMethod.Post, "/api/v1/authority-proposals", new { name = "ก่อสร้างถนน คสล. หมู่ 3" }).Json();
        var first = found["items"]![0]!;
        Assert.Equal(("16", "2"), (first["item"]!.Text("section"), first["item"]!.Text("number")));
        Assert.Contains(first["matches"]!.AsArray(), m => m!.Text("word") == "ถนน" && m!.Text("source") == "name");
    }

    [Fact]
    public async Task The_powers_of_a_PAO_come_from_section_17_and_the_notices()
    {
        var client = await api.As(Api.Pao);
        var path = await client.NewPlan();
        var project = await client.Send(HttpMethod.Post, $"{path}/projects", new { name = "ก่อสร้างถนนลาดยางระหว่างอำเภอ" }).Json();
        var found = await client.Get($"{path}/projects/{project.Text("id")}/authority-proposals");
        Assert.Equal(["17", "17(29)"], found["items"]!.AsArray().Select(p => (string)p!["item"]!["section"]!).Distinct().Order());
        Assert.Equal("project.not_found", (await client.GetAsync($"{path}/projects/{Guid.CreateVersion7()}/authority-proposals").Problem(404)).Text("code"));
    }
}
