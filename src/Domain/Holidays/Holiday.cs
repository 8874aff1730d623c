using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Holidays;

/// <summary>
/// A day that an organization sets otherwise than the list of the state: off although it is not listed, or worked although it is.
/// A PAO may set it for every organization of its province.
/// </summary>
public sealed class Holiday : AggregateRoot, IProvinceShared
{
    public const int MaxNameLength = 200;
    public const int FirstYear = 2000;
    public const int LastYear = 2200;

    private Holiday() { }

    public Guid ProvinceId { get; private set; }

    public DateOnly Date { get; private set; }

    public string NameTh { get; private set; } = "";

    public string? NameEn { get; private set; }

    /// <summary>False when the day is worked.</summary>
    public bool IsDayOff { get; private set; }

    /// <summary>True when it holds for the whole province.</summary>
    public bool ForProvince { get; private set; }

    public static Holiday Create(Guid organizationId, Guid provinceId, HolidayDraft draft, DateTimeOffset now)
    {
        var holiday = new Holiday { ProvinceId = provinceId };
        holiday.Start(organizationId, now);
        holiday.Revise(draft, now);
        return holiday;
    }

    public void Revise(HolidayDraft draft, DateTimeOffset now)
    {
        (Date, NameTh, IsDayOff, ForProvince) = (draft.Date, draft.NameTh.Trim(), draft.IsDayOff, draft.ForProvince);
        NameEn = string.IsNullOrWhiteSpace(draft.NameEn) ? null : draft.NameEn.Trim();
        UpdatedAt = now;
    }
}

/// <param name="Date">The day.</param>
/// <param name="NameTh">What it is called in Thai.</param>
/// <param name="NameEn">What it is called in English.</param>
/// <param name="IsDayOff">False cancels a day off of the state.</param>
/// <param name="ForProvince">A PAO sets it for its province.</param>
public sealed record HolidayDraft(DateOnly Date, string NameTh, string? NameEn = null, bool IsDayOff = true, bool ForProvince = false);

public static class HolidayErrors
{
    public static readonly Error NotFound = Error.NotFound("holiday.not_found");
    public static readonly Error DateTaken = Error.Conflict("holiday.date_taken");
    public static readonly Error OnlyPao = Error.Invalid("holiday.only_pao", "forProvince");
}
