using System.Globalization;
using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Holidays;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Holidays;

/// <summary>
/// The holidays of a year of the Common Era, as in ISO dates, as they hold for the caller's organization, cancelled ones included.
/// Without a year, those of the present one.
/// </summary>
[Requires(Capability.ReadReference)]
public sealed record ListHolidays(int? Year, string? After, int? Limit) : IQuery<Page<HolidayItem>>;

public enum HolidaySource
{
    /// <summary>The list of the state that ships with the product.</summary>
    State = 1,
    Province = 2,
    Organization = 3,
}

public sealed record HolidayItem
{
    public required DateOnly Date { get; init; }

    public required string NameTh { get; init; }

    public string? NameEn { get; init; }

    public required HolidayKind Kind { get; init; }

    public required HolidaySource Source { get; init; }

    /// <summary>False when the entry says that the day is worked.</summary>
    public required bool IsDayOff { get; init; }

    /// <summary>False when an entry that goes before this one says otherwise.</summary>
    public bool InForce { get; init; }

    /// <summary>How sure the list of the state is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Set when the caller's organization may change it.</summary>
    public Guid? Id { get; init; }

    public uint? Version { get; init; }
}

internal sealed class ListHolidaysValidator : AbstractValidator<ListHolidays>
{
    public ListHolidaysValidator() => RuleFor(q => q.Year).InclusiveBetween(Holiday.FirstYear, Holiday.LastYear);
}

internal sealed class ListHolidaysHandler(IReadDb db, ICaller caller, TimeProvider clock) : IQueryHandler<ListHolidays, Page<HolidayItem>>
{
    public async Task<Result<Page<HolidayItem>>> Handle(ListHolidays query, CancellationToken ct)
    {
        var year = query.Year ?? clock.TodayInThailand().Year;
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var state = await db.Set<PublicHoliday>().Where(h => h.Date >= first && h.Date <= last).ToListAsync(ct);
        var local = await db.Set<Holiday>().Where(h => h.Date >= first && h.Date <= last)
            .Where(h => h.ForProvince || h.OrganizationId == caller.OrganizationId).ToListAsync(ct);
        var items = state.Select(Of).Concat(local.Select(Of)).GroupBy(i => i.Date).OrderBy(g => g.Key).SelectMany(Ranked);
        return Page.Of<HolidayItem>([.. items], KeyOf, query.After, query.Limit);
    }

    private static string KeyOf(HolidayItem item) => string.Create(CultureInfo.InvariantCulture, $"{item.Date:O} {item.Source}");

    /// <summary>The entry of the narrowest source decides.</summary>
    private static IEnumerable<HolidayItem> Ranked(IGrouping<DateOnly, HolidayItem> day)
    {
        var decides = day.Max(i => i.Source);
        return day.OrderBy(i => i.Source).Select(i => i with { InForce = i.Source == decides });
    }

    private static HolidayItem Of(PublicHoliday day) => new()
    {
        Date = day.Date,
        NameTh = day.NameTh,
        NameEn = day.NameEn,
        Kind = day.Kind,
        Source = HolidaySource.State,
        IsDayOff = true,
        Confidence = day.Confidence,
    };

    private HolidayItem Of(Holiday day) => new()
    {
        Date = day.Date,
        NameTh = day.NameTh,
        NameEn = day.NameEn,
        Kind = HolidayKind.Local,
        Source = day.OrganizationId == caller.OrganizationId && !day.ForProvince ? HolidaySource.Organization : HolidaySource.Province,
        IsDayOff = day.IsDayOff,
        Confidence = Confidence.High,
        Id = day.OrganizationId == caller.OrganizationId ? day.Id : null,
        Version = day.OrganizationId == caller.OrganizationId ? day.Version : null,
    };
}
