using System.Globalization;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Says of every raw project whether it can be taken over, and what it means for the plan.</summary>
internal sealed class RowBuilder(ImportTarget target, IReadOnlyList<ImportDecision> decisions, Findings findings, IProgress<int> progress)
{
    private readonly Questions _questions = new(decisions);
    private readonly RowMatcher _matcher = new(target);
    private readonly Differences _differences = new(target);

    public IReadOnlyList<ImportQuestion> Questions => _questions.All;

    /// <summary>What the rows of the file bring to ผ.01, whether they can be taken over or not.</summary>
    public IReadOnlyList<SummaryEntry> Entries { get; private set; } = [];

    public IReadOnlyList<AnalysedRow> Build(IReadOnlyList<(RawProject Raw, SheetNameHint? Hint)> projects)
    {
        var resolver = new RowResolver(target, _questions, findings);
        resolver.Learn([.. projects.Select(p => p.Raw)]);
        var rows = projects.Select((p, i) =>
        {
            progress.Report(70 + (20 * i / projects.Count));
            return Resolve(resolver, p.Raw, p.Hint);
        }).ToList();
        new Duplicates(findings).Tell(rows);
        Entries = [.. rows.Select(EntryOf)];
        _matcher.Match([.. rows.Where(r => !r.Raw.HasErrors)]);
        var matches = _matcher.Match([.. rows.Where(r => r.Raw.HasErrors)]);
        return [.. rows.Select(r => RowOf(r, matches.GetValueOrDefault(r)))];
    }

    /// <summary>Projects of the plan that the file does not hold. One whose row is wrong is held all the same.</summary>
    public IEnumerable<AnalysedRow> Missing() => _matcher.Unmatched.Select(p => new AnalysedRow
    {
        Status = ImportRowStatus.Missing,
        Name = p.Name,
        ProjectId = p.Id,
        Data = new(p.Budget.ByYear(target.Period), []),
    });

    private SummaryEntry EntryOf(ResolvedRow row) => new(
        row.Draft.Form, row.Strategy is { } s ? int.Parse(s.Number, CultureInfo.InvariantCulture) : null, null, null, null, null, null,
        [.. target.Period.Years.Select(y => row.Raw.Budgets.GetValueOrDefault(y))],
        target.Period.Years.Select((y, i) => row.Raw.CountedYears.Contains(y) ? 1 << i : 0).Sum());

    private ResolvedRow Resolve(RowResolver resolver, RawProject raw, SheetNameHint? hint)
    {
        RowChecks.Check(raw, findings);
        return resolver.Resolve(raw, hint);
    }

    private AnalysedRow RowOf(ResolvedRow row, RowMatch? match)
    {
        if (row.Raw.HasErrors)
            return Row(row, ImportRowStatus.Error, match?.Project.Id, row.Draft, []);
        if (match is not { Project: { } known })
            return Row(row, ImportRowStatus.New, null, row.Draft, []);
        if (match.IsGuess)
            findings.Guess(ImportFindings.Renamed, row.Raw.Sheet, row.Raw.Row, row.Raw.Head.Column(FormField.Name), row.Draft.Name, ("before", known.Name));
        var (draft, changes) = _differences.Of(known, row, target.Period);
        RowChecks.CheckParts(row.Raw, findings, draft);
        return row.Raw.HasErrors ? Row(row, ImportRowStatus.Error, known.Id, draft, []) : Row(row, changes.Count == 0 ? ImportRowStatus.Unchanged : ImportRowStatus.Changed, known.Id, draft, changes);
    }

    private static AnalysedRow Row(ResolvedRow row, ImportRowStatus status, Guid? projectId, ProjectDraft draft, IReadOnlyList<FieldChange> changes) => new()
    {
        Status = status,
        Sheet = row.Raw.Sheet,
        Row = row.Raw.Row,
        Name = row.Draft.Name,
        ProjectId = projectId,
        Draft = draft,
        Strategy = row.Strategy,
        Tactic = row.Tactic,
        DivisionName = row.NewDivision,
        Data = new(draft.Budgets, changes),
    };
}
