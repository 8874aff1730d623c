using System.Globalization;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.Compliance;

/// <summary>The check rules in force today; projects name them by code. Public: they are law, not data.</summary>
[Public]
public sealed record ListProjectRules(string? After, int? Limit) : IQuery<Page<CheckRuleDetails>>;

/// <summary>A rule with the check that it puts in force.</summary>
public sealed record CheckRuleDetails(Check Check, CheckRule Rule, int Order);

internal sealed class ListProjectRulesHandler(RuleBook book, TimeProvider clock) : IQueryHandler<ListProjectRules, Page<CheckRuleDetails>>
{
    public async Task<Result<Page<CheckRuleDetails>>> Handle(ListProjectRules query, CancellationToken ct)
    {
        var set = await book.InForceOnAsync(clock.TodayInThailand(), ct);
        var rules = set.Checks.OrderBy(r => Checks.OrderOf(r.Check)).Select((r, i) => new CheckRuleDetails(Checks.Find(r.Check)!, r, i)).ToList();
        return Page.Of(rules, r => r.Order.ToString(CultureInfo.InvariantCulture), query.After, query.Limit);
    }
}
