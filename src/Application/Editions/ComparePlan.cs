using System.Globalization;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;

namespace LocalPlan.Application.Editions;

/// <summary>What two editions of a plan differ in. Each end is a day, or the number of an edition.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ComparePlan(Guid PlanId, string? From, string? To) : IQuery<PlanComparison>;

internal sealed class ComparePlanHandler(IReadDb db) : IQueryHandler<ComparePlan, PlanComparison>
{
    public async Task<Result<PlanComparison>> Handle(ComparePlan query, CancellationToken ct)
    {
        if (!(await db.AnnouncedAsync(query.PlanId, ct)).TryGet(out var history, out var error))
            return error;
        if (!EditionEnd.Find(history, query.From, "from").TryGet(out var from, out error))
            return error;
        return EditionEnd.Find(history, query.To, "to").TryGet(out var to, out error) ? PlanComparison.Of(history, from, to) : error;
    }
}

/// <summary>One end of a comparison as people write it.</summary>
internal static class EditionEnd
{
    public static Result<PlanEdition> Find(PlanHistory history, string? text, string field)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Days.IsOfBuddhistEra(day) ? DayErrors.BuddhistYear(field, day.Year)
                : history.EditionOn(day) is { } held ? held : EditionErrors.NotYetAnnounced(day) with { Field = field };
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return EditionErrors.EndUnreadable(field);
        return history.Editions.FirstOrDefault(e => e.Number == number) is { } edition ? edition : EditionErrors.NotFound;
    }
}
