using System.Text;
using LocalPlan.Domain.Forms;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>A printed ผ.01 in the book is held against the rows, strategy by strategy and in all.</summary>
public sealed class PublishedTraitTests
{
    /// <summary>Scenario 2: the years of strategy 3 are right, its sum of five years and the grand total are not.</summary>
    [Fact]
    public void The_published_sum_of_strategy_3_is_wrong_by_33_projects_and_27_410_000_baht()
    {
        var analysis = AnImport.Of(City());
        var three = analysis.Summary.Published.Single(p => p.StrategyNumber == 3);
        Assert.Equal((129, 93_590_000m, 162, 121_000_000m), (three.PrintedProjectYears, three.PrintedAmount, three.ProjectYears, three.Amount));
        Assert.Equal((33, 27_410_000m, false), (three.MissingProjectYears, three.MissingAmount, three.Reconciles));
        Assert.All(three.Years, y => Assert.True(y.Reconciles));
        var all = analysis.Summary.Published.Single(p => p.StrategyNumber is null);
        Assert.Equal((33, 27_410_000m), (all.MissingProjectYears, all.MissingAmount));
        Assert.True(analysis.Summary.Published.Single(p => p.StrategyNumber == 1).Reconciles);
        Assert.Equal([("ผ.01 สรุป", "L", 33, 27_410_000m), ("ผ.01 สรุป", "L", 33, 27_410_000m)], analysis.Findings.Where(f => f.Code == "import.published_differs")
            .Select(f => (f.Sheet, f.Column is "M" ? "L" : f.Column!, (int)f.Args!["missingProjects"], (decimal)f.Args["missingAmount"])));
        Assert.DoesNotContain(analysis.Findings, f => f.Code == "import.published_year_differs");
        Assert.Equal("import.sheet_is_summary", analysis.Summary.Sheets.Single(s => s.Name == "ผ.01 สรุป").ReasonCode);
    }

    [Fact]
    public void A_year_that_differs_is_named_at_its_cell()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 100, 5)).Sheet("ผ.01", s => Summary(s, x => x
            .Row("ยุทธศาสตร์ที่ 1 ด้านโครงสร้างพื้นฐาน").Row("1.1 กลยุทธ์พัฒนา").Row("  แผนงานอุตสาหกรรมและการโยธา", 1, 90, 1, 5, null, null, null, null, null, null, 2, 95)
            .Row("รวม", 1, 90, 1, 5, "-", "-", null, null, null, null, 2, 95).Row("รวมทั้งสิ้น", 1, "๑๐๐", 1, 5, null, null, null, null, null, null, 2, 105))));
        var guess = Assert.Single(analysis.Findings, f => f.Code == "import.published_year_differs");
        Assert.Equal(("ผ.01", "C", 2566, 90m, 100m), (guess.Sheet, guess.Column, guess.Args!["year"], guess.Args["printedAmount"], guess.Args["amount"]));
        Assert.Equal(10m, analysis.Summary.Published[0].MissingAmount);
        Assert.True(analysis.Summary.Published[1].Reconciles);
    }

    [Fact]
    public void Accounts_on_one_sheet_are_each_held_against_their_own_rows()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 100))
            .Sheet("ครุภัณฑ์", s => s.Banner("บัญชีครุภัณฑ์").Row("ที่", "แผนงาน", "หมวด", "ประเภท", "เป้าหมาย", "งบประมาณ", null, null, null, null, "หน่วยงานรับผิดชอบหลัก")
                .Row(null, null, null, null, null, 2566, 2567, 2568, 2569, 2570).Row(1, "แผนงานการศึกษา", "ค่าครุภัณฑ์", "สำนักงาน", "โต๊ะ", 7, null, null, null, null, "กองคลัง"))
            .Sheet("ผ.01", s => Summary(s, x => x.Row("1) ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน").Row("รวม", 1, 100, null, null, null, null, null, null, null, null, 1, 100)
                .Row("รวมทั้งสิ้น", 1, 100, null, null, null, null, null, null, null, null, 1, 100)
                .Row("ผ.03 บัญชีครุภัณฑ์").Row("รวมทั้งสิ้น", 1, 8, null, null, null, null, null, null, null, null, 1, 8))));
        Assert.Equal([(FormKind.Project, true), (FormKind.Project, true), (FormKind.Equipment, false)], analysis.Summary.Published.Select(p => (p.Forms.Single(), p.Reconciles)));
    }

    [Fact]
    public void A_strategy_or_tactic_that_speaks_of_another_form_leaves_the_totals_below_it_to_its_account()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 100)).Sheet("ผ.01", s => Summary(s, x => x
            .Row("1. ยุทธศาสตร์ด้านการประสานแผน").Row("  1.1 ส่งเสริมการจัดทำแผนชุมชน").Row("  แผนงานอุตสาหกรรมและการโยธา", 1, 100, null, null, null, null, null, null, null, null, 1, 100)
            .Row("รวม", 1, 100, null, null, null, null, null, null, null, null, 1, 100).Row("รวมทั้งสิ้น", 1, 100, null, null, null, null, null, null, null, null, 1, 100))));
        Assert.Equal([(FormKind.Project, 1, true), (FormKind.Project, (int?)null, true)], analysis.Summary.Published.Select(p => (p.Forms.Single(), p.StrategyNumber, p.Reconciles)));
    }

    [Theory]
    [InlineData("ยุทธศาสตร์ที่ 12", null)]
    [InlineData("ยุทธศาสตร์ที่ 12 ด้านถนน", "ด้านถนน")]
    public void A_strategy_of_the_summary_may_be_a_number_alone(string label, string? name)
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start("ยุทธศาสตร์ที่ 12 ด้านถนน", "12.1 พัฒนา").Project(1, "ถนน", 100), "แผ่น1").Sheet("ผ.01", s => Summary(s, x => x
            .Row(label).Row("รวม", 1, 100, null, null, null, null, null, null, null, null, 1, 100))));
        Assert.Equal((12, name, true), analysis.Summary.Published.Select(p => (p.StrategyNumber!.Value, p.StrategyName, p.Reconciles)).Single());
    }

    [Fact]
    public void A_grand_total_may_be_that_of_all_accounts_or_name_them()
    {
        var file = AForm.Book(s => s.Start().Project(1, "ถนน", 100)).Sheet("ประสาน", s => s.Banner("แบบ ผ.02/2").Start().Project(1, "สะพาน", 900))
            .Sheet("ผ.01", s => Summary(s, x => x.Row("รวมทั้งสิ้น", 2, 1000, null, null, null, null, null, null, null, null, 2, 1000)
                .Row("รวม ผ.02", 1, 100, null, null, null, null, null, null, null, null, 1, 100).Row("รวมทั้งสิ้น ผ.02 + ผ.02/2", 2, 1000, null, null, null, null, null, null, null, null, 2, 1000)));
        var published = AnImport.Of(file).Summary.Published;
        Assert.Equal([2, 1, 2], published.Select(p => p.Forms.Count));
        Assert.All(published, p => Assert.True(p.Reconciles));
    }

    [Fact]
    public void A_summary_alone_is_held_against_the_plan_and_takes_nothing()
    {
        var landed = AnImport.Landed(AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 100))));
        var analysis = AnImport.Of(new XlsxFile().Sheet("ผ.01", s => Summary(s, x => x.Row("รวมทั้งสิ้น", 1, 90, null, null, null, null, null, null, null, null, 1, 90))), landed);
        Assert.Equal(10m, Assert.Single(analysis.Summary.Published).MissingAmount);
        Assert.Empty(analysis.Rows);
    }

    [Fact]
    public void A_summary_saved_as_CSV_is_read_alike()
    {
        var csv = "บัญชีสรุปโครงการพัฒนา\nยุทธศาสตร์,2566,,2567,,2568,,2569,,2570,,รวม 5 ปี,\n,จำนวนโครงการ,งบประมาณ(บาท),จำนวนโครงการ,งบประมาณ(บาท),จำนวนโครงการ,งบประมาณ(บาท),จำนวนโครงการ,งบประมาณ(บาท),จำนวนโครงการ,งบประมาณ(บาท),จำนวนโครงการ,งบประมาณ(บาท)\n"
            + "รวมทั้งสิ้น,1,\" 1,000 \",,,,,,,,,1,\"1,000\"\n";
        var published = Assert.Single(AnImport.Of("ผ01.csv", Encoding.UTF8.GetBytes(csv)).Summary.Published);
        Assert.Equal((1, 1_000m, 0, 0m), (published.PrintedProjectYears, published.PrintedAmount, published.ProjectYears, published.Amount));
    }

    [Fact]
    public void A_list_with_years_and_no_counts_is_no_summary() =>
        Assert.Equal("import.sheet_not_a_form", AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 1)).Sheet("รายได้", s => s.Row("รายการ", 2566, 2567, 2568).Row("ภาษี", 1, 2, 3))).Summary.Sheets[1].ReasonCode);

    /// <summary>The head over three rows, as books print it.</summary>
    private static void Summary(XlsxSheet sheet, Action<XlsxSheet> rows) => rows(sheet.Banner("บัญชีสรุปโครงการพัฒนา").Banner("แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)").Skip(1)
        .Row("ยุทธศาสตร์", "ปี 2566", null, "ปี 2567", null, "ปี 2568", null, "ปี 2569", null, "ปี 2570", null, "รวม 5 ปี")
        .Row([null, .. Enumerable.Repeat(new object?[] { "จำนวน", "งบประมาณ" }, 6).SelectMany(x => x)])
        .Row([null, .. Enumerable.Repeat(new object?[] { "โครงการ", " (บาท)" }, 6).SelectMany(x => x)]));

    private static XlsxFile City()
    {
        int[] counts = [31, 31, 34, 33, 33];
        decimal[] sums = [14_110_000, 24_410_000, 27_660_000, 27_410_000, 27_410_000];
        return new XlsxFile().Sheet("ผ.01 สรุป", s => Summary(s, x => x
                .Row("1) ยุทธศาสตร์ด้านสาธารณสุข").Row("1.1 กลยุทธ์ส่งเสริม").Row("  แผนงานสาธารณสุข", 1, " 500 ", null, null, null, null, null, null, null, null, 1, 500)
                .Row("รวม", 1, " 500 ", null, null, null, null, null, null, null, null, 1, 500)
                .Row("3) ยุทธศาสตร์ด้านสวัสดิการสังคมและชุมชน").Row("3.2 กลยุทธ์เสริมสร้าง").Row(["  แผนงานสร้างความเข้มแข็งของชุมชน", .. Figures(0, 0)])
                .Row(["รวม", .. Figures(0, 0)[..10], " 129 ", " 93,590,000 "])
                .Row(["รวมทั้งสิ้น", .. Figures(1, 500)[..10], 130, 93_590_500])))
            .Sheet("ยุทธ1.1", s => s.Start("1. ยุทธศาสตร์ด้านสาธารณสุข", "1.1 ส่งเสริม", "(1) แผนงานสาธารณสุข").Project(1, "พ่นหมอกควัน", 500))
            .Sheet("ยุทธ3.2", s =>
            {
                s.Start("3. ยุทธศาสตร์ด้านสวัสดิการสังคมและชุมชน", "3.2 เสริมสร้าง", "(1) แผนงานสร้างความเข้มแข็งของชุมชน");
                for (var i = 0; i < 34; i++)
                    s.Project(i + 1, $"โครงการชุมชน {i + 1}", [.. Enumerable.Range(0, 5).Select(y => i >= counts[y] ? null : i > 0 ? 100_000 : (object?)(sums[y] - 100_000m * (counts[y] - 1)))]);
            });

        object?[] Figures(int more, decimal moreBaht) => [.. Enumerable.Range(0, 5).SelectMany(y => new object?[] { counts[y] + (y == 0 ? more : 0), sums[y] + (y == 0 ? moreBaht : 0) }), 162 + more, 121_000_000 + moreBaht];
    }
}
