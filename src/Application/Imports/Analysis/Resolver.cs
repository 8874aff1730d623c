using System.Globalization;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Matches texts of the file with what the plan knows, and asks where it cannot be sure.</summary>
internal sealed class Resolver(ImportTarget target, IReadOnlyList<ImportDecision> decisions, Findings findings)
{
    private const double PlanClassThreshold = 0.5;
    private const double DivisionThreshold = 0.85;

    private readonly Dictionary<(ImportDecisionKind, string), ImportQuestion> _questions = [];
    private readonly Dictionary<string, int> _strategyNumbers = [];
    private readonly Dictionary<string, string> _tacticNames = target.Strategies.SelectMany(s => s.Tactics)
        .GroupBy(t => t.Code).ToDictionary(g => g.Key, g => g.First().Name);

    public IReadOnlyList<ImportQuestion> Questions => [.. _questions.Values];

    /// <summary>The plan class, or null when it is unknown or still has to be confirmed.</summary>
    public PlanClass? PlanClassOf(string text, out bool pending)
    {
        pending = false;
        var key = ClassKey(text);
        if (target.PlanClasses.FirstOrDefault(c => Spelling(c.Name) == Spelling(text)) is { } exact)
            return exact;
        var source = Source(text);
        if (DecisionOn(ImportDecisionKind.PlanClass, source) is { TargetId: { } id } decision
            && target.PlanClasses.FirstOrDefault(c => c.Id == id) is { } decided)
        {
            Ask(decision.Kind, source, decided.Id, decided.Name, 1, decision);
            return decided;
        }
        pending = true;
        var (proposal, confidence) = Propose(key);
        Ask(ImportDecisionKind.PlanClass, source, proposal?.Id, proposal?.Name, confidence, null);
        return null;
    }

    /// <summary>The division that a text names, or the name of a new one; neither while it waits for an answer.</summary>
    public (Guid? Id, string? NewName) DivisionOf(string text, string sheet, out bool pending)
    {
        pending = false;
        var source = Source(text);
        var key = Key(source);
        var firstLine = Key(text.Split('\n')[0]);
        if (target.Divisions.FirstOrDefault(d => Keys(d).Contains(key)) is { } known)
            return (known.Id, null);
        if (DecisionOn(ImportDecisionKind.Division, source) is { } decision)
        {
            Ask(decision.Kind, source, decision.TargetId, null, 1, decision);
            return decision.TargetId is { } id && target.Divisions.Any(d => d.Id == id) ? (id, null) : (null, decision.NewName ?? source);
        }
        var near = target.Divisions.Select(d => (Division: d, Ratio: Keys(d).Max(k => ThaiSimilarity.Ratio(k, key)))).OrderByDescending(d => d.Ratio).FirstOrDefault();
        if (near.Division is not null && near.Ratio >= DivisionThreshold && firstLine == key)
        {
            pending = true;
            Ask(ImportDecisionKind.Division, source, near.Division.Id, near.Division.Name, near.Ratio, null);
            return (null, null);
        }
        findings.GuessOnce(ImportFindings.DivisionNew, sheet, source);
        return (null, source);
    }

    /// <summary>The strategy by its printed number, else by its name, else as the next one.</summary>
    public NumberedName? StrategyOf(RawProject raw, SheetNameHint? hint)
    {
        var heading = raw.Heading;
        var number = heading.StrategyNumber ?? (heading.StrategyName is null ? hint?.StrategyNumber : NumberOf(heading.StrategyName, raw.Sheet));
        if (number is not { } n)
            return null;
        var name = target.Strategies.FirstOrDefault(s => s.Number == n)?.Name ?? heading.StrategyName ?? $"ยุทธศาสตร์ที่ {n}";
        return new(n.ToString(CultureInfo.InvariantCulture), name);
    }

    public NumberedName? TacticOf(RawProject raw, SheetNameHint? hint)
    {
        var code = raw.Heading.TacticCode;
        if (code is null && hint?.TacticCode is { } fromName)
        {
            findings.GuessOnce(ImportFindings.TacticFromSheetName, raw.Sheet, fromName);
            code = fromName;
        }
        else if (code is not null && hint?.TacticCode is { } other && other != code)
            findings.GuessOnce(ImportFindings.TacticDiffersFromSheetName, raw.Sheet, code, ("sheetName", other));
        if (code is null)
            return null;
        if (raw.Heading.TacticName is { } name)
            _tacticNames.TryAdd(code, name);
        return new(code, _tacticNames.GetValueOrDefault(code) ?? $"กลยุทธ์ที่ {code}");
    }

    private int NumberOf(string name, string sheet)
    {
        var key = Key(name);
        if (target.Strategies.FirstOrDefault(s => Key(s.Name) == key) is { } known)
            return known.Number;
        if (!_strategyNumbers.TryGetValue(key, out var number))
        {
            number = target.Strategies.Select(s => s.Number).Concat(_strategyNumbers.Values).DefaultIfEmpty().Max() + 1;
            _strategyNumbers[key] = number;
            findings.GuessOnce(ImportFindings.StrategyNumberAssumed, sheet, name, ("number", number));
        }
        return number;
    }

    private (PlanClass? Class, double Confidence) Propose(string key)
    {
        var best = target.PlanClasses.Select(c => (Class: c, Ratio: Candidates(c).Max(k => Likeness(k, key)))).MaxBy(c => c.Ratio);
        return best.Class is not null && best.Ratio >= PlanClassThreshold ? (best.Class, Math.Round(best.Ratio, 2)) : (null, 0);
    }

    /// <summary>Tabs cut names off, so the beginning of a name is as good as the name.</summary>
    private static double Likeness(string candidate, string key) =>
        key.Length >= 4 && candidate.StartsWith(key, StringComparison.Ordinal) ? 0.95 : ThaiSimilarity.Ratio(candidate, key);

    private static IEnumerable<string> Candidates(PlanClass planClass) => planClass.Aliases.Append(planClass.Name).Select(ClassKey);

    private static IEnumerable<string> Keys(Division division) => division.Aliases.Append(division.Name).Select(Key);

    private void Ask(ImportDecisionKind kind, string source, Guid? id, string? name, double confidence, ImportDecision? decision)
    {
        var rows = _questions.TryGetValue((kind, source), out var known) ? known.Rows + 1 : 1;
        _questions[(kind, source)] = new ImportQuestion
        {
            Kind = kind, Source = source, ProposedId = id, ProposedName = name, Confidence = confidence, Rows = rows,
            Decided = decision is not null, TargetId = decision?.TargetId, NewName = decision?.NewName,
        };
    }

    private ImportDecision? DecisionOn(ImportDecisionKind kind, string source) => decisions.FirstOrDefault(d => (d.Kind, d.Source) == (kind, source));

    private static string Source(string text) => ThaiNormalizer.Repair(text).Replace('\n', ' ').Trim();

    private static string Key(string text) => ThaiNormalizer.Fold(text).Replace(" ", "", StringComparison.Ordinal);

    private static string ClassKey(string text) => WithoutPrefix(Key(text));

    /// <summary>Letter by letter: a misspelling is to be confirmed even when search would overlook it.</summary>
    private static string Spelling(string text) => WithoutPrefix(ThaiNormalizer.Clean(text).Replace(" ", "", StringComparison.Ordinal));

    private static string WithoutPrefix(string key) =>
        key.StartsWith("แผนงาน", StringComparison.Ordinal) ? key["แผนงาน".Length..] : key;
}
