namespace LocalPlan.Domain.Duplicates;

/// <summary>Facts that make two projects different works whatever their wording.</summary>
public enum Contradiction
{
    Province = 1,
    Tambon = 2,
    Moo = 3,
    Phase = 4,
    Soi = 5,
    Work = 6,
    Year = 7,
    Wording = 8,

    /// <summary>Two versions of one project.</summary>
    Version = 9,
}

/// <summary>Looks for plain facts that speak against two projects being one work.</summary>
internal sealed class PairFaults(WorkRecord a, WorkRecord b, WorkKind kind)
{
    /// <summary>The part of a text's own words that the other must hold.</summary>
    private const double Enough = 0.6;

    /// <summary>Letters from which on a rest is taken for words of its own.</summary>
    private const int OwnWords = 8;

    /// <summary>A plain fact that makes them different works, before any text is compared.</summary>
    public Contradiction? Find() =>
        a.Project.Lineage is { } line && line == b.Project.Lineage ? Contradiction.Version
        : a.Project.Province is { } p && b.Project.Province is { } q && p != q ? Contradiction.Province
        : Apart(Place(a), Place(b), Nearness.IsSame) && !Names(a, b) && !Names(b, a) ? Contradiction.Tambon
        : Apart(a.Moos, b.Moos) ? Contradiction.Moo
        : Apart(a.Phases, b.Phases) ? Contradiction.Phase
        : Apart(a.Sois, b.Sois) ? Contradiction.Soi
        : a.Object is { } x && b.Object is { } y && (x.Kind != y.Kind || x.Kind != WorkKind.Built) && !IsNear(a, b) ? Contradiction.Work
        : kind == WorkKind.Activity && Apart(a.Years, b.Years) ? Contradiction.Year
        : HasOtherWords() ? Contradiction.Wording
        : null;

    /// <summary>
    /// Where the thing itself is not recognised on both sides, only shared words of their own can make them one work; elsewhere words
    /// of their own on both sides set them apart.
    /// </summary>
    private bool HasOtherWords() => (a.Object, b.Object) switch
    {
        (null, null) => HasOwn(a, b) || HasOwn(b, a),
        (null, _) => HasOwn(a, b),
        (_, null) => HasOwn(b, a),
        _ => IsOwn(a.Residue, b) && IsOwn(b.Residue, a),
    };

    private static bool HasOwn(WorkRecord record, WorkRecord other) =>
        record.OwnWords.Length > 2 && Grams.Covered(record.OwnWords, other.AllText) < Enough;

    private static bool IsOwn(string words, WorkRecord other) =>
        words.Length >= OwnWords && Grams.Covered(words, other.AllText) < Enough;

    public static bool IsNear(WorkRecord a, WorkRecord b) => a.Objects.Exists(o => b.Objects.Exists(o.IsNear));

    public static bool Shares(WorkRecord a, WorkRecord b) => a.Objects.Exists(o => b.Objects.Exists(p => p.Id == o.Id));

    public static HashSet<string> Place(WorkRecord record) => record.Tambons.Count > 0 ? [.. record.Tambons, .. record.Owners] : record.Owners;

    public static bool Apart<T>(IReadOnlyCollection<T> a, IReadOnlyCollection<T> b, Func<T, T, bool>? same = null) =>
        a.Count > 0 && b.Count > 0 && !a.Any(x => b.Any(y => same is null ? Equals(x, y) : same(x, y)));

    /// <summary>Whether the text of one names the subdistrict of the other, perhaps torn by a space.</summary>
    private static bool Names(WorkRecord a, WorkRecord b) =>
        Place(b).Any(p => p.Length > 2 && a.AllText.Contains("ตำบล" + p, StringComparison.Ordinal));
}
