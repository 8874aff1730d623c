using LocalPlan.Testing;
using LocalPlan.Application.Imports;
using LocalPlan.Domain.Imports;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>Two published plans, where the folder that holds them stands beside the repository.</summary>
public sealed class RealFileTests
{
    [Fact]
    public void The_city_book_gives_its_known_figures()
    {
        var summary = Analyse("city-plan-2566-2570.xlsx").Summary;
        Assert.Equal((221, 1, 0), (summary.Counts.Projects, summary.Counts.ContinuationRows, summary.Counts.Errors));
        Assert.Equal(
            [(105, 85_393_820m), (112, 153_809_720m), (108, 186_975_720m), (94, 107_619_920m), (79, 70_859_920m)],
            summary.Totals.Select(t => (t.Projects, t.Amount)));
        Assert.Equal(23, summary.Sheets.Count(s => s.Recognised));
    }

    [Fact]
    public void Every_sheet_of_the_city_book_is_held_against_its_printed_total()
    {
        var analysis = Analyse("city-plan-2566-2570.xlsx");
        Assert.All(analysis.Summary.Sheets, s => Assert.Single(s.PrintedTotals));
        Assert.Equal(
            analysis.Summary.Sheets.Where(s => s.Reconciles == false).Select(s => s.Name),
            analysis.Findings.Where(f => f.Code == "import.totals_differ").Select(f => f.Sheet).Distinct());
    }

    [Fact]
    public void The_city_book_taken_in_twice_changes_nothing()
    {
        var first = Analyse("city-plan-2566-2570.xlsx");
        var second = Analyse("city-plan-2566-2570.xlsx", AnImport.Landed(first));
        Assert.All(second.Rows, r => Assert.Equal(ImportRowStatus.Unchanged, r.Status));
        Assert.Equal(221, second.Rows.Count);
    }

    [Fact]
    public void The_SAO_file_gives_its_known_figures()
    {
        var analysis = Analyse("maesai-sao-plan-2566-2570.csv");
        Assert.Equal([0, 8_894_000, 7_274_000, 1_130_000, 1_130_000], analysis.Summary.Totals.Select(t => t.Amount));
        Assert.Equal((23, 38, 0), (analysis.Summary.Counts.Projects, analysis.Summary.Totals.Sum(t => t.Projects), analysis.Summary.Counts.Errors));
        Assert.All(AnImport.Of("a.csv", Content("maesai-sao-plan-2566-2570.csv"), AnImport.Landed(analysis)).Rows, r => Assert.Equal(ImportRowStatus.Unchanged, r.Status));
    }

    [Fact]
    public void A_list_of_village_needs_is_no_form() =>
        Assert.Equal("import.no_forms", new Application.Imports.Analysis.ImportAnalyst(new Infrastructure.Imports.Workbooks.WorkbookReader()).Analyse(
            new ImportSource("needs.csv", Content("maesai-village-needs-2568.csv"), []), AnImport.EmptyPlan, new Progress<int>(), TestContext.Current.CancellationToken).Error?.Code);

    private static AnalysedImport Analyse(string name, ImportTarget? target = null) => AnImport.Of(name, Content(name), target);

    private static byte[] Content(string name)
    {
        var content = RealFiles.Read(name);
        Assert.SkipWhen(content is null, RealFiles.WhySkipped);
        return content!;
    }
}
