namespace LocalPlan.Domain.Duplicates;

/// <summary>How far the named places of one project are found in the other, as names of its own or anywhere in its text.</summary>
internal sealed class NameMatch
{
    private const double Slip = 0.9;
    private const double Within = 0.95;
    private const int LeastWithin = 3;

    private static readonly string[] Prefixes = [.. Vocabulary.Shipped.Generic];

    public NameMatch(IReadOnlyList<string> names, WorkRecord other)
    {
        var all = other.Segments.Concat(other.Villages).Select(Bare).ToArray();
        foreach (var name in names.Select(Bare).Where(n => n.Length > 1))
        {
            var score = ScoreOf(name, all, other.AllText);
            Best = Math.Max(Best, score);
            (_weighed, _weight) = (_weighed + score * name.Length, _weight + name.Length);
            HasMiss |= score == 0;
        }
    }

    private readonly double _weighed;
    private readonly double _weight;

    /// <summary>0 when not one name is found.</summary>
    public double Best { get; }

    /// <summary>The part of the names that is found, by length.</summary>
    public double Share => _weight == 0 ? 1 : _weighed / _weight;

    public bool HasMiss { get; }

    /// <summary>A name without the words that only say what sort of place it is.</summary>
    public static string Bare(string name)
    {
        foreach (var prefix in Prefixes)
            if (name.Length > prefix.Length + 1 && name.StartsWith(prefix, StringComparison.Ordinal))
                return Bare(name[prefix.Length..]);
        return name;
    }

    private static double ScoreOf(string name, string[] all, string text)
    {
        if (all.Contains(name))
            return 1;
        var exact = text.IndexOf(name, StringComparison.Ordinal);
        if (name.Length >= LeastWithin && exact >= 0 && !HasVariant(text, exact + name.Length) && !all.Any(o => IsVariantOf(o, name)))
            return Within;
        if (all.Any(o => Nearness.IsSame(name, o) && !IsVariantOf(o, name) && !IsVariantOf(name, o)))
            return Slip;
        if (name.Length < 6)
            return 0;
        var found = Nearness.Find(name, text);
        return found.Distance <= Nearness.Forgiven(name.Length) && !HasVariant(text, found.End) && Nearness.Digits(name) == Nearness.Digits(text[found.Start..found.End])
            ? Slip - 0.1 : 0;
    }

    private static bool HasVariant(string text, int at) =>
        (at < text.Length && char.IsAsciiDigit(text[at])) ||
        Vocabulary.Shipped.Variants.Any(v => string.CompareOrdinal(text, at, v, 0, v.Length) == 0);

    private static bool IsVariantOf(string longer, string name) =>
        longer.Length > name.Length && longer.StartsWith(name, StringComparison.Ordinal)
        && Vocabulary.Shipped.Variants.Contains(longer[name.Length..]);
}
