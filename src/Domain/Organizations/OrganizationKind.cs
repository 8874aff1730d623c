namespace LocalPlan.Domain.Organizations;

/// <summary>The forms of local administrative organization that the plan regulation covers.</summary>
public enum OrganizationKind
{
    /// <summary>องค์การบริหารส่วนจังหวัด อบจ.</summary>
    Pao = 1,

    /// <summary>เทศบาลนคร ทน.</summary>
    CityMunicipality = 2,

    /// <summary>เทศบาลเมือง ทม.</summary>
    TownMunicipality = 3,

    /// <summary>เทศบาลตำบล ทต.</summary>
    SubdistrictMunicipality = 4,

    /// <summary>องค์การบริหารส่วนตำบล อบต.</summary>
    Sao = 5,

    /// <summary>เมืองพัทยา</summary>
    Pattaya = 6,
}

public static class OrganizationKinds
{
    /// <summary>SAOs and municipalities are upgraded into one another; a PAO and Pattaya are what their acts made them.</summary>
    public static bool CanBeUpgraded(this OrganizationKind kind) => kind is not (OrganizationKind.Pao or OrganizationKind.Pattaya);
}
