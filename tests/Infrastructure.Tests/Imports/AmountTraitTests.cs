using LocalPlan.Domain.Imports;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>Amounts as cells hold them.</summary>
public sealed class AmountTraitTests
{
    [Fact]
    public void A_blank_is_blank_and_a_dash_is_zero_and_neither_counts()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", null, " -   ", "0", 0, " 1,632,820 ")));
        Assert.Equal([null, 0, 0, 0, 1_632_820], analysis.Rows[0].Draft!.Budgets.Select(b => b.Amount));
        Assert.Equal([0, 0, 0, 0, 1], analysis.Summary.Totals.Select(t => t.Projects));
    }

    [Fact]
    public void Numbers_and_texts_mean_the_same_amount() => Assert.Equal(
        [1_632_820, 10_500_000, 1_632_820, 500.25m, 7],
        AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 1632820.0000000002, "10,500,000.00", "๑,๖๓๒,๘๒๐", "500.25 บาท", "７"))).Rows[0].Draft!.Budgets.Select(b => b.Amount!.Value));

    [Theory]
    [InlineData("ตามจริง", "import.amount_invalid")]
    [InlineData("1,23,456", "import.amount_separators")]
    [InlineData("12.345", "import.amount_too_fine")]
    [InlineData("-500", "import.amount_negative")]
    [InlineData("100,000,000,000", "import.amount_too_large")]
    public void A_cell_that_is_no_amount_is_an_error_by_sheet_row_column_and_value(string value, string code)
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 1).Project(2, "คลอง", 1, null, value), "แผ่น ยุทธ1.1ผง.การศึกษา"));
        var error = Assert.Single(analysis.Findings, f => f.Severity == FindingSeverity.Error);
        Assert.Equal((code, "แผ่น ยุทธ1.1ผง.การศึกษา", 14, "G", value), (error.Code, error.Sheet, error.Row, error.Column, error.Value));
        Assert.Equal([ImportRowStatus.New, ImportRowStatus.Error], analysis.Rows.Select(r => r.Status));
    }

    [Fact]
    public void A_wrong_amount_of_a_continuation_row_makes_its_project_wrong() => Assert.Equal(
        ImportRowStatus.Error, Assert.Single(AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", 1).Bare(null, null, "ห้าพัน"))).Rows).Status);

    [Fact]
    public void Dates_and_booleans_are_no_amounts()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(
            1, "ถนน", new RawCell("""<c r="CELL" s="1"><v>45200</v></c>"""), new RawCell("""<c r="CELL" t="b"><v>1</v></c>"""))));
        Assert.Equal(["2023-10-01", "TRUE"], analysis.Findings.Where(f => f.Code == "import.amount_invalid").Select(f => f.Value));
    }

    [Fact]
    public void A_formula_is_taken_by_its_kept_result_and_said_so_and_is_an_error_without_one()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", new Formula("10*10", 100)).Project(2, "คลอง", new Formula("A1")).Project(3, "ท่อ", new RawCell("""<c r="CELL" t="e"><f>X</f><v>#REF!</v></c>"""))
            .Bare(null, "รวม", new Formula("SUM(E13:E15)", 100))));
        Assert.Equal([("import.formula_value", 13), ("import.formula_error", 14), ("import.formula_error", 15)],
            analysis.Findings.Where(f => f.Column == "E").Select(f => (f.Code, f.Row!.Value)));
        Assert.Equal([ImportRowStatus.New, ImportRowStatus.Error, ImportRowStatus.Error], analysis.Rows.Select(r => r.Status));
    }
}
