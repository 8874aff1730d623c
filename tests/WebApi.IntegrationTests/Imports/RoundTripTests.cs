using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.Imports;

/// <summary>What is taken out, opened in a spreadsheet and taken in again is the same plan, but for what was edited.</summary>
public sealed class RoundTripTests(Api api) : IClassFixture<Api>
{
    private const string Columns = "form,strategy_no,strategy,tactic_code,tactic,plan_class,amendment,no,project_name,objective,target,budget_2566,budget_2567,budget_2570,indicator,expected_result,agency,supporting_agency,coordination_agency,ordinance_2566,equipment_category,equipment_type,origin,funding_source,place\n";

    private const string Rows = """"
        ผ.02,1,ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน,1.1,พัฒนาถนน,แผนงานอุตสาหกรรมและการโยธา,,1,"ก่อสร้างถนน คสล.
        หมู่ 3",=เพื่อสัญจร,ยาว 111 เมตร,1632820.25,0,,ร้อยละ 80,สะดวก,กองช่าง,งานโยธา,,1500000,,,ประชาคม,เงินสะสม,หมู่ 3
        ,,,,,,,,,,ช่วงที่ 2,,250000.50,,,,,,,,,,,,
        ,,,,,,,,- ติดตามผล,,ไม่มีค่าใช้จ่าย,,,,,,กองแผน,,,,,,,,
        ผ.02,1,ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน,1.1,พัฒนาถนน,แผนงานอุตสาหกรรมและการโยธา,,2,ก่อสร้างถนน คสล. หมู่ 3,เพื่อสัญจร,ยาว 222 เมตร,5,,,,,,,,,,,,,
        ผ.02,1,ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน,1.1,พัฒนาถนน,แผนงานอุตสาหกรรมและการโยธา,เพิ่มเติม 1/2567,1,"ลงตาราง _x0041_ ""ก""",,,,,7,,,,,,,,,,,
        ผ.02,1,ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน,,,แผนงานการศึกษา,,1,อบรมครู,,333 คน,9,,,,,กองการศึกษา,,,,,,,,
        ผ.02,,,,,,,1,โครงการที่ยังไม่รู้แผนงาน,,444 แห่ง,3,,,,,,,,,,,,,
        ผ.02/1,1,ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน,1.1,พัฒนาถนน,แผนงานสร้างความเข้มแข็งของชุมชน,,1,ชุมชนวัดไทร,เพื่อชุมชน,555 ครัวเรือน,20000,20000,20000,ร้อยละ 70,เข้มแข็ง,กองสวัสดิการสังคม,,,,,,,,
        ผ.02/2,1,ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน,1.1,พัฒนาถนน,แผนงานอุตสาหกรรมและการโยธา,,1,สะพานข้ามแม่น้ำ,เพื่อเชื่อม,666 เมตร,,90000000,,มีสะพาน,เดินทางสะดวก,กองช่าง,,อบจ.ตาก,,,,,,
        ผ.03,1,ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน,1.1,พัฒนาถนน,แผนงานบริหารงานทั่วไป,,1,โต๊ะทำงาน,เพื่อทำงาน,ขนาด 777 ซม.,5000,,,ครบ,ทำงานได้,กองคลัง,,,,ค่าครุภัณฑ์,ครุภัณฑ์สำนักงาน,,,
        ผ.03,,,,,,,2,รถตักดิน,,,,3000000,,,,กองช่าง,,,,,ครุภัณฑ์ก่อสร้าง,,,
        ,,,,,,,,อุปกรณ์ต่อพ่วง,,ชุดที่ 2,,40000,,,,,,,,,,,,
        ผ.03,1,ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน,,,แผนงานบริหารงานทั่วไป,แก้ไข 2/2567,1,เครื่องพิมพ์,เพื่อพิมพ์,,8000,,,,,กองคลัง,,,,,,,,
        """";

    public static TheoryData<string, string, string, string, string> Everything() => new()
    {
        { "p02", "xlsx", "ยาว 111 เมตร", "ยาว 112 เมตร", "target" },
        { "p02", "csv", "ยาว 111 เมตร", "ยาว 112 เมตร", "target" },
        { "p02Working", "xlsx", "333 คน", "334 คน", "target" },
        { "p02Working", "csv", "444 แห่ง", "445 แห่ง", "target" },
        { "p02Community", "xlsx", "ร้อยละ 70", "ร้อยละ 75", "indicator" },
        { "p02Community", "csv", "20000,20000", "20000,30000", "budgets.2567" },
        { "coordination", "xlsx", "อบจ.ตาก", "กรมทางหลวง", "coordinationAgency" },
        { "coordination", "csv", "มีสะพาน", "มีสะพานยาว", "indicator" },
        { "p03", "xlsx", "ขนาด 777 ซม.", "ขนาด 778 ซม.", "target" },
        { "p03", "csv", "ค่าครุภัณฑ์", "ค่าที่ดิน", "equipmentCategory" },
        { "p02", "xlsx", "ช่วงที่ 2", "ช่วงที่ 3", "lines.1" },
        { "p03", "xlsx", "อุปกรณ์ต่อพ่วง", "อุปกรณ์เสริม", "lines.1" },
    };

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Each_form_comes_back_without_a_difference_and_with_one_edited_cell_as_exactly_that(
        string form, string format, string before, string after, string field)
    {
        var (client, plan) = await FullPlanAsync();
        var file = await client.GetByteArrayAsync($"{plan}/exports/{form}?format={format}");
        var import = await client.Upload(plan, $"export.{format}", file);
        Assert.Equal((0, 0, 0), (import.Count("new"), import.Count("changed"), import.Count("errors")));
        Assert.Equal(0, import.Count("undecided"));
        Assert.NotEqual(0, import.Count("unchanged"));
        Assert.Equal(10, import.Count("unchanged") + import.Count("missing"));

        var edited = await client.Upload(plan, $"export.{format}", Edit(format, file, before, after));
        Assert.Equal((0, 1, import.Count("missing")), (edited.Count("new"), edited.Count("changed"), edited.Count("missing")));
        var row = (await client.Get($"{plan}/imports/{edited.Text("id")}/rows?status=changed"))["items"]![0]!;
        Assert.Equal([field], row["changes"]!.AsArray().Select(c => c!.Text("field")));

        await client.Commit(plan, edited);
        var last = await client.Upload(plan, $"export.{format}", await client.GetByteArrayAsync($"{plan}/exports/{form}?format={format}&digits=thai"));
        Assert.Equal((0, 0, import.Count("unchanged")), (last.Count("new"), last.Count("changed"), last.Count("unchanged")));
    }

    [Fact]
    public async Task A_project_added_below_an_exported_table_without_a_number_is_new()
    {
        var (client, plan) = await FullPlanAsync();
        var file = Encoding.UTF8.GetString(await client.GetByteArrayAsync($"{plan}/exports/p02?format=csv"));
        var added = new Dictionary<string, string>
        {
            ["project_name"] = "ก่อสร้างสะพานใหม่",
            ["objective"] = "เพื่อสัญจร",
            ["target"] = "ยาว 20 เมตร",
            ["budget_2567"] = "700000",
            ["indicator"] = "ร้อยละ 80",
            ["agency"] = "กองช่าง",
        };
        var row = string.Join(',', file.TrimStart('\uFEFF').Split("\r\n")[0].Split(',').Select(c => added.GetValueOrDefault(c, "")));
        var import = await client.Upload(plan, "export.csv", $"{file}{row}\r\n");
        Assert.Equal((1, 0, 0), (import.Count("new"), import.Count("changed"), import.Count("errors")));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task A_part_that_says_as_much_as_a_project_comes_back_as_a_part(string format)
    {
        var client = await api.As(Api.MaeSot);
        var plan = await client.NewPlan();
        const string csv = "no,project_name,plan_class,objective,target,budget_2566,indicator,agency\n1,อบรม,แผนงานการศึกษา,เพื่อรู้,10 คน,5,ชี้,กองช่าง\n-,ศึกษาดูงาน,แผนงานการศึกษา,เพื่อรู้,20 คน,7,ชี้,กองช่าง\n";
        await client.Commit(plan, await client.Upload(plan, "part.csv", csv));
        var back = await client.Upload(plan, $"part.{format}", await client.GetByteArrayAsync($"{plan}/exports/p02?format={format}"));
        Assert.Equal((1, 0, 0), (back.Count("unchanged"), back.Count("new"), back.Count("changed")));
        Assert.Equal(1, back.Count("continuationRows"));
    }

    [Fact]
    public async Task A_cell_with_characters_that_no_text_can_hold_does_not_cost_the_file()
    {
        var (client, plan) = await FullPlanAsync();
        var file = await client.GetByteArrayAsync($"{plan}/exports/p02?format=xlsx");
        var import = await client.Upload(plan, "export.xlsx", Edit("xlsx", file, "เพิ่มเติม 1/2567", "หมายเหตุ_x0000__xD83D_ 1"));
        Assert.Equal(("ready", 0), (import.Text("status"), import.Count("errors")));
        var findings = (await client.Get($"{plan}/imports/{import.Text("id")}/findings"))["items"]!.AsArray();
        Assert.Contains("หมายเหตุ 1", findings.Where(f => f!.Text("code") == "import.line_ignored").Select(f => f!.Text("value")));
    }

    [Fact]
    public async Task The_summary_comes_back_as_printed_totals_that_agree()
    {
        var (client, plan) = await FullPlanAsync();
        var import = await client.Upload(plan, "p01.xlsx", await client.GetByteArrayAsync($"{plan}/exports/p01"));
        var published = import["summary"]!["published"]!.AsArray();
        Assert.Equal(
            ["project", "project", "community", "community", "coordination", "coordination", "equipment", "equipment", "project,community,coordination,equipment"],
            published.Select(p => string.Join(',', p!["forms"]!.AsArray().Select(f => (string)f!))));
        Assert.All(published, p => Assert.True((bool)p!["reconciles"]!, p.ToJsonString()));
        Assert.Equal((0, 0, 0), (import.Count("new"), import.Count("changed"), import.Count("missing")));
    }

    [Fact]
    public async Task Names_that_speak_of_other_forms_double_nothing_and_keep_their_totals()
    {
        var client = await api.As(Api.MaeSot);
        var plan = await client.NewPlan();
        const string csv = "strategy_no,strategy,tactic_code,tactic,plan_class,no,project_name,objective,target,budget_2566,indicator,expected_result,agency\n"
            + "1,ยุทธศาสตร์ด้านการประสานแผน,1.1,ส่งเสริมการจัดทำแผนชุมชน,แผนงานการศึกษา,1,อบรม,เพื่อรู้,10 คน,100,ชี้,ผล,กองช่าง\n"
            + "2,โครงการที่เกินศักยภาพ,2.1,ประสานโครงการพัฒนาจังหวัด,แผนงานการศึกษา,1,ดูงาน,เพื่อรู้,20 คน,200,ชี้,ผล,กองช่าง\n";
        await client.Commit(plan, await client.Agree(plan, await client.Upload(plan, "names.csv", csv)));
        var back = await client.Upload(plan, "p02.xlsx", await client.GetByteArrayAsync($"{plan}/exports/p02"));
        Assert.Equal((2, 0, 0, 0), (back.Count("unchanged"), back.Count("new"), back.Count("changed"), back.Count("missing")));
        var published = (await client.Upload(plan, "p01.xlsx", await client.GetByteArrayAsync($"{plan}/exports/p01")))["summary"]!["published"]!.AsArray();
        Assert.Equal([(1, true), (2, true), ((int?)null, true)], published.Select(p => ((int?)p!["strategyNumber"], (bool)p["reconciles"]!)));
    }

    [Fact]
    public async Task Accounts_are_not_added_together_without_saying_so()
    {
        var (client, plan) = await FullPlanAsync();
        var summary = await client.Get($"{plan}/summary");
        var accounts = summary["accounts"]!.AsArray();
        Assert.Equal(accounts[0]!["total"]!.ToJsonString(), summary["own"]!.ToJsonString());
        Assert.Equal((1_632_837.25m, 20_000m), ((decimal)summary["own"]!["years"]![0]!["amount"]!, (decimal)accounts[1]!["total"]!["years"]![0]!["amount"]!));
        var json = JsonNode.Parse(await client.GetStringAsync($"{plan}/exports/p01?format=json"))!;
        Assert.Equal(summary["own"]!.ToJsonString(), json["own"]!.ToJsonString());
    }

    [Theory]
    [InlineData("p02", "import.not_a_workbook")]
    [InlineData("p01", "import.not_a_workbook")]
    public async Task JSON_is_for_programs_and_is_not_taken_in(string form, string code)
    {
        var (client, plan) = await FullPlanAsync();
        var import = await client.Upload(plan, "export.json", await client.GetByteArrayAsync($"{plan}/exports/{form}?format=json"));
        Assert.Equal(("failed", code), (import.Text("status"), import["failure"]!.Text("code")));
    }

    [Fact]
    public async Task A_summary_as_CSV_is_refused_with_the_forms_that_can_be_taken_in()
    {
        var (client, plan) = await FullPlanAsync();
        var import = await client.Upload(plan, "p01.csv", await client.GetByteArrayAsync($"{plan}/exports/p01?format=csv"));
        Assert.Equal(("failed", "import.summary_only"), (import.Text("status"), import["failure"]!.Text("code")));
        Assert.Contains("ผ.02", import["failure"]!["messages"]!.Text("th"), StringComparison.Ordinal);
    }

    private async Task<(HttpClient Client, string Plan)> FullPlanAsync()
    {
        var client = await api.As(Api.MaeSot);
        var plan = await client.NewPlan();
        var import = await client.Upload(plan, "full.csv", Columns + Rows.ReplaceLineEndings("\n"));
        Assert.Equal((10, 0), (import.Count("new"), import.Count("errors")));
        await client.Commit(plan, await client.Agree(plan, import));
        return (client, plan);
    }

    private static byte[] Edit(string format, byte[] file, string before, string after)
    {
        if (format == "csv")
            return Encoding.UTF8.GetBytes(Replace(Encoding.UTF8.GetString(file), before, after));
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).ToList())
                Edit(entry, before, after);
        }
        return stream.ToArray();
    }

    private static void Edit(ZipArchiveEntry entry, string before, string after)
    {
        using var stream = entry.Open();
        using var reader = new StreamReader(stream, leaveOpen: true);
        var text = reader.ReadToEnd();
        if (!text.Contains(before, StringComparison.Ordinal))
            return;
        stream.SetLength(0);
        stream.Write(Encoding.UTF8.GetBytes(Replace(text, before, after)));
    }

    private static string Replace(string text, string before, string after)
    {
        var at = text.IndexOf(before, StringComparison.Ordinal);
        Assert.True(at >= 0, before);
        return text[..at] + after + text[(at + before.Length)..];
    }
}
