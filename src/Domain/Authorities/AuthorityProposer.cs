using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.Authorities;

/// <summary>Where in a project a word stood.</summary>
public enum ProposalSource
{
    Name = 1,
    Target = 2,
    Objective = 3,
    PlanClass = 4,
}

/// <summary>What a project says of itself, as far as its powers can be read from it.</summary>
public sealed record AuthorityQuestion(string? Name, string? Target, string? Objective, string? PlanClassCode);

/// <summary>A word of the catalogue that was found, and where.</summary>
public sealed record ProposalMatch(string Word, ProposalSource Source, int Points);

/// <summary>A likely power with the words that speak for it.</summary>
public sealed record AuthorityProposal(AuthorityItem Item, int Score, IReadOnlyList<ProposalMatch> Matches);

/// <summary>
/// Proposes powers from a project's words. A word counts once in each text, more in the name than elsewhere; a word inside a longer
/// word of the catalogue does not count, so that ถนนคนเดิน is not a road. Nothing is learned: the points can be added up by hand.
/// </summary>
public static class AuthorityProposer
{
    public const int Most = 5;

    private const int PlanClassPoints = 1;

    private static readonly IReadOnlyList<(ProposalSource Source, int Points, Func<AuthorityQuestion, string?> Text)> Sources =
    [
        (ProposalSource.Name, 3, q => q.Name), (ProposalSource.Target, 1, q => q.Target), (ProposalSource.Objective, 1, q => q.Objective),
    ];

    public static IReadOnlyList<AuthorityProposal> Propose(IReadOnlyList<AuthorityItem> items, AuthorityQuestion question)
    {
        var words = items.SelectMany(i => i.Keywords.Select(w => (Item: i, Word: w, Key: ThaiSearch.KeyOf(w)))).ToList();
        var found = Sources.SelectMany(s => Found(words, ThaiSearch.KeyOf(s.Text(question)))
            .Select(w => (w.Item, Match: new ProposalMatch(w.Word, s.Source, s.Points)))).ToLookup(f => f.Item, f => f.Match);
        return [.. found
            .Select(f => Proposal(f.Key, [.. f, .. OfPlanClass(f.Key, question.PlanClassCode)]))
            .OrderByDescending(p => p.Score).ThenBy(p => p.Item.Order).Take(Most)];
    }

    private static AuthorityProposal Proposal(AuthorityItem item, IReadOnlyList<ProposalMatch> matches) =>
        new(item, matches.Sum(m => m.Points), matches);

    /// <summary>The plan class alone proposes nothing; it strengthens what the words say.</summary>
    private static IEnumerable<ProposalMatch> OfPlanClass(AuthorityItem item, string? code) =>
        code is not null && item.PlanClassCodes.Contains(code) ? [new ProposalMatch(code, ProposalSource.PlanClass, PlanClassPoints)] : [];

    private static IEnumerable<(AuthorityItem Item, string Word)> Found(
        IReadOnlyList<(AuthorityItem Item, string Word, string Key)> words, string text)
    {
        var spans = words.SelectMany(w => Spans(text, w.Key).Select(span => (w.Item, w.Word, Span: span))).ToList();
        return spans.Where(s => !spans.Exists(o => Covers(o.Span, s.Span))).Select(s => (s.Item, s.Word)).Distinct();
    }

    private static IEnumerable<(int Start, int End)> Spans(string text, string key)
    {
        for (var at = text.IndexOf(key, StringComparison.Ordinal); at >= 0; at = text.IndexOf(key, at + 1, StringComparison.Ordinal))
            yield return (at, at + key.Length);
    }

    private static bool Covers((int Start, int End) longer, (int Start, int End) span) =>
        longer.Start <= span.Start && span.End <= longer.End && longer.End - longer.Start > span.End - span.Start;
}
