using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Collects what an analysis guessed or could not take. Cells are shown as they stand, but for characters that no text can hold.</summary>
internal sealed class Findings
{
    private const int LongestValue = 500;

    private readonly List<AnalysedFinding> _all = [];
    private readonly HashSet<(string, string, string?)> _once = [];
    private readonly HashSet<(string, string, int, int?)> _errors = [];

    public IReadOnlyList<AnalysedFinding> All => _all;

    /// <summary>An error; one of a line that holds for many rows is told once.</summary>
    public void Error(string code, string sheet, int row, int? column, string? value, params (string Name, object Value)[] args)
    {
        if (_errors.Add((code, sheet, row, column)))
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
        FindingSeverity severity, string code, string sheet, int? row, int? column, string? value, (string Name, object Value)[] args) =>
        _all.Add(new AnalysedFinding(
            severity, code, sheet, row, column is { } c ? ColumnLetters.Of(c) : null, value is null ? null : TextCut.Of(ThaiNormalizer.Repair(value), LongestValue),
            args.Length == 0 ? null : args.ToDictionary(a => a.Name, a => a.Value is string text ? ThaiNormalizer.Repair(text) : a.Value)));
}
