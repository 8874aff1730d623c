using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Holidays;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Holidays;

/// <summary>The days off that hold for an organization.</summary>
internal static class HolidaySets
{
    public static async Task<HolidaySet> HolidaysAsync(this IReadDb db, Guid organizationId, CancellationToken ct) => HolidayCalendar.For(
        organizationId, await db.Set<PublicHoliday>().ToListAsync(ct), await db.Set<Holiday>().ToListAsync(ct));

    /// <summary>The same with what the running command has changed and not saved yet.</summary>
    public static async Task<HolidaySet> HolidaysAsync(this IWriteDb db, Guid organizationId, CancellationToken ct)
    {
        await db.Set<Holiday>().LoadAsync(ct);
        return HolidayCalendar.For(organizationId, await db.Set<PublicHoliday>().AsNoTracking().ToListAsync(ct), db.Set<Holiday>().Local);
    }
}
