using System.Text.Json.Nodes;
using LocalPlan.WebApi.IntegrationTests.CoordinationItems;
using LocalPlan.WebApi.IntegrationTests.CoordinationRounds;

namespace LocalPlan.WebApi.IntegrationTests.ComparisonLists;

/// <summary>Items are held against the provincial plan and the plans of agencies in the version that stands.</summary>
public sealed class ListCheckTests(Api api) : IClassFixture<Api>
{
    private const string Head = "ชื่อโครงการ,หน่วยงานรับผิดชอบ,สถานที่ดำเนินการ,ปีงบประมาณ,งบประมาณ (บาท)";

    [Fact]
    public async Task Scenario_11_what_the_provincial_plan_has_is_not_accepted_until_an_officer_records_the_comparison()
    {
        const string road = "ก่อสร้างถนน คสล. ซอย 4 หมู่ที่ 6 บ้านหัวฝาย ตำบลแม่ปะ";
        var list = await AList.OfAsync(api);
        await list.Take($"{Head}\n{road},ที่ทำการปกครองจังหวัดตาก,ตำบลแม่ปะ,2566,900000");
        var (province, item, officer) = await AtScreeningAsync(road);
        var check = Assert.Single(await officer.Check(province))["check"]!;
        Assert.Equal(("duplicateProvincePlan", 1), (string.Join(',', check["proposals"]!.AsArray().Select(p => (string)p!)), (int)check["open"]!));
        var looked = check["lists"]!.AsArray().Single(l => l!["list"]?.Text("listId") == list.Id)!;
        Assert.Equal(("provincePlanRow", 1, 1), (looked.Text("source"), (int)looked["rows"]!, (int)looked["list"]!["number"]!));
        Assert.Equal(Province.Day(0), looked["list"]!.Text("on"));
        Assert.Equal(["duplicateProvincePlan"], (await officer.Fresh(item))["proposals"]!.AsArray().Select(p => (string)p!));
        await officer.Screen(item, province.Answers(proposals: [new { reason = "duplicateProvincePlan", confirmed = false, note = "คนละช่วง" }]));
        await province.Move("startProvinceReview");
        var resolution = await province.ResolveAsync();
        Assert.Equal("coordination_item.check_open", await Refusal(province, resolution, item));
        await officer.AnswerAll(province, check.Text("checkId"), "different");
        await list.Take($"{Head}\n{road},ที่ทำการปกครองจังหวัดตาก,ตำบลแม่ปะ,2566,900000\nปรับปรุงตลาด,ที่ทำการปกครองจังหวัดตาก,ตำบลแม่จะเรา,2566,100");
        Assert.Equal("coordination_item.check_stale", await Refusal(province, resolution, item));
        Assert.Equal(0, (int)Assert.Single(await officer.Check(province))["check"]!["open"]!);
        await province.Decide(resolution, (item, new { outcome = "accept" })).Json();
    }

    [Fact]
    public async Task What_an_agency_plans_is_proposed_as_its_and_a_row_that_is_gone_no_more()
    {
        const string weir = "ก่อสร้างฝายน้ำล้น ลำห้วยแม่ละเมา หมู่ที่ 2 ตำบลแม่ปะ";
        var list = await AList.OfAsync(api, "agencyPlan", "โครงการชลประทานตาก");
        await list.Take($"{Head}\n{weir},,ตำบลแม่ปะ,2566,900000");
        var (province, _, officer) = await AtScreeningAsync(weir);
        Assert.Equal(["duplicateAgency"], Assert.Single(await officer.Check(province))["check"]!["proposals"]!.AsArray().Select(p => (string)p!));
        await list.Take($"{Head}\nปรับปรุงตลาด,,ตำบลแม่จะเรา,2566,100");
        Assert.Empty(Assert.Single(await officer.Check(province))["check"]!["proposals"]!.AsArray());
    }

    private async Task<(Province Province, JsonNode Item, HttpClient Officer)> AtScreeningAsync(string name)
    {
        var province = await Province.OfAsync(api);
        var filer = await Filer.OfAsync(province);
        var answer = await filer.Send("allOrNothing", await filer.ProjectAsync(name)).Json();
        await province.Move("startDistrictReview");
        await province.SendOnAsync();
        await province.Move("startScreening");
        return (province, await filer.Client.Get($"/api/v1/coordination-items/{answer["rows"]![0]!.Text("itemId")}"), await api.As("officer.pao"));
    }

    private static async Task<string> Refusal(Province province, string resolution, JsonNode item)
    {
        var problem = await province.Decide(resolution, (item, new { outcome = "accept" })).Problem(409);
        return problem.Text("code") == "validation.failed" ? problem["details"]![0]!.Text("code") : problem.Text("code");
    }
}
