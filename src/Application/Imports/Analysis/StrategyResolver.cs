using System.Globalization;
using LocalPlan.Domain.Strategies;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Names the strategy and tactic of a row by printed number, by printed name, or by the name of the sheet.</summary>
internal sealed class StrategyResolver(IReadOnlyList<Strategy> strategies, Findings findings)
{
    /// <summary>Below this two names of one number are different strategies rather than two wordings.</summary>
    private const double SameStrategy = 0.5;

    private readonly Dictionary<string, int> _numbers = [];
    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<string, string> _tacticNames = strategies.SelectMany(s => s.Tactics)
        .GroupBy(t => t.Code).ToDictionary(g => g.Key, g => g.First().Name);

    /// <summary>Learns the names that any sheet prints, for sheets that print only numbers.</summary>
    public void Learn(IEnumerable<Heading> headings)
    {
        foreach (var heading in headings)
        {
            if (heading is { TacticCode: { } code, TacticName: { } tactic })
                _tacticNames.TryAdd(code, tactic);
            if (heading is { StrategyNumber: { } number, StrategyName: { } strategy })
                _names.TryAdd(Text(number), strategy);
        }
    }

    public NumberedName? StrategyOf(RawProject raw, SheetNameHint? hint)
    {
        var (number, printed) = (raw.Heading.StrategyNumber, raw.Heading.StrategyName);
        if (printed is not null)
            number ??= NumberOf(printed, raw.Sheet);
        if ((number ?? hint?.StrategyNumber ?? NumberOfTactic(raw)) is not { } n)
            return null;
        var known = strategies.FirstOrDefault(s => s.Number == n);
        if (known is not null && printed is not null && ThaiSimilarity.Ratio(ReferenceKeys.Fold(known.Name), ReferenceKeys.Fold(printed)) < SameStrategy)
            findings.GuessOnce(ImportFindings.StrategyNameDiffers, raw.Sheet, printed, ("number", n), ("known", known.Name));
        return new(Text(n), known?.Name ?? printed ?? _names.GetValueOrDefault(Text(n)) ?? $"ยุทธศาสตร์ที่ {Text(n)}");
    }

    public NumberedName? TacticOf(RawProject raw, SheetNameHint? hint, NumberedName? strategy)
    {
        var code = raw.Heading.TacticCode ?? CountedCode(raw, strategy);
        if (code is null && hint?.TacticCode is { } fromName)
        {
            findings.GuessOnce(ImportFindings.TacticFromSheetName, raw.Sheet, fromName);
            code = fromName;
        }
        else if (code is not null && hint?.TacticCode is { } other && other != code)
            findings.GuessOnce(ImportFindings.TacticDiffersFromSheetName, raw.Sheet, code, ("sheetName", other));
        return code is null ? null : new(code, _tacticNames.GetValueOrDefault(code) ?? raw.Heading.TacticName ?? $"กลยุทธ์ที่ {code}");
    }

    /// <summary>"กลยุทธ์ที่ 2" under a strategy that got its number elsewhere; under none it says nothing.</summary>
    private string? CountedCode(RawProject raw, NumberedName? strategy)
    {
        if (raw.Heading.TacticNumber is not { } number)
            return null;
        if (strategy is null)
            findings.GuessOnce(ImportFindings.HeadingUnread, raw.Sheet, $"กลยุทธ์ที่ {number} {raw.Heading.TacticName}".Trim());
        return strategy is null ? null : $"{strategy.Number}.{Text(number)}";
    }

    /// <summary>A tactic that stands without its strategy still has one: that of the plan, or the first part of its code.</summary>
    private int? NumberOfTactic(RawProject raw)
    {
        if (raw.Heading.TacticCode is not { } code)
            return null;
        var number = strategies.FirstOrDefault(s => s.Tactics.Any(t => t.Code == code))?.Number
            ?? (int.TryParse(code.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : null);
        if (number is { } found)
            findings.GuessOnce(ImportFindings.StrategyFromTactic, raw.Sheet, code, ("number", found));
        return number;
    }

    private int NumberOf(string name, string sheet)
    {
        var key = ReferenceKeys.Fold(name);
        if (strategies.FirstOrDefault(s => ReferenceKeys.Fold(s.Name) == key) is { } known)
            return known.Number;
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = strategies.Select(s => s.Number).Concat(_numbers.Values).Concat(_names.Keys.Select(n => int.Parse(n, CultureInfo.InvariantCulture)))
                .DefaultIfEmpty().Max() + 1;
            _numbers[key] = number;
        }
        findings.GuessOnce(ImportFindings.StrategyNumberAssumed, sheet, name, ("number", number));
        return number;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
