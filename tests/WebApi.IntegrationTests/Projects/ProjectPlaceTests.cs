namespace LocalPlan.WebApi.IntegrationTests.Projects;

public sealed class ProjectPlaceTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_project_keeps_its_places_points_and_page_in_the_book()
    {
        var (client, path) = await PlanAsync();
        var places = (await client.Get("/api/v1/places?level=village&limit=2"))["items"]!.AsArray().Select(p => p!.Text("id")).Reverse().ToArray();
        var made = await client.Send(HttpMethod.Post, path, new
        {
            name = "ถนนสายบ้านใหม่",
            placeIds = places,
            startPoint = new { latitude = 16.7131m, longitude = 98.5747m },
            endPoint = new { latitude = 16.72m, longitude = 98.58m },
            book = new { volume = "1", page = "45", item = "3" },
        }).Json();
        var read = await client.Get($"{path}/{made.Text("id")}");
        Assert.Equal(places, read["places"]!.AsArray().Select(p => p!.Text("id")));
        Assert.Equal((16.7131m, 98.58m), ((decimal)read["startPoint"]!["latitude"]!, (decimal)read["endPoint"]!["longitude"]!));
        Assert.Equal(("1", "45", "3"), (read["book"]!.Text("volume"), read["book"]!.Text("page"), read["book"]!.Text("item")));
    }

    [Fact]
    public async Task A_change_keeps_points_that_are_not_given_and_clears_those_named()
    {
        var (client, path) = await PlanAsync();
        var point = new { latitude = 16.7m, longitude = 98.5m };
        var made = await client.Send(HttpMethod.Post, path, new { name = "ถนน", startPoint = point, endPoint = point, book = new { page = "9" } }).Json();
        var renamed = await client.Send(HttpMethod.Patch, $"{path}/{made.Text("id")}", new { name = "ถนนสาย ก" }, made.Version()).Json();
        Assert.Equal((16.7m, "9"), ((decimal)renamed["startPoint"]!["latitude"]!, renamed["book"]!.Text("page")));
        var cleared = await client.Send(HttpMethod.Patch, $"{path}/{made.Text("id")}", new { clear = new[] { "endPoint", "book" } }, renamed.Version()).Json();
        Assert.Null(cleared["endPoint"]);
        Assert.Null(cleared["book"]!["page"]);
        Assert.NotNull(cleared["startPoint"]);
    }

    [Fact]
    public async Task A_point_outside_Thailand_is_refused_beside_its_field()
    {
        var (client, path) = await PlanAsync();
        var problem = await client.Send(HttpMethod.Post, path, new { name = "ถนน", startPoint = new { latitude = 98.5m, longitude = 98.5m } }).Problem(400);
        Assert.Equal(("project.latitude_outside", "startPoint.latitude"), (problem["details"]![0]!.Text("code"), problem["details"]![0]!.Text("field")));
        Assert.Contains("21", problem["details"]![0]!["messages"]!.Text("th"), StringComparison.Ordinal);
    }

    private async Task<(HttpClient Client, string Path)> PlanAsync()
    {
        var client = await api.As(Api.MaeSot);
        return (client, $"{await client.NewPlan()}/projects");
    }
}
