using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Calendar;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Says at its cells what was assumed of a head.</summary>
internal static class HeadReport
{
    /// <param name="head">The head that begins.</param>
    /// <param name="before">The head above it, which may be the same on another page.</param>
    /// <param name="sheet">The sheet's name.</param>
    /// <param name="findings">Where it is said.</param>
    public static void Tell(FormHead head, FormHead? before, string sheet, Findings findings)
    {
        foreach (var (row, column, year) in head.CommonEra)
            findings.Guess(ImportFindings.YearInCommonEra, sheet, row, column, $"{year}", ("year", year), ("fiscalYear", year + FiscalYear.EraOffset));
        foreach (var (at, kept) in head.Repeated.Where(r => before?.Repeated.Any(b => b.At.Column == r.At.Column) != true))
            findings.Guess(ImportFindings.YearRepeated, sheet, at.Row, at.Column, $"{at.Year}", ("year", at.FiscalYear), ("column", ColumnLetters.Of(kept)));
    }
}
