using System.Text.Json.Nodes;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.RuleSets;
using LocalPlan.WebApi.IntegrationTests.CoordinationItems;
using LocalPlan.WebApi.IntegrationTests.CoordinationRounds;

namespace LocalPlan.WebApi.IntegrationTests.KnowledgePlans;

public sealed class FirstTimeTests(Api api) : IClassFixture<Api>
{
    private static readonly RuleNumber Threshold = new(RuleKey.FirstTimeCorrectPercent, 80, "KM 7", Confidence.Handbook);
    private static readonly CheckRule Rule = new(Checks.All[0].Id, CheckLevel.Fail, "ข้อ 16", Confidence.Medium);
    private static readonly CheckResult Failure = new(Checks.All[0], Rule, CheckLevel.Fail, Breach.Plain);

    /// <summary>The figures of scenario 31, as a plan of the PAO records them when it is first sent on.</summary>
    [Theory]
    [InlineData(2561, 45, 90.0, true)]
    [InlineData(2562, 40, 80.0, false)]
    public async Task Forty_five_of_fifty_correct_is_enough_and_forty_is_not(int year, int correct, double percent, bool reached)
    {
        var pao = await api.As(Api.Pao);
        var plan = await pao.Send(HttpMethod.Post, "/api/v1/knowledge-plans", new { fiscalYear = year }).Json();
        var path = $"/api/v1/knowledge-plans/{plan.Text("id")}";
        Assert.Equal("nothingSent", Learning(plan)["missing"]![0]!.Text("kind"));

        var sent = await pao.NewPlan();
        var organization = Guid.Parse((await pao.Get("/api/v1/session"))["organization"]!.Text("id"));
        await api.Database(async db =>
        {
            var id = Guid.Parse(sent.Split('/')[^1]);
            db.Scope = [organization];
            db.Add(FirstSubmission.Create((organization, id, id), Items(correct), Threshold, new(new FiscalYear(year).FirstDay.ToDateTime(new(3, 0)), TimeSpan.Zero)));
            await db.SaveChangesAsync();
        });
        var learning = Learning(await pao.Get(path));
        Assert.Equal((correct, 50, percent, reached), ((int)learning["numerator"]!, (int)learning["denominator"]!, (double)learning["percent"]!, (bool)learning["isReached"]!));
        Assert.Equal(("incorrect", 50 - correct), (learning["missing"]![0]!.Text("kind"), (int)learning["missing"]![0]!["count"]!));
        Assert.Equal((Checks.All[0].Id, 50 - correct), (learning["failingRules"]![0]!.Text("ruleId"), (int)learning["failingRules"]![0]!["items"]!));
    }

    [Fact]
    public async Task Scenario_31_forty_five_of_fifty_items_correct_at_their_first_screening_are_90_percent_and_four_fifths_are_not_enough()
    {
        var province = await Province.OfAsync(api, new { quota = 0 });
        var filer = await Filer.OfAsync(province);
        var items = await filer.SubmitAsync(60);
        await province.Move("startDistrictReview");
        await province.SendOnAsync();
        await province.Move("startScreening");
        var pao = await api.As(Api.Pao);
        var year = FiscalYear.Of(Province.Today).BuddhistEra;
        var path = $"/api/v1/knowledge-plans/{(await pao.Send(HttpMethod.Post, "/api/v1/knowledge-plans", new { fiscalYear = year }).Json()).Text("id")}";

        await ScreenAsync(province, items[..50], correct: 45);
        var learning = Learning(await pao.Get(path));
        Assert.Equal((45, 50, 90m, true), Figure(learning));
        Assert.Equal((await filer.Client.Get("/api/v1/session"))["organization"]!.Text("name"), learning["missing"]![0]!.Text("name"));

        await ScreenAsync(province, items[50..], correct: 3);
        Assert.Equal((48, 60, 80m, false), Figure(Learning(await pao.Get(path))));
    }

    private async Task ScreenAsync(Province province, List<JsonNode> items, int correct)
    {
        var officer = await api.As("officer.pao");
        foreach (var item in items[..correct])
            await officer.Screen(item, province.Answers());
        foreach (var item in items[correct..])
            await officer.Screen(item, province.Answers("complete", "return", "incomplete"));
    }

    private static (int Correct, int All, decimal Percent, bool IsReached) Figure(JsonNode learning) =>
        ((int)learning["numerator"]!, (int)learning["denominator"]!, (decimal)learning["percent"]!, (bool)learning["isReached"]!);

    private static IReadOnlyList<IReadOnlyList<CheckResult>> Items(int correct) =>
        [.. Enumerable.Range(0, 50).Select(i => (IReadOnlyList<CheckResult>)(i < correct ? [] : [Failure]))];

    private static JsonNode Learning(JsonNode plan) => plan["activities"]!.AsArray().Single(a => (int)a!["number"]! == 7)!;
}
