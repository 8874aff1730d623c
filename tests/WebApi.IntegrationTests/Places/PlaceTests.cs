namespace LocalPlan.WebApi.IntegrationTests.Places;

public sealed class PlaceTests(Api api) : IClassFixture<Api>
{
    [Theory]
    [InlineData("แม่กุหลวง")]
    [InlineData("แมกุหลวง")]
    [InlineData("บ้านแม่กุหลวง ต.แม่กุ อ.แม่สอด")]
    [InlineData("แม่กุหลวง หมู่ ๑")]
    [InlineData("mae ku luang")]
    public async Task A_village_is_found_as_people_type_it(string typed)
    {
        var found = await (await api.As(Api.MaeSot)).Get($"/api/v1/places?level=village&search={Uri.EscapeDataString(typed)}");
        Assert.Equal("บ้านแม่กุหลวง", found["items"]![0]!.Text("name"));
    }

    [Fact]
    public async Task A_place_says_what_it_lies_in()
    {
        var found = await (await api.As(Api.MaeSot)).Get("/api/v1/places?level=village&search=แม่กุหลวง");
        Assert.Equal(["แม่กุ", "แม่สอด", "ตาก"], found["items"]![0]!["within"]!.AsArray().Select(w => w!.Text("name")));
        Assert.Equal(["subdistrict", "district", "province"], found["items"]![0]!["within"]!.AsArray().Select(w => w!.Text("level")));
    }

    [Fact]
    public async Task What_lies_in_a_place_comes_after_it()
    {
        var found = (await (await api.As(Api.MaeSot)).Get("/api/v1/places?search=ตำบลแม่กุ"))["items"]!.AsArray();
        Assert.Equal(("subdistrict", "แม่กุ"), (found[0]!.Text("level"), found[0]!.Text("name")));
        Assert.All(found.Skip(1), p => Assert.Equal("village", p!.Text("level")));
    }
}
