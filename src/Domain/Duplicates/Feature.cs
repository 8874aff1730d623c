namespace LocalPlan.Domain.Duplicates;

/// <summary>What two projects have in common or apart. Each is 0 to 1; the weights of the models say how much it counts.</summary>
public enum Feature
{
    Base, ObjectSame, ObjectUnknown, ObjectBothUnknown, ObjectConflict, ObjectPartly, ObjectNear, OtherObjects,
    SurfaceSame, SurfaceOneSided, SurfaceConflict,
    ActionSame, ActionUnknown, ActionConflict,
    TambonSame, TambonUnknown, OwnerSame, OwnerDiffers,
    MooSame, MooOneSided, MooNeither, MooPartly,
    VillageSame, VillageOneSided, VillageConflict,
    SoiSame, SoiOneSided, PhaseSame, PhaseOneSided,
    CodeSame, CodeOneSided, CodeConflict,
    PlaceSame, PlaceNear, PlacePartly, PlaceOneSided, PlaceConflict, PlaceNeither,
    LengthSame, LengthConflict, WidthSame, WidthConflict, CountSame, CountConflict, CapacitySame, CapacityConflict,
    YearSame, YearDiffers, AmountNear, AmountFar,
    InsideSame, InsideOneSided, WideOneSided,
    NameDice, ResidueShared, ResidueAlone,
}
