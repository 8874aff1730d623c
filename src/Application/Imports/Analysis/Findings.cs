using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Collects what an analysis guessed or could not take. Cells are shown as they stand, but for characters that no text can hold.</summary>
internal sealed class Findings
{
    /// <summary>How many are kept of one analysis: more than a person reads, and no more than a preview can hold.</summary>
    public const int Most = 5_000;

    private const int LongestValue = 500;

    private readonly List<(int Order, AnalysedFinding Finding)> _errors = [];
    private readonly List<(int Order, AnalysedFinding Finding)> _guesses = [];
    private readonly HashSet<(string, string, string?)> _once = [];
    private readonly HashSet<(string, string, int, int?)> _told = [];
    private int _count;

    /// <summary>Guesses that were made, kept or not.</summary>
    public int GuessCount { get; private set; }

    /// <summary>What is kept in the order it was found, errors before guesses where there is too much, and then how much more there is.</summary>
    public IReadOnlyList<AnalysedFinding> All()
    {
        var kept = _errors.Concat(_guesses.Take(Most - _errors.Count)).OrderBy(f => f.Order).Select(f => f.Finding).ToList();
        if (_count > kept.Count)
            kept.Add(new(FindingSeverity.Guess, ImportFindings.FindingsOmitted, "", null, null, null, new Dictionary<string, object> { ["count"] = _count - kept.Count }));
        return kept;
    }

    /// <summary>An error; one of a line that holds for many rows is told once.</summary>
    public void Error(string code, string sheet, int row, int? column, string? value, params (string Name, object Value)[] args)
    {
        if (_told.Add((code, sheet, row, column)))
            Add(FindingSeverity.Error, code, sheet, row, column, value, args);
    }

    public void Guess(string code, string sheet, int? row, int? column, string? value, params (string Name, object Value)[] args) =>
        Add(FindingSeverity.Guess, code, sheet, row, column, value, args);

    /// <summary>A guess that holds for all rows alike is told once.</summary>
    public void GuessOnce(string code, string sheet, string? value, params (string Name, object Value)[] args)
    {
        if (_once.Add((code, sheet, value)))
            Guess(code, sheet, null, null, value, args);
    }

    private void Add(
        FindingSeverity severity, string code, string sheet, int? row, int? column, string? value, (string Name, object Value)[] args)
    {
        var list = severity == FindingSeverity.Error ? _errors : _guesses;
        _count++;
        GuessCount += severity == FindingSeverity.Guess ? 1 : 0;
        if (list.Count < Most)
            list.Add((_count, new AnalysedFinding(
                severity, code, sheet, row, column is { } c ? ColumnLetters.Of(c) : null, value is null ? null : TextCut.Of(ThaiNormalizer.Repair(value), LongestValue),
                args.Length == 0 ? null : args.ToDictionary(a => a.Name, a => a.Value is string text ? ThaiNormalizer.Repair(text) : a.Value))));
    }
}
