using System.Globalization;
using CsvHelper;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.Forms;

namespace LocalPlan.Infrastructure.Forms;

/// <summary>ผ.01 as CSV: one row for each account, strategy, tactic and plan class.</summary>
internal sealed class SummaryCsv(CsvWriter csv)
{
    public async Task WriteAsync(PlanSummaryDetails summary)
    {
        foreach (var column in Columns(summary))
            csv.WriteField(column);
        await csv.NextRecordAsync();
        foreach (var (account, section, row) in summary.Accounts.SelectMany(a => a.Sections.SelectMany(s => s.Rows.Select(r => (a, s, r)))))
            await RowAsync(account, section, row);
    }

    private static IEnumerable<string> Columns(PlanSummaryDetails summary) =>
    [
        FormColumns.Form, FormColumns.StrategyNumber, FormColumns.Strategy, FormColumns.TacticCode, FormColumns.Tactic,
        FormColumns.PlanClassCode, FormColumns.PlanClass,
        .. Enumerable.Range(summary.FirstYear, summary.LastYear - summary.FirstYear + 1)
            .SelectMany(y => new[] { string.Create(CultureInfo.InvariantCulture, $"projects_{y}"), FormColumns.Budget(y) }),
        FormColumns.ProjectYears, "distinct_projects", FormColumns.BudgetTotal,
    ];

    private Task RowAsync(SummaryAccount account, SummarySection section, SummaryRow row)
    {
        csv.WriteField(FormLabels.LabelOf(account.Form));
        csv.WriteField(section.StrategyNumber);
        foreach (var text in new[] { section.StrategyName, row.TacticCode, row.TacticName, row.PlanClassCode, row.PlanClassName })
            csv.WriteField(CsvText.Safe(text));
        foreach (var year in row.Figures.Years)
        {
            csv.WriteField(year.Projects);
            csv.WriteField(year.Amount.ToString("0.##", CultureInfo.InvariantCulture));
        }
        csv.WriteField(row.Figures.ProjectYears);
        csv.WriteField(row.Figures.Distinct);
        csv.WriteField(row.Figures.Amount.ToString("0.##", CultureInfo.InvariantCulture));
        return csv.NextRecordAsync();
    }
}
