using System.Text.RegularExpressions;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Tells rows that total from projects whose names hold the same word.</summary>
internal static partial class TotalsRow
{
    /// <summary>Whether a row totals, and whether it totals baht.</summary>
    public static (bool IsTotals, bool IsMoney) Of(SheetRow row, FormHead head)
    {
        var left = row.Cells.Where(c => c.Key <= (head.Column(FormField.Target) ?? int.MaxValue) && !head.Budget.ContainsKey(c.Key))
            .OrderBy(c => c.Key).Select(c => ThaiNormalizer.Clean(c.Value.Text)).Where(t => t.Length > 0).ToList();
        var text = left.FirstOrDefault() ?? "";
        if (left.Count > 2 || text.Length > 60 || !Total().IsMatch(text))
            return (false, false);
        return (true, !text.Contains("จำนวนโครงการ", StringComparison.Ordinal) && !text.StartsWith("ยอดยก", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^(?:รวม(?:งบประมาณ|ทั้งสิ้น|ทั้งหมด|จำนวน|เงิน|ยอด|โครงการ|แผนงาน| |\d|$)|ยอด(?:ยก|รวม)|sub ?total|total)")]
    private static partial Regex Total();
}
