using System.Globalization;
using System.Text;
using LocalPlan.Application.Imports;
using LocalPlan.Domain.Imports;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>What the plan would refuse is an error at its cell, so that the good rows beside it can always be taken over.</summary>
public sealed class LimitTraitTests
{
    private const string Head = "strategy_no,strategy,tactic_code,tactic,plan_class,no,project_name,objective,budget_2566,agency,origin,funding_source,place,supporting_agency,coordination_agency,amendment";

    public static TheoryData<string, string, string> Cells() => new()
    {
        { "strategy_no", "0", "import.strategy_number_invalid" },
        { "strategy_no", "100", "import.strategy_number_invalid" },
        { "strategy_no", "-1", "import.strategy_number_invalid" },
        { "strategy_no", "หนึ่ง", "import.strategy_number_invalid" },
        { "strategy", new string('ก', 501), "import.text_too_long" },
        { "tactic_code", new string('1', 21), "import.text_too_long" },
        { "agency", new string('ก', 201), "import.text_too_long" },
        { "origin", new string('ก', 4_001), "import.text_too_long" },
        { "funding_source", new string('ก', 4_001), "import.text_too_long" },
        { "place", new string('ก', 4_001), "import.text_too_long" },
        { "supporting_agency", new string('ก', 4_001), "import.text_too_long" },
        { "coordination_agency", new string('ก', 4_001), "import.text_too_long" },
        { "amendment", new string('ก', 4_001), "import.text_too_long" },
        { "project_name", new string('ก', 301), "import.name_too_long" },
        { "objective", new string('ก', 4_001), "import.text_too_long" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void What_the_plan_would_refuse_is_an_error_at_its_cell_and_the_other_rows_land(string column, string value, string code)
    {
        var analysis = Analyse(Row([]), Row(new() { [column] = value }), Row(new() { ["project_name"] = "ท่อ" }));
        var error = Assert.Single(analysis.Findings, f => f.Severity == FindingSeverity.Error);
        var letter = ((char)('A' + Array.IndexOf(Head.Split(','), column))).ToString();
        Assert.Equal((code, 3, letter, value[..Math.Min(value.Length, 500)]), (error.Code, error.Row!.Value, error.Column, error.Value));
        Assert.Equal([ImportRowStatus.New, ImportRowStatus.Error, ImportRowStatus.New], analysis.Rows.Select(r => r.Status));
        Assert.Equal(2, AnImport.Landed(analysis).Projects.Count);
    }

    [Fact]
    public void A_new_tactic_with_a_name_that_no_tactic_can_hold_is_an_error_at_its_cell()
    {
        var analysis = Analyse(Row([]), Row(new() { ["tactic_code"] = "1.2", ["tactic"] = new string('ก', 1_001) }));
        Assert.Equal(("import.text_too_long", 3, "D"), analysis.Findings.Where(f => f.Severity == FindingSeverity.Error).Select(f => (f.Code, f.Row!.Value, f.Column!)).Single());
    }

    [Fact]
    public void Rows_whose_sum_no_project_can_hold_are_an_error_at_the_year()
    {
        var analysis = Analyse(Row(new() { ["budget_2566"] = "60000000000" }), Row(new() { ["no"] = "", ["budget_2566"] = "60000000000" }), Row(new() { ["project_name"] = "ท่อ" }));
        var error = Assert.Single(analysis.Findings, f => f.Severity == FindingSeverity.Error);
        Assert.Equal(("import.sum_too_large", 2, "I"), (error.Code, error.Row!.Value, error.Column));
        Assert.Equal([ImportRowStatus.Error, ImportRowStatus.New], analysis.Rows.Select(r => r.Status));
    }

    [Fact]
    public void More_rows_below_a_project_than_the_plan_takes_are_an_error_at_its_name()
    {
        var analysis = Analyse([Row(new() { ["budget_2566"] = "9000" }), .. Enumerable.Repeat(Row(new() { ["no"] = "", ["budget_2566"] = "1" }), 501), Row(new() { ["no"] = "2", ["project_name"] = "ท่อ" })]);
        var error = Assert.Single(analysis.Findings, f => f.Severity == FindingSeverity.Error);
        Assert.Equal(("import.too_many_lines", 2, "G", "501"), (error.Code, error.Row!.Value, error.Column, error.Value));
        Assert.Equal([ImportRowStatus.Error, ImportRowStatus.New], analysis.Rows.Select(r => r.Status));
    }

    [Fact]
    public void A_line_above_a_form_that_the_plan_would_refuse_is_told_once_where_it_is_printed()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start($"1. ยุทธศาสตร์{new string('ก', 500)}").Project(1, "ถนน", 1).Project(2, "คลอง", 1)));
        var error = Assert.Single(analysis.Findings, f => f.Severity == FindingSeverity.Error);
        Assert.Equal(("import.text_too_long", 6, "A"), (error.Code, error.Row!.Value, error.Column));
        Assert.All(analysis.Rows, r => Assert.Equal(ImportRowStatus.Error, r.Status));
    }

    [Fact]
    public void A_file_without_parts_may_not_give_a_project_less_than_its_parts()
    {
        var landed = AnImport.Landed(Analyse(Row(new() { ["budget_2566"] = "100" }), Row(new() { ["no"] = "", ["budget_2566"] = "50" })));
        var analysis = AnImport.Of("a.csv", Encoding.UTF8.GetBytes("project_name,budget_2566\nถนน,40\n"), landed);
        var error = Assert.Single(analysis.Findings, f => f.Severity == FindingSeverity.Error);
        Assert.Equal(("import.lines_exceed_budget", 2, "B", 50m), (error.Code, error.Row!.Value, error.Column, error.Args!["lines"]));
    }

    /// <summary>Whatever stands in the cells: a row called good lands.</summary>
    [Fact]
    public void A_row_that_the_preview_calls_good_is_never_refused_by_the_plan()
    {
        var random = new Random(20261124);
        var columns = Head.Split(',');
        string[] values = ["", "0", "99", "100", "-", "x", "1.1", "๑,๐๐๐", "99999999999.99", "99999999999", "1e9", "รวม", "- ส่วน", new('ก', 20), new('ก', 21), new('ก', 200),
            new('ก', 300), new('ก', 501), new('ก', 1_001), new('ก', 4_001), "\"ก\nข\"", "#REF!", "แผนงานการศึกษา", "2569"];
        for (var i = 0; i < 300; i++)
        {
            var rows = Enumerable.Range(0, random.Next(1, 6)).Select(_ => Row(columns.Where(_ => random.Next(4) == 0).ToDictionary(c => c, _ => values[random.Next(values.Length)])));
            var analysis = Analyse([.. rows]);
            Assert.Equal(analysis.Rows.Count(r => r.Status == ImportRowStatus.New), AnImport.Landed(analysis).Projects.Count);
            Assert.True(analysis.Rows.All(r => r.Status != ImportRowStatus.Error) || analysis.Findings.Any(f => f.Severity == FindingSeverity.Error && f.Column is not null));
        }
    }

    private static string Row(Dictionary<string, string> changed) => string.Join(',', Head.Split(',').Select(column => changed.GetValueOrDefault(column) ?? column switch
    {
        "strategy_no" => "1",
        "strategy" => "ยุทธศาสตร์",
        "tactic_code" => "1.1",
        "tactic" => "พัฒนา",
        "plan_class" => "แผนงานการศึกษา",
        "no" => "1",
        "project_name" => "ถนน",
        "budget_2566" => "5",
        "agency" => "กองช่าง",
        _ => "",
    }));

    private static AnalysedImport Analyse(params string[] rows) =>
        AnImport.Of("a.csv", Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Head}\n{string.Join('\n', rows)}\n")));
}
