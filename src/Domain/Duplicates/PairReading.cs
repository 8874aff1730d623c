using static LocalPlan.Domain.Duplicates.Feature;

namespace LocalPlan.Domain.Duplicates;

/// <summary>The features of two projects. Cheap facts first: a contradiction among them ends the comparison.</summary>
internal sealed class PairReading(WorkRecord a, WorkRecord b)
{
    private readonly double[] _values = new double[Enum.GetValues<Feature>().Length];

    public double this[Feature feature] => _values[(int)feature];

    public IReadOnlyList<double> Values => _values;

    /// <summary>Which model judges the pair.</summary>
    public WorkKind Kind => a.Kind ?? b.Kind ?? WorkKind.Activity;

    public Contradiction? Contradiction() => new PairFaults(a, b, Kind).Find();

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
        Set(YearDiffers, PairFaults.Apart(a.Years, b.Years));
        Amounts();
        Texts();
        return this;
    }

    /// <summary>To buy a thing and to install it may be one work.</summary>
    private static bool IsNew(string action) => action is "BUILD" or "BUY";

    private void Objects()
    {
        var (first, second) = (a.Object, b.Object);
        Set(ObjectUnknown, first is null != second is null);
        Set(ObjectBothUnknown, first is null && second is null);
        if (first is null || second is null)
            return;
        var shared = PairFaults.Shares(a, b);
        Set(ObjectSame, first.Id == second.Id);
        Set(ObjectPartly, first.Id != second.Id && shared);
        Set(ObjectNear, !shared && PairFaults.IsNear(a, b));
        Set(ObjectConflict, !PairFaults.IsNear(a, b));
        var (x, y) = (a.Objects.Select(o => o.Id).ToHashSet(), b.Objects.Select(o => o.Id).ToHashSet());
        Set(OtherObjects, shared && !x.SetEquals(y));
    }

    private void Places()
    {
        var (x, y) = (PairFaults.Place(a), PairFaults.Place(b));
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
