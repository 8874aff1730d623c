using LocalPlan.Domain.Imports;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>What the rows under a head can be besides projects.</summary>
public sealed class RowTraitTests
{
    [Fact]
    public void Numbering_may_restart_and_dividers_label_the_rows_below()
    {
        var rows = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ก", 1)
            .Banner("เพิ่มเติม 5/2567").Project(1, "ข", 1).Project(2, "ค", 1)
            .Row("เปลี่ยนแปลง 1/2569").Project(1, "ง", 1)
            .Row(null, "เพิ่มเติม (ฉบับที่ 4)").Project("1.", "จ", 1)
            .Banner("แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570) แก้ไขและเปลี่ยนแปลง ครั้งที่ 2/2568").Project("๑", "ฉ", 1)
            .Banner("original").Project(1, "ช", 1))).Rows;
        Assert.Equal(
            [null, "เพิ่มเติม 5/2567", "เพิ่มเติม 5/2567", "เปลี่ยนแปลง 1/2569", "เพิ่มเติม (ฉบับที่ 4)", "แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570) แก้ไขและเปลี่ยนแปลง ครั้งที่ 2/2568", null],
            rows.Select(r => r.Draft!.AmendmentLabel));
    }

    [Theory]
    [InlineData("ของการเปลี่ยนแปลง ครั้งที่ 1/2566")]
    [InlineData("ของเพิ่มเติม ครั้งที่ 3/2568")]
    [InlineData("แก้ไขครั้งที่ 1 พ.ศ.2567 (ตามประกาศลงวันที่ 5 มกราคม 2567)")]
    [InlineData("เปลี่ยนแปลงครั้งที่ 2 เมื่อวันที่ 3 ก.พ. 2567")]
    [InlineData("เพิ่มเติมฉบับที่ 2 เทศบาลตำบลแม่จะเรา")]
    [InlineData("แผนพัฒนาท้องถิ่น แก้ไข ครั้งที่ 1/2567 ของ อบต.ท่าสายลวด")]
    [InlineData("โครงการเพิ่มเติมใหม่ ครั้งที่ 9")]
    public void A_divider_may_name_its_date_and_whose_plan_it_is(string label)
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ก", 1).Banner(label).Project(1, "ข", 1).Row(null, label.Replace('1', '7')).Project(1, "ค", 1)));
        Assert.Equal([null, label, label.Replace('1', '7')], analysis.Rows.Select(r => r.Draft!.AmendmentLabel));
        Assert.DoesNotContain(analysis.Findings, f => f.Row is not null);
    }

    [Fact]
    public void A_project_about_correcting_something_is_no_divider()
    {
        var rows = AnImport.Of(AForm.Book(s => s.Start().Project(1, "แก้ไขปัญหายาเสพติด", 1).Project(2, "เพิ่มเติมความรู้ 2568", 1))).Rows;
        Assert.Equal(["แก้ไขปัญหายาเสพติด", "เพิ่มเติมความรู้ 2568"], rows.Select(r => r.Name));
    }

    [Fact]
    public void Money_without_a_number_belongs_to_the_project_above()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "อบรม", 100, "-")
            .Bare(null, null, null, 50).Bare(null, "- กิจกรรมที่ 2", 5).Row(null, null, null, "100 คน", null, null, 7).Project(2, "คลอง", 1)));
        var project = analysis.Rows[0];
        Assert.Equal([105, 50, 7, null, null], project.Draft!.Budgets.Select(b => b.Amount));
        Assert.Equal([(null, null), ("- กิจกรรมที่ 2", null), (null, "100 คน")], project.Draft.Lines.Select(l => (l.Name, l.Target)));
        Assert.Equal((2, 3), (analysis.Summary.Counts.Projects, analysis.Summary.Counts.ContinuationRows));
        Assert.Equal([("import.part_counted", 15)], analysis.Findings.Where(f => f.Row is not null).Select(f => (f.Code, f.Row!.Value)));
    }

    [Fact]
    public void A_sub_number_of_the_project_above_is_a_part_of_it()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(3, "อบรม", 100).Bare("3.1", "รุ่นที่ 1", 40).Bare("3.2", "รุ่นที่ 2", 60)));
        Assert.Equal(200, Assert.Single(analysis.Rows).Draft!.Budgets[0].Amount);
        Assert.Equal(2, analysis.Summary.Counts.ContinuationRows);
    }

    [Fact]
    public void A_full_row_whose_number_was_forgotten_is_a_project_and_said_so()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 1).Project(null, "คลอง", 2)));
        Assert.Equal(["ถนน", "คลอง"], analysis.Rows.Select(r => r.Name));
        Assert.Contains(analysis.Findings, f => f.Code == "import.number_missing" && f.Value == "คลอง" && f.Severity == FindingSeverity.Guess);
    }

    [Fact]
    public void Text_without_number_and_money_goes_on_above_and_is_said_so()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ก่อสร้างถนน", 1).Row(null, "หมู่ที่ 3", "2. เพื่อความปลอดภัย")));
        var row = Assert.Single(analysis.Rows);
        Assert.Equal(("ก่อสร้างถนน\nหมู่ที่ 3", "เพื่อให้ประชาชนสัญจรสะดวก\n2. เพื่อความปลอดภัย"), (row.Name, row.Draft!.Objective));
        Assert.Equal(["B", "C"], analysis.Findings.Where(f => f.Code == "import.text_continued").Select(f => f.Column));
    }

    [Fact]
    public void A_number_without_a_name_is_an_error_when_it_has_money_and_nothing_when_it_is_alone()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, null, 5).Bare(2, null), "แผ่น ยุทธ1.1ผง.การศึกษา"));
        Assert.Equal(ImportRowStatus.Error, Assert.Single(analysis.Rows).Status);
        var error = Assert.Single(analysis.Findings, f => f.Severity == FindingSeverity.Error);
        Assert.Equal(("import.name_missing", 13, "B"), (error.Code, error.Row, error.Column));
    }

    [Fact]
    public void What_will_be_taken_is_summed_apart_from_rows_with_errors()
    {
        var summary = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 100).Project(2, null, 20, 5).Bare(null, null, 3).Project(3, "ท่อ", 7, "ร้อย"))).Summary;
        Assert.Equal([(3, 130m), (1, 100m), (2, 30m)], new[] { summary.Totals, summary.Taken, summary.Left }.Select(t => (t[0].Projects, t[0].Amount)));
        Assert.Equal((5m, 0m, 5m), (summary.Totals[1].Amount, summary.Taken[1].Amount, summary.Left[1].Amount));
    }

    [Fact]
    public void Money_before_the_first_project_is_an_error()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Bare(null, null, 5).Project(1, "ถนน", 1)));
        Assert.Contains(analysis.Findings, f => f.Code == "import.name_missing" && f.Severity == FindingSeverity.Error && f.Row == 13);
        Assert.Equal([ImportRowStatus.Error, ImportRowStatus.New], analysis.Rows.Select(r => r.Status));
    }

    [Theory]
    [InlineData("รวม")]
    [InlineData("รวมงบประมาณ")]
    [InlineData("รวมทั้งสิ้น")]
    [InlineData("รวม 2 โครงการ")]
    [InlineData("รวมแผนงานอุตสาหกรรมและการโยธา")]
    [InlineData("งบประมาณรวม")]
    [InlineData("งบประมาณ รวมทั้งสิ้น")]
    [InlineData("งบประมาณทั้งสิ้น")]
    [InlineData("ผลรวม")]
    [InlineData("เงินรวมทั้งหมด")]
    [InlineData("จำนวนเงินรวม (บาท)")]
    [InlineData("รวมเป็นเงิน")]
    [InlineData("ยอดรวม")]
    [InlineData("รวม/บาท")]
    [InlineData("  ร ว ม  ")]
    [InlineData("ร ว ม ทั้ง สิ้น")]
    public void Totals_are_no_projects_and_are_reconciled(string label)
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 100, 1).Bare(null, null, 5).Project(2, "คลอง", 20).Bare(null, label, 125, 1)));
        Assert.Equal(2, analysis.Rows.Count);
        Assert.True(analysis.Summary.Sheets[0].Reconciles);
        Assert.Equal([125, 1, null, null, null], analysis.Summary.Sheets[0].PrintedTotals[0].Years.Select(y => y.Printed));
    }

    [Fact]
    public void A_total_that_does_not_add_up_is_reported_by_year()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 100, 1).Row("รวมงบประมาณ", null, null, null, 90, 1)));
        var guess = Assert.Single(analysis.Findings, f => f.Code == "import.totals_differ");
        Assert.Equal((14, "E", 90m, 100m), (guess.Row, guess.Column, guess.Args!["printed"], guess.Args["computed"]));
        Assert.False(analysis.Summary.Sheets[0].Reconciles);
        Assert.Equal(-10, analysis.Summary.Sheets[0].PrintedTotals[0].Years[0].Difference);
    }

    [Fact]
    public void A_printed_count_of_projects_is_compared_too()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 100).Project(2, "คลอง", 1, 2)
            .Row(null, "รวมงบประมาณ", null, null, 101, 2).Row(null, "รวมจำนวนโครงการ", null, null, 2, 2)));
        var guess = Assert.Single(analysis.Findings, f => f.Code == "import.counts_differ");
        Assert.Equal(("F", 2m, 1m), (guess.Column, guess.Args!["printed"], guess.Args["computed"]));
        Assert.True(analysis.Summary.Sheets[0].Reconciles);
    }

    [Fact]
    public void Sums_carried_from_page_to_page_are_no_projects()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 100).Bare(null, "ยอดยกไป", 100)
            .Head().Bare(null, "ยอดยกมา", 100).Project(2, "คลอง", 20).Bare(null, "รวมทั้งสิ้น", 120)));
        Assert.Equal(["ถนน", "คลอง"], analysis.Rows.Select(r => r.Name));
        Assert.True(analysis.Summary.Sheets[0].Reconciles);
    }

    [Fact]
    public void Two_sections_of_one_sheet_are_each_held_against_their_own_total()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 100).Bare(null, "รวม", 100)
            .Start("2. ยุทธศาสตร์ด้านสังคม", "2.1 ส่งเสริม", "(1) แผนงานการศึกษา").Project(1, "โรงเรียน", 5).Bare(null, "รวม", 5).Bare(null, "รวมทั้งสิ้น", 105)));
        Assert.True(analysis.Summary.Sheets[0].Reconciles);
        Assert.Equal(3, analysis.Summary.Sheets[0].PrintedTotals.Count);
    }

    [Theory]
    [InlineData(1, "รวมพลังสามัคคีชุมชน")]
    [InlineData(1, "รวมทุกวัยใส่ใจสุขภาพ")]
    [InlineData(null, "รวมใจภักดิ์ รักแผ่นดิน")]
    [InlineData(2, "ก่อสร้างศูนย์รวม")]
    [InlineData(3, "รวมงบประมาณสนับสนุนชุมชน")]
    [InlineData(null, "เงินรวมใจสร้างชุมชน")]
    [InlineData(null, "ผลรวมพลังประชาชน")]
    public void A_name_that_holds_the_word_total_is_a_project(object? number, string name) =>
        Assert.Equal(name, Assert.Single(AnImport.Of(AForm.Book(s => s.Start().Project(number, name, 1))).Rows).Name);

    [Fact]
    public void Headings_and_notes_between_rows_are_no_projects()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 1).Banner("หมู่ที่ 2 บ้านดอน").Project(2, "คลอง", 1)
            .Row("หมายเหตุ โครงการลำดับที่ 2 ใช้เงินสะสม")));
        Assert.Equal(["ถนน", "คลอง"], analysis.Rows.Select(r => r.Name));
        Assert.Equal(2, analysis.Findings.Count(f => f.Code == "import.line_ignored"));
    }

    [Fact]
    public void Places_to_sign_below_the_total_are_no_projects()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 1).Bare(null, "รวม", 1).Row(null, null, null, null, null, "(ลงชื่อ).......... ผู้จัดทำ").Row(null, "หมายเหตุ", "แก้ไขแล้ว")));
        Assert.Equal(ImportRowStatus.New, Assert.Single(analysis.Rows).Status);
        Assert.DoesNotContain(analysis.Findings, f => f.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void A_divider_may_stand_beside_a_note() =>
        Assert.Equal("แก้ไข 4/2567", AnImport.Of(AForm.Book(s => s.Start().Row("แก้ไข 4/2567", null, null, null, null, null, null, null, null, null, null, "หน้า 3").Project(1, "ถนน", 1))).Rows[0].Draft!.AmendmentLabel);

    [Fact]
    public void Rows_of_column_numbers_and_units_belong_to_the_head() =>
        Assert.Equal(["ถนน"], AnImport.Of(AForm.Book(s => s.Start().Row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)")
            .Project(1, "ถนน", 1))).Rows.Select(r => r.Name));

    [Fact]
    public void Lines_inside_a_cell_stay_and_lost_characters_come_back()
    {
        var row = Assert.Single(AnImport.Of(AForm.Book(s => s.Start().Row(1, "จัดท าแผน จ\u0E4D\u0E32นวน", "1. เพื่อ\r\n2. เพื่อ", null, 1))).Rows);
        Assert.Equal(("จัดทำแผน จำนวน", "1. เพื่อ\n2. เพื่อ"), (row.Name, row.Draft!.Objective));
    }

    [Fact]
    public void Texts_that_no_project_can_hold_are_errors()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, new string('ก', 301), 1).Row(2, "ข", new string('ค', 4_001), null, 1).Project(3, new string('ก', 300), 1)));
        Assert.Equal(["import.name_too_long", "import.text_too_long"], analysis.Findings.Where(f => f.Severity == FindingSeverity.Error).Select(f => f.Code));
        Assert.Equal(["B", "C"], analysis.Findings.Where(f => f.Severity == FindingSeverity.Error).Select(f => f.Column));
        Assert.Equal([ImportRowStatus.Error, ImportRowStatus.Error, ImportRowStatus.New], analysis.Rows.Select(r => r.Status));
    }
}
