namespace LocalPlan.WebApi.IntegrationTests.Plans;

public sealed class PlanTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_plan_is_opened_for_a_window_and_gets_the_official_title()
    {
        var client = await api.As(Api.MaeSot);
        var window = (await client.Get("/api/v1/planning-windows"))["items"]!.AsArray().Single(w => (int)w!["firstYear"]! == 2571)!.Text("id");
        var response = await client.Send(HttpMethod.Post, "/api/v1/plans", new { planningWindowId = window });
        var plan = await Task.FromResult(response).Json();
        Assert.Equal("แผนพัฒนาท้องถิ่น (พ.ศ. 2571–2575)", plan.Text("title"));
        Assert.Equal($"\"{plan.Version()}\"", response.Headers.ETag!.Tag);
        Assert.EndsWith(plan.Text("id"), response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_needs_the_version_seen_and_refuses_a_stale_one()
    {
        var client = await api.As(Api.MaeSot);
        var path = await client.NewPlan();
        var version = (await client.Get(path)).Version();
        Assert.Equal("if_match.required", (await client.Send(HttpMethod.Put, path, new { title = "ก" }).Problem(428)).Text("code"));
        var revised = await client.Send(HttpMethod.Put, path, new { title = "แผนใหม่ ก" }, version).Json();
        Assert.NotEqual(version, revised.Version());
        Assert.Equal("if_match.stale", (await client.Send(HttpMethod.Put, path, new { title = "ข" }, version).Problem(412)).Text("code"));
    }

    [Fact]
    public async Task The_same_key_opens_one_plan_even_when_requests_race()
    {
        var client = await api.As(Api.MaeSot);
        var window = (await client.Get("/api/v1/planning-windows"))["items"]![0]!.Text("id");
        var key = Guid.CreateVersion7().ToString();
        var body = new { planningWindowId = window, title = $"แข่ง {key}" };
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => client.Send(HttpMethod.Post, "/api/v1/plans", body, key: key).Json()));
        Assert.Single(answers.Select(a => a.Text("id")).Distinct());
        var other = await client.Send(HttpMethod.Post, "/api/v1/plans", new { planningWindowId = window, title = "อื่น" }, key: key).Problem(409);
        Assert.Equal("idempotency.key_reused", other.Text("code"));
    }

    [Fact]
    public async Task A_title_is_unique_in_its_window()
    {
        var client = await api.As(Api.MaeSot);
        var path = await client.NewPlan();
        var plan = await client.Get(path);
        var again = await client.Send(HttpMethod.Post, "/api/v1/plans", new { planningWindowId = plan.Text("planningWindowId"), title = plan.Text("title") }).Problem(409);
        Assert.Equal("plan.title_taken", again.Text("code"));
    }

    [Fact]
    public async Task Texts_come_in_Thai_and_in_English()
    {
        var client = await api.As(Api.MaeSot);
        var problem = await client.GetAsync($"/api/v1/plans/{Guid.CreateVersion7()}").Problem(404);
        Assert.Equal("ไม่พบแผนนี้ในองค์กรของท่าน", problem.Text("title"));
        Assert.Equal("Your organization has no such plan.", problem["messages"]!.Text("en"));
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-GB,en;q=0.9,th;q=0.5");
        Assert.Equal("Your organization has no such plan.", (await client.GetAsync($"/api/v1/plans/{Guid.CreateVersion7()}").Problem(404)).Text("title"));
    }

    [Fact]
    public async Task Lists_are_paged_by_cursor_without_gaps_or_doubles()
    {
        var client = await api.As(Api.Pao);
        for (var i = 0; i < 5; i++)
            await client.NewPlan();
        var (seen, after) = (new List<string>(), "");
        do
        {
            var page = await client.Get($"/api/v1/plans?limit=2&after={after}");
            seen.AddRange(page["items"]!.AsArray().Select(p => p!.Text("id")));
            after = (string?)page["next"];
        }
        while (after is not null);
        Assert.Equal(5, seen.Distinct().Count());
        Assert.Equal(5, seen.Count);
    }

    [Fact]
    public async Task An_executive_reads_and_does_not_write()
    {
        var client = await api.As("executive.maesot");
        await client.Get("/api/v1/plans");
        var problem = await client.Send(HttpMethod.Post, "/api/v1/plans", new { planningWindowId = Guid.CreateVersion7() }).Problem(403);
        Assert.Equal("access.capability_missing", problem.Text("code"));
        Assert.Equal("ตำแหน่งของท่านไม่มีสิทธิ “แก้ไขข้อมูลแผนและยุทธศาสตร์” เป็นหน้าที่ของ นักวิเคราะห์นโยบายและแผน, ปลัด หากตำแหน่งของท่านเปลี่ยนไป โปรดแจ้งผู้ดูแลระบบขององค์กร", problem["messages"]!.Text("th"));
        Assert.Contains("edit plans and strategies", problem["messages"]!.Text("en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_plan_can_be_thrown_away_with_all_that_is_in_it()
    {
        var client = await api.As(Api.MaeSot);
        var path = await client.NewPlan();
        await client.Send(HttpMethod.Post, $"{path}/projects", new { name = "ขุดลอกคลอง" }).Json();
        var deleted = await client.Send(HttpMethod.Delete, path, version: (await client.Get(path)).Version());
        Assert.Equal(204, (int)deleted.StatusCode);
        await client.GetAsync(path).Problem(404);
    }
}
