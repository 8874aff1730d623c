using LocalPlan.Domain.Calendar;

namespace LocalPlan.Domain.Holidays;

/// <summary>Puts the list of the state, the days of the province and the days of one organization together.</summary>
public static class HolidayCalendar
{
    /// <summary>The days of the organization go before those of the province, and those before the list of the state.</summary>
    public static HolidaySet For(Guid organizationId, IEnumerable<PublicHoliday> state, IEnumerable<Holiday> local)
    {
        var days = state.GroupBy(h => h.Date).ToDictionary(g => g.Key, g => new DayName(g.First().NameTh, g.First().NameEn));
        foreach (var holiday in local.Where(h => h.ForProvince || h.OrganizationId == organizationId).OrderBy(h => h.OrganizationId == organizationId))
        {
            if (holiday.IsDayOff)
                days[holiday.Date] = new(holiday.NameTh, holiday.NameEn ?? holiday.NameTh);
            else
                days.Remove(holiday.Date);
        }
        return new(days);
    }
}
