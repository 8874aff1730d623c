namespace LocalPlan.WebApi.IntegrationTests.ComparisonLists;

public sealed class ComparisonListTests(Api api) : IClassFixture<Api>
{
    private const string Head = "ชื่อโครงการ,หน่วยงานรับผิดชอบ,สถานที่ดำเนินการ,ปีงบประมาณ,งบประมาณ (บาท)";

    [Fact]
    public async Task A_workbook_is_read_under_its_title_with_Thai_digits_and_years_of_two_digits()
    {
        var list = await AList.OfAsync(api);
        var file = AList.Xlsx(
            ["แผนพัฒนาจังหวัดตาก"],
            ["ที่", "โครงการ", "หน่วยงาน", "สถานที่", "66", "67", "68"],
            [1, "ก่อสร้างถนน คสล. หมู่ที่ 3", "แขวงทางหลวงชนบทตาก", "ตำบลแม่ปะ", "๑,๖๓๒,๘๒๐", null, 500_000],
            ["๒", "ขุดลอกหนองบัว", "โครงการชลประทานตาก", "ตำบลแม่กาษา", null, "-", "2,000,000.50"],
            ["รวม", null, null, null, 1_632_820, null, 2_500_000.5]);
        var taken = await list.Send("แผน.xlsx", file).Json();
        Assert.Equal((true, 1, 2, 2, 0, 0), ((bool)taken["isNew"]!, (int)taken["version"]!["number"]!, (int)taken["version"]!["rows"]!, (int)taken["version"]!["new"]!,
            (int)taken["version"]!["changed"]!, (int)taken["version"]!["gone"]!));
        var rows = await list.Rows();
        Assert.Equal([("ก่อสร้างถนน คสล. หมู่ที่ 3", 2_132_820m), ("ขุดลอกหนองบัว", 2_000_000.5m)], rows.Select(r => (r.Text("name"), (decimal)r["amount"]!)));
        Assert.Equal([2566, 2568], rows[0]["years"]!.AsArray().Select(y => (int)y!));
        Assert.Equal(("แขวงทางหลวงชนบทตาก", "ตำบลแม่ปะ"), (rows[0].Text("agency"), rows[0].Text("place")));
    }

    [Fact]
    public async Task Broken_rows_refuse_a_file_by_cell_and_reason_and_the_good_ones_are_taken_when_asked()
    {
        var list = await AList.OfAsync(api);
        var csv = $"""
            {Head}
            ก่อสร้างถนน ก,แขวง,ตำบลแม่ปะ,2566-2568,"1,000,000"
            ก่อสร้างถนน ข,แขวง,ตำบลแม่ปะ,ปีหน้า,"1,000,000"
            ก่อสร้างถนน ค,แขวง,ตำบลแม่ปะ,2567,ล้านกว่า
            ,แขวง,ตำบลแม่ปะ,2567,500000
            ก่อสร้างถนน ง,แขวง,ตำบลแม่ปะ,๖๗,
            """;
        var refused = await list.SendCsv(csv).Problem(400);
        Assert.Equal(("comparison_list.rows_broken", 2, 3), (refused.Text("code"), (int)refused["args"]!["good"]!, (int)refused["args"]!["broken"]!));
        Assert.Equal(
            [("comparison_list.year_invalid", 3, "D"), ("import.amount_invalid", 4, "E"), ("import.name_missing", 5, "A")],
            refused["details"]!.AsArray().Select(d => (d!.Text("code"), (int)d!["args"]!["row"]!, d["args"]!.Text("column"))));
        Assert.Empty(await list.Rows());
        var taken = await list.SendCsv(csv, acceptGoodRows: true).Json();
        Assert.Equal((2, 3, 3), ((int)taken["version"]!["rows"]!, (int)taken["version"]!["leftOut"]!, taken["broken"]!.AsArray().Count));
        Assert.Equal([[2566, 2567, 2568], [2567]], (await list.Rows()).Select(r => r["years"]!.AsArray().Select(y => (int)y!).ToArray()));
    }

    [Fact]
    public async Task A_new_file_is_a_new_version_that_says_what_changed_and_the_old_one_is_kept()
    {
        var list = await AList.OfAsync(api);
        await list.Take($"{Head}\nโครงการ ก,แขวง,ตำบลแม่ปะ,2566,100\nโครงการ ข,แขวง,ตำบลแม่ปะ,2566,200\nโครงการ ค,แขวง,ตำบลแม่ปะ,2566,300");
        var second = $"{Head}\nโครงการ ก,แขวง,ตำบลแม่ปะ,2566,100\nโครงการ ข,แขวง,ตำบลแม่ปะ,2567,250\nโครงการ ง,แขวง,ตำบลแม่ปะ,2566,400";
        var taken = (await list.Take(second))["version"]!;
        Assert.Equal((2, 3, 1, 1, 1), ((int)taken["number"]!, (int)taken["rows"]!, (int)taken["new"]!, (int)taken["changed"]!, (int)taken["gone"]!));
        var again = await list.Take(second);
        Assert.Equal((false, 2), ((bool)again["isNew"]!, (int)again["version"]!["number"]!));
        Assert.Equal(["โครงการ ก", "โครงการ ข", "โครงการ ค"], (await list.Rows("version=1")).Select(r => r.Text("name")));
        Assert.Equal(["โครงการ ก", "โครงการ ข", "โครงการ ง"], (await list.Rows()).Select(r => r.Text("name")).Order(StringComparer.Ordinal));
        var reader = await api.As(Api.Sao);
        Assert.Equal([2, 1], (await reader.Get($"{list.Path}/versions"))["items"]!.AsArray().Select(v => (int)v!["number"]!));
        Assert.Equal("comparison_list.version_unknown", (await reader.GetAsync($"{list.Path}/rows?version=3").Problem(404)).Text("code"));
    }

    [Fact]
    public async Task What_is_no_list_or_counts_in_millions_is_refused_with_the_reason()
    {
        var list = await AList.OfAsync(api);
        Assert.Equal("comparison_list.no_head", (await list.SendCsv("ก,ข\n1,2").Problem(400)).Text("code"));
        Assert.Equal("comparison_list.no_rows", (await list.SendCsv(Head).Problem(400)).Text("code"));
        var unit = await list.SendCsv("ชื่อโครงการ,หน่วยงาน,งบประมาณ (ล้านบาท)\nโครงการ ก,แขวง,1.5").Problem(400);
        Assert.Equal(("comparison_list.other_unit", "งบประมาณ (ล้านบาท)"), (unit.Text("code"), unit["args"]!.Text("text")));
        Assert.Equal("import.not_a_workbook", (await list.Send("แผน.xlsx", "ไม่ใช่"u8.ToArray()).Problem(400)).Text("code"));
    }

    [Fact]
    public async Task Lists_are_the_PAOs_and_an_agencys_plan_names_the_agency()
    {
        var pao = await api.As("officer.pao");
        var unnamed = await pao.Send(HttpMethod.Post, "/api/v1/comparison-lists", new { kind = "agencyPlan", name = "แผนปฏิบัติการ" }).Problem(400);
        Assert.Equal("comparison_list.agency_required", unnamed.Text("code"));
        var list = await AList.OfAsync(api, "agencyPlan", "แขวงทางหลวงชนบทตาก");
        await list.Take("ชื่อโครงการ,สถานที่\nซ่อมสร้างถนน ตก.3005,ตำบลแม่ปะ");
        Assert.Equal("แขวงทางหลวงชนบทตาก", (await list.Rows())[0].Text("agency"));
        var lao = await api.As(Api.Sao);
        Assert.Contains((await lao.All("/api/v1/comparison-lists")), l => l.Text("id") == list.Id);
        Assert.Equal(403, (int)(await lao.Send(HttpMethod.Post, $"{list.Path}/versions", AList.File("ก.csv", "ก"u8.ToArray()), 1)).StatusCode);
    }
}
