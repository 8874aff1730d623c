using static LocalPlan.Domain.Duplicates.Feature;

namespace LocalPlan.Domain.Duplicates;

/// <summary>The features of two projects. Cheap facts first: a contradiction among them ends the comparison.</summary>
internal sealed class PairReading(WorkRecord a, WorkRecord b)
{
    /// <summary>The part of a text's own words that the other must hold.</summary>
    private const double Enough = 0.6;

    /// <summary>Letters from which on a rest is taken for words of its own.</summary>
    private const int OwnWords = 8;

    private readonly double[] _values = new double[Enum.GetValues<Feature>().Length];

    public double this[Feature feature] => _values[(int)feature];

    public IReadOnlyList<double> Values => _values;

    /// <summary>Which model judges the pair.</summary>
    public WorkKind Kind => a.Kind ?? b.Kind ?? WorkKind.Activity;

    /// <summary>A plain fact that makes them different works, before any text is compared.</summary>
    public Contradiction? Contradiction() =>
        a.Project.Lineage is { } line && line == b.Project.Lineage ? Duplicates.Contradiction.Version
        : a.Project.Province is { } p && b.Project.Province is { } q && p != q ? Duplicates.Contradiction.Province
        : Apart(Place(a), Place(b), Nearness.IsSame) && !Names(a, b) && !Names(b, a) ? Duplicates.Contradiction.Tambon
        : Apart(a.Moos, b.Moos) ? Duplicates.Contradiction.Moo
        : Apart(a.Phases, b.Phases) ? Duplicates.Contradiction.Phase
        : Apart(a.Sois, b.Sois) ? Duplicates.Contradiction.Soi
        : a.Object is { } x && b.Object is { } y && (x.Kind != y.Kind || x.Kind != WorkKind.Built) && !IsNear(a, b) ? Duplicates.Contradiction.Work
        : Kind == WorkKind.Activity && Apart(a.Years, b.Years) ? Duplicates.Contradiction.Year
        : HasOtherWords() ? Duplicates.Contradiction.Wording
        : null;

    /// <summary>Whether nothing of either is left without a partner: what an officer must answer for is never a mere likeness.</summary>
    public bool IsFullyAlike => this[ObjectSame] > 0 && this[OtherObjects] == 0 && this[TambonUnknown] == 0 && this[PlacePartly] == 0
        && this[PlaceOneSided] == 0 && this[VillageConflict] == 0 && this[SoiOneSided] == 0 && this[PhaseOneSided] == 0 && this[ActionConflict] == 0
        && this[CodeConflict] == 0 && this[LengthConflict] == 0 && this[CapacityConflict] == 0 && !LeavesWords(a, b) && !LeavesWords(b, a);

    private static bool LeavesWords(WorkRecord record, WorkRecord other) =>
        record.Residue.Length > 3 && Grams.Covered(record.Residue, other.AllText) < 0.8;

    public PairReading Fill()
    {
        Set(Base, true);
        Objects();
        Either(SurfaceSame, SurfaceOneSided, SurfaceConflict, a.Surfaces, b.Surfaces);
        Set(ActionSame, a.Action is not null && a.Action == b.Action);
        Set(ActionUnknown, a.Action is null || b.Action is null);
        Set(ActionConflict, a.Action is { } done && b.Action is { } other && done != other && !(IsNew(done) && IsNew(other)));
        Places();
        Sizes();
        Set(YearSame, a.Years.Overlaps(b.Years));
        Set(YearDiffers, Apart(a.Years, b.Years));
        Amounts();
        Texts();
        return this;
    }

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

    private static bool IsNear(WorkRecord a, WorkRecord b) => a.Objects.Exists(o => b.Objects.Exists(o.IsNear));

    /// <summary>To buy a thing and to install it may be one work.</summary>
    private static bool IsNew(string action) => action is "BUILD" or "BUY";

    private static bool Shares(WorkRecord a, WorkRecord b) => a.Objects.Exists(o => b.Objects.Exists(p => p.Id == o.Id));

    private static HashSet<string> Place(WorkRecord record) => record.Tambons.Count > 0 ? [.. record.Tambons, .. record.Owners] : record.Owners;

    private static bool Apart<T>(IReadOnlyCollection<T> a, IReadOnlyCollection<T> b, Func<T, T, bool>? same = null) =>
        a.Count > 0 && b.Count > 0 && !a.Any(x => b.Any(y => same is null ? Equals(x, y) : same(x, y)));

    /// <summary>Whether the text of one names the subdistrict of the other, perhaps torn by a space.</summary>
    private static bool Names(WorkRecord a, WorkRecord b) =>
        Place(b).Any(p => p.Length > 2 && a.AllText.Contains("ตำบล" + p, StringComparison.Ordinal));

    private void Objects()
    {
        var (first, second) = (a.Object, b.Object);
        Set(ObjectUnknown, first is null != second is null);
        Set(ObjectBothUnknown, first is null && second is null);
        if (first is null || second is null)
            return;
        var shared = Shares(a, b);
        Set(ObjectSame, first.Id == second.Id);
        Set(ObjectPartly, first.Id != second.Id && shared);
        Set(ObjectNear, !shared && IsNear(a, b));
        Set(ObjectConflict, !IsNear(a, b));
        var (x, y) = (a.Objects.Select(o => o.Id).ToHashSet(), b.Objects.Select(o => o.Id).ToHashSet());
        Set(OtherObjects, shared && !x.SetEquals(y));
    }

    private void Places()
    {
        var (x, y) = (Place(a), Place(b));
        Set(TambonSame, x.Any(p => y.Any(q => Nearness.IsSame(p, q))));
        Set(TambonUnknown, x.Count == 0 || y.Count == 0);
        Set(OwnerSame, a.Owners.Overlaps(b.Owners));
        Set(OwnerDiffers, a.Owners.Count > 0 && b.Owners.Count > 0 && !a.Owners.Overlaps(b.Owners));
        Set(MooSame, a.Moos.Count > 0 && a.Moos.SetEquals(b.Moos));
        Set(MooPartly, a.Moos.Overlaps(b.Moos) && !a.Moos.SetEquals(b.Moos));
        Set(MooOneSided, a.Moos.Count > 0 != b.Moos.Count > 0);
        Set(MooNeither, a.Moos.Count == 0 && b.Moos.Count == 0);
        Either(SoiSame, SoiOneSided, null, a.Sois, b.Sois);
        Either(PhaseSame, PhaseOneSided, null, a.Phases, b.Phases);
        Either(CodeSame, CodeOneSided, CodeConflict, a.Codes, b.Codes);
        Set(InsideSame, a.IsInside && b.IsInside);
        Set(InsideOneSided, a.IsInside != b.IsInside);
        Set(WideOneSided, a.IsWide != b.IsWide);
        var villages = new NameMatch(a.Villages, b);
        var other = new NameMatch(b.Villages, a);
        Set(VillageSame, a.Villages.Count > 0 && b.Villages.Count > 0 && (villages.Best > 0 || other.Best > 0));
        Set(VillageConflict, a.Villages.Count > 0 && b.Villages.Count > 0 && villages.Best == 0 && other.Best == 0);
        Set(VillageOneSided, a.Villages.Count > 0 != b.Villages.Count > 0 && villages.Best == 0 && other.Best == 0);
        Stretches();
    }

    private void Stretches()
    {
        var (there, back) = (new NameMatch(a.Segments, b), new NameMatch(b.Segments, a));
        var (x, y) = (a.Segments.Count > 0, b.Segments.Count > 0);
        Set(PlaceNeither, !x && !y);
        if (!x && !y)
            return;
        var share = x && y ? Math.Min(there.Share, back.Share) : x ? there.Share : back.Share;
        Set(PlaceSame, x && y && share > 0.99);
        _values[(int)PlaceNear] = share is > 0.6 and <= 0.99 ? share : 0;
        Set(PlaceConflict, x && y && there.Share < 0.99 && back.Share < 0.99 && (there.HasMiss && back.HasMiss));
        Set(PlacePartly, x && y && there.HasMiss != back.HasMiss);
        Set(PlaceOneSided, x != y && (x ? there.HasMiss : back.HasMiss));
    }

    private void Sizes()
    {
        Compare(LengthSame, LengthConflict, "LENGTH");
        Compare(WidthSame, WidthConflict, "WIDTH");
        Compare(CountSame, CountConflict, "ITEM", "NUMBER");
        Compare(CapacitySame, CapacityConflict, "LITRE", "TON", "INCH", "WATT");
    }

    private void Compare(Feature same, Feature conflict, params string[] units)
    {
        var (x, y) = (Of(a, units), Of(b, units));
        Set(same, x.Overlaps(y));
        Set(conflict, x.Count > 0 && y.Count > 0 && !x.Overlaps(y));
    }

    private static HashSet<Size> Of(WorkRecord record, string[] units) => [.. record.Sizes.Where(s => units.Contains(s.Unit))];

    private void Amounts()
    {
        if (a.Project.Amount is not > 0 || b.Project.Amount is not > 0)
            return;
        var ratio = (double)(Math.Min(a.Project.Amount.Value, b.Project.Amount.Value) / Math.Max(a.Project.Amount.Value, b.Project.Amount.Value));
        Set(AmountNear, ratio > 0.98);
        Set(AmountFar, ratio < 0.4);
    }

    private void Texts()
    {
        _values[(int)NameDice] = Grams.Dice(a.NameText.Text, b.NameText.Text);
        var (there, back) = (Grams.Covered(a.Residue, b.NameText.Text), Grams.Covered(b.Residue, a.NameText.Text));
        _values[(int)ResidueShared] = Math.Min(there, back);
        _values[(int)ResidueAlone] = 1 - Math.Max(there, back);
    }

    private void Either<T>(Feature same, Feature oneSided, Feature? conflict, IReadOnlyCollection<T> x, IReadOnlyCollection<T> y)
    {
        var shared = x.Any(y.Contains);
        Set(same, shared);
        Set(oneSided, x.Count > 0 != y.Count > 0);
        if (conflict is { } other)
            Set(other, x.Count > 0 && y.Count > 0 && !shared);
    }

    private void Set(Feature feature, bool holds) => _values[(int)feature] = holds ? 1 : 0;
}

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
