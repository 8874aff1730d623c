using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>
/// Finds projects that stand in the file more than once. A sheet that repeats another one, such as a copy that was left in the book,
/// would double its money: its rows are errors. A row that merely equals another one is named.
/// </summary>
internal sealed class Duplicates(Findings findings)
{
    /// <summary>How much of a sheet has to stand in another one for it to be a copy.</summary>
    private const double Copied = 0.8;

    public void Tell(IReadOnlyList<ResolvedRow> rows)
    {
        var firsts = new Dictionary<object, ResolvedRow>();
        var pairs = new List<(ResolvedRow Row, ResolvedRow First)>();
        foreach (var row in rows.Where(r => r.Draft.Name.Length > 0))
            if (!firsts.TryAdd(KeyOf(row), row) && firsts[KeyOf(row)] is var first && (first.Raw.Sheet != row.Raw.Sheet || AmountsOf(first) == AmountsOf(row)))
                pairs.Add((row, first));
        var sizes = rows.CountBy(r => r.Raw.Sheet).ToDictionary();
        foreach (var sheet in pairs.GroupBy(p => (p.Row.Raw.Sheet, First: p.First.Raw.Sheet)))
            foreach (var (row, first) in sheet)
                Tell(row.Raw, first.Raw, isCopy: sheet.Key.Sheet != sheet.Key.First && sheet.Count() >= Copied * sizes[sheet.Key.Sheet]);
    }

    private void Tell(RawProject row, RawProject first, bool isCopy)
    {
        (string, object)[] args = [("sheet", first.Sheet), ("row", first.Row)];
        if (isCopy)
            RowChecks.Fail(row, findings, ImportFindings.SheetRepeated, FormField.Name, row[FormField.Name], args);
        else
            findings.Guess(ImportFindings.RowRepeated, row.Sheet, row.Row, row.Head.Column(FormField.Name), row[FormField.Name], args);
    }

    private static object KeyOf(ResolvedRow row) => (
        RowMatcher.SectionOf(row), row.NameFold, ThaiNormalizer.Clean(row.Draft.Objective), ThaiNormalizer.Clean(row.Draft.Target));

    private static string AmountsOf(ResolvedRow row) => MatchShape.Text(null, null, RowMatcher.Amounts(row.Draft.Budgets));
}
