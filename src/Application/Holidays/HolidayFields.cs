using FluentValidation;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Holidays;
using LocalPlan.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Holidays;

internal sealed class HolidayFieldsValidator : AbstractValidator<HolidayDraft>
{
    public HolidayFieldsValidator()
    {
        RuleFor(f => f.Date).InclusiveBetween(new DateOnly(Holiday.FirstYear, 1, 1), new DateOnly(Holiday.LastYear, 12, 31));
        RuleFor(f => f.NameTh).NotEmpty().MaximumLength(Holiday.MaxNameLength);
        RuleFor(f => f.NameEn).MaximumLength(Holiday.MaxNameLength);
    }
}

internal static class HolidayOwners
{
    /// <summary>Days of a PAO may be read in the whole province, and changed by the PAO alone.</summary>
    public static IQueryable<Holiday> OwnHolidays(this IWriteDb db, ICaller caller) =>
        db.Set<Holiday>().Where(h => h.OrganizationId == caller.OrganizationId);

    /// <summary>Only a PAO sets a day for its province.</summary>
    public static async Task<bool> MaySetAsync(this IWriteDb db, ICaller caller, HolidayDraft draft, CancellationToken ct) =>
        !draft.ForProvince || await db.Set<Organization>().AnyAsync(o => o.Id == caller.OrganizationId && o.Kind == OrganizationKind.Pao, ct);
}
