using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Matches the text of a plan class with the twelve: as written silently, anything else only when a person agrees.</summary>
internal sealed class PlanClassResolver(IReadOnlyList<PlanClass> classes, Questions questions)
{
    private const double Threshold = 0.5;
    private const double Sure = 0.8;

    /// <summary>Nothing shorter is the beginning of a name rather than a chance.</summary>
    private const int ShortestBeginning = 4;

    private readonly Dictionary<string, (PlanClass? Class, double Confidence)> _proposals = [];

    /// <summary>The plan class that a text means or probably means; null when a person has to name it or has left it blank.</summary>
    public PlanClass? Resolve(string text, out bool pending)
    {
        pending = false;
        if (Exact(text) is { } exact)
            return exact;
        var (proposal, confidence) = Propose(text);
        var decision = questions.Ask(
            ImportDecisionKind.PlanClass, ReferenceKeys.Source(text), new Proposal(proposal?.Id, proposal?.Name, confidence), id => classes.Any(c => c.Id == id));
        pending = decision is null;
        return pending ? proposal : classes.FirstOrDefault(c => c.Id == decision!.TargetId);
    }

    /// <summary>The plan class that a text most likely means, without asking; null when none is near.</summary>
    public PlanClass? Likely(string text) => Exact(text) ?? (Propose(text) is { Confidence: >= Sure } near ? near.Class : null);

    private PlanClass? Exact(string text)
    {
        var key = ReferenceKeys.Exact(text);
        return classes.FirstOrDefault(c => c.Code == key || ReferenceKeys.Exact(c.Name) == key);
    }

    private (PlanClass? Class, double Confidence) Propose(string text)
    {
        var key = ReferenceKeys.PlanClass(text);
        if (_proposals.TryGetValue(key, out var known))
            return known;
        var best = classes.Select(c => (Class: c, Ratio: c.Aliases.Append(c.Name).Max(name => Likeness(ReferenceKeys.PlanClass(name), key))))
            .OrderByDescending(c => c.Ratio).FirstOrDefault();
        return _proposals[key] = best.Ratio >= Threshold ? (best.Class, best.Ratio) : (null, 0);
    }

    /// <summary>Tabs cut names off, so the beginning of a name is almost as good as the name.</summary>
    private static double Likeness(string name, string key) =>
        name == key ? 0.98
        : key.Length >= ShortestBeginning && name.StartsWith(key, StringComparison.Ordinal) ? 0.95
        : Beginning(name, key) >= Math.Max(2 * ShortestBeginning, key.Length - 2) ? 0.85
        : Math.Min(ThaiSimilarity.Ratio(name, key), 0.9);

    private static int Beginning(string name, string key) => name.Zip(key).TakeWhile(c => c.First == c.Second).Count();
}
