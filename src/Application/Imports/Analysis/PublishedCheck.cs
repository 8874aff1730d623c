using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Sets what a printed ผ.01 claims against the rows of the file; of a file that holds only the ผ.01, against the plan.</summary>
internal sealed class PublishedCheck(ImportTarget target, Findings findings)
{
    public IReadOnlyList<PublishedTotal> Compare(IReadOnlyList<AnalysedSheet> sheets, IReadOnlyList<SummaryEntry> ofFile)
    {
        if (sheets.All(s => s.Published is null))
            return [];
        var computed = PlanSummary.Of(target.Period, sheets.Any(s => s.IsForm) ? ofFile : [.. target.Projects.Select(EntryOf)]);
        return [.. sheets.Where(s => s.Published is not null).SelectMany(s => s.Published!.Select(line => Check(s.Sheet.Name, line, computed)))];
    }

    private PublishedTotal Check(string sheet, PublishedLine line, PlanSummary computed)
    {
        var total = Total(sheet, line, FiguresOf(computed, line));
        if (!total.Reconciles && line.StrategyNumber is null && line.Forms.Count == 1 && computed.Accounts.Count > 1
            && Total(sheet, line with { Forms = [.. computed.Accounts.Select(a => a.Form)] }, computed.Total) is { Reconciles: true } ofAll)
            return ofAll;
        Report(line, total);
        return total;
    }

    private SummaryEntry EntryOf(Project project) => new(
        project.Form, target.Strategies.FirstOrDefault(s => s.Id == project.StrategyId)?.Number, null, null, null, null, null,
        [.. project.Budget.Amounts], project.CountedYears);

    private Figures FiguresOf(PlanSummary computed, PublishedLine line)
    {
        var accounts = computed.Accounts.Where(a => line.Forms.Contains(a.Form)).ToList();
        return line.StrategyNumber is { } number
            ? accounts.SelectMany(a => a.Sections).FirstOrDefault(s => s.StrategyNumber == number)?.Total ?? Figures.Of(target.Period, [])
            : Figures.Sum(target.Period, [.. accounts.Select(a => a.Total)]);
    }

    private static PublishedTotal Total(string sheet, PublishedLine line, Figures figures)
    {
        var sum = line.Years.GetValueOrDefault(PublishedReader.FiveYears);
        return new()
        {
            Sheet = sheet,
            Row = line.Row,
            Forms = line.Forms,
            StrategyNumber = line.StrategyNumber,
            StrategyName = line.StrategyName,
            Years = [.. figures.Years.Select(y => (Computed: y, Printed: line.Years.GetValueOrDefault(y.FiscalYear)))
                .Select(y => new PublishedYear(y.Computed.FiscalYear, y.Printed.Projects, y.Printed.Amount, y.Computed.Projects, y.Computed.Amount))],
            PrintedProjectYears = sum.Projects,
            PrintedAmount = sum.Amount,
            ProjectYears = figures.ProjectYears,
            Amount = figures.Amount,
        };
    }

    private void Report(PublishedLine line, PublishedTotal total)
    {
        foreach (var year in total.Years.Where(y => !y.Reconciles))
            findings.Guess(ImportFindings.PublishedYearDiffers, total.Sheet, line.Row, Column(line, year.FiscalYear), null, ("year", year.FiscalYear),
                ("printedProjects", year.PrintedProjects ?? 0), ("printedAmount", year.PrintedAmount ?? 0), ("projects", year.Projects), ("amount", year.Amount));
        if (total.MissingProjectYears != 0 || total.MissingAmount != 0)
            findings.Guess(ImportFindings.PublishedDiffers, total.Sheet, line.Row, Column(line, PublishedReader.FiveYears), null,
                ("printedProjects", total.PrintedProjectYears ?? 0), ("printedAmount", total.PrintedAmount ?? 0), ("projects", total.ProjectYears),
                ("amount", total.Amount), ("missingProjects", total.MissingProjectYears), ("missingAmount", total.MissingAmount));
    }

    private static int? Column(PublishedLine line, int year) => line.AmountColumns.TryGetValue(year, out var column) ? column : null;
}
