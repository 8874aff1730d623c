using LocalPlan.Domain.Common;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Holidays;

public enum HolidayKind
{
    /// <summary>วันหยุดราชการประจำปี</summary>
    Statutory = 1,

    /// <summary>วันหยุดชดเชย</summary>
    InLieu = 2,

    /// <summary>วันหยุดราชการเพิ่มเป็นกรณีพิเศษ by resolution of the cabinet.</summary>
    CabinetSpecial = 3,

    /// <summary>วันพระราชพิธีพืชมงคลจรดพระนังคัลแรกนาขวัญ, set each year.</summary>
    RoyalPloughing = 4,

    /// <summary>Set by an organization of its own, or by a PAO for its province.</summary>
    Local = 5,
}

/// <summary>A day off of the state, as the product ships it. Organizations correct it by days of their own.</summary>
public sealed class PublicHoliday : IReferenceData
{
    private PublicHoliday() { }

    public Guid Id { get; private set; }

    public DateOnly Date { get; private set; }

    public string NameTh { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public HolidayKind Kind { get; private set; }

    public Confidence Confidence { get; private set; }

    public static PublicHoliday Create(Guid id, DateOnly date, (string Th, string En) name, HolidayKind kind, Confidence confidence) =>
        new() { Id = id, Date = date, NameTh = name.Th, NameEn = name.En, Kind = kind, Confidence = confidence };
}
