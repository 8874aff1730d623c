using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Editions;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Amendments;

/// <summary>Draws the next printed number, in the style that the organization has chosen.</summary>
public sealed class AmendmentNumbers(IReadDb db, RuleBook rules, TimeProvider clock)
{
    public async Task<NumberingStyle> StyleAsync(CancellationToken ct) =>
        await db.Set<AmendmentNumbering>().Select(n => (NumberingStyle?)n.Style).SingleOrDefaultAsync(ct) ?? NumberingStyle.PerKindAndYear;

    public async Task<NumberedLabel> NextAsync(Amendment amendment, PlanHistory history, CancellationToken ct)
    {
        var last = await db.Set<Amendment>().Where(a => a.PlanId == amendment.PlanId && a.Series != null).GroupBy(a => a.Series!)
            .Select(g => new { g.Key, Number = g.Max(a => a.Number!.Value) }).ToDictionaryAsync(g => g.Key, g => g.Number, ct);
        var printed = amendment.PrintedKind(ItemsAgainstBook.Of(amendment, history, await rules.OfAsync(amendment.RuleSetId, ct)));
        return NumberedLabel.Next(await StyleAsync(ct), printed, amendment.AnnouncedOn ?? clock.TodayInThailand(), last);
    }
}
