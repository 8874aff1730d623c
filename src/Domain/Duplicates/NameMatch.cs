namespace LocalPlan.Domain.Duplicates;

/// <summary>How far the named places of one project are found in the other, as names of its own or anywhere in its text.</summary>
internal sealed class NameMatch
{
    private const double Slip = 0.9;
    private const double Within = 0.95;
    private const int LeastWithin = 3;

    public NameMatch(IReadOnlyList<string> names, WorkRecord other)
    {
        var all = other.Segments.Concat(other.Villages).Select(Sided.Of).ToArray();
        foreach (var name in names.Select(Sided.Of).Where(n => n.Name.Length > 1))
        {
            var score = ScoreOf(name, all, other.AllText);
            Best = Math.Max(Best, score);
            (_weighed, _weight) = (_weighed + score * name.Name.Length, _weight + name.Name.Length);
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

    private static double ScoreOf(Sided place, Sided[] all, string text)
    {
        var name = place.Name;
        if (all.Any(o => o.Name == name && o.Side == place.Side))
            return 1;
        var others = all.Where(o => o.IsBeside(place)).Select(o => o.Name).ToArray();
        if (others.Contains(name))
            return Within;
        var exact = text.IndexOf(name, StringComparison.Ordinal);
        if (name.Length >= LeastWithin && exact >= 0 && !HasVariant(text, exact + name.Length) && place.Fits(text, exact)
            && !all.Any(o => IsVariantOf(o.Name, name)))
            return Within;
        if (others.Any(o => Nearness.IsSame(name, o) && !IsVariantOf(o, name) && !IsVariantOf(name, o)))
            return Slip;
        return name.Length < 6 ? 0 : Torn(place, text);
    }

    /// <summary>The name somewhere in the text, with slips.</summary>
    private static double Torn(Sided place, string text)
    {
        var found = Nearness.Find(place.Name, text);
        return found.Distance <= Nearness.Forgiven(place.Name.Length) && !HasVariant(text, found.End) && place.Fits(text, found.Start)
            && Nearness.Digits(place.Name) == Nearness.Digits(text[found.Start..found.End]) ? Slip - 0.1 : 0;
    }

    private static bool HasVariant(string text, int at) =>
        (at < text.Length && char.IsAsciiDigit(text[at])) ||
        Vocabulary.Shipped.Variants.Any(v => string.CompareOrdinal(text, at, v, 0, v.Length) == 0);

    private static bool IsVariantOf(string longer, string name) =>
        longer.Length > name.Length && longer.StartsWith(name, StringComparison.Ordinal)
        && Vocabulary.Shipped.Variants.Contains(longer[name.Length..]);
}
