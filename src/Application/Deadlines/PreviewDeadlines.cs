using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Holidays;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Deadlines;

/// <summary>Reckons dates without keeping any.</summary>
/// <param name="RuleCodes">The rules asked for; none means all that count from the given days.</param>
/// <param name="Anchors">The days and fiscal years to count from.</param>
/// <param name="Kind">Another kind of organization than the caller's own.</param>
[Requires(Capability.ReadDeadlines)]
public sealed record PreviewDeadlines(IReadOnlyList<string> RuleCodes, IReadOnlyList<AnchorPoint> Anchors, OrganizationKind? Kind)
    : IQuery<Page<DeadlinePreview>>;

/// <summary>A date that would come out, with its reckoning.</summary>
public sealed record DeadlinePreview(DeadlineRule Rule, DeadlineAnchor Anchor, DateOnly AnchorOn, LimitDate Date, DateOnly RemindOn);

internal sealed class PreviewDeadlinesValidator : AbstractValidator<PreviewDeadlines>
{
    private const int MaxAnchors = 20;

    public PreviewDeadlinesValidator()
    {
        RuleFor(q => q.Anchors).NotEmpty();
        RuleFor(q => q.Anchors.Count).LessThanOrEqualTo(MaxAnchors).When(q => q.Anchors is not null).OverridePropertyName("anchors");
        RuleForEach(q => q.Anchors).NotNull().SetValidator(new AnchorPointValidator());
        RuleFor(q => q.Kind).IsInEnum();
    }
}

internal sealed class PreviewDeadlinesHandler(IReadDb db, RuleBook rules, ICaller caller, TimeProvider clock)
    : IQueryHandler<PreviewDeadlines, Page<DeadlinePreview>>
{
    public async Task<Result<Page<DeadlinePreview>>> Handle(PreviewDeadlines query, CancellationToken ct)
    {
        var holidays = await db.HolidaysAsync(caller.OrganizationId, ct);
        var kind = query.Kind ?? await db.Set<Organization>().Where(o => o.Id == caller.OrganizationId).Select(o => o.Kind).SingleAsync(ct);
        var found = new List<DeadlinePreview>();
        foreach (var anchor in query.Anchors)
        {
            if (!anchor.ToDay().TryGet(out var day, out var error))
                return error;
            var set = await rules.InForceOnAsync(anchor.Anchor.IsYear() ? clock.TodayInThailand() : day, ct);
            found.AddRange(set.TermsOf(kind).Where(t => Asked(query, anchor, t.Rule)).Select(t => Of(t, anchor.Anchor, day, holidays)));
        }
        return new Page<DeadlinePreview> { Items = [.. found.OrderBy(p => p.Date.Due)] };
    }

    private static bool Asked(PreviewDeadlines query, AnchorPoint anchor, DeadlineRule rule) =>
        rule.From.Contains(anchor.Anchor) && (query.RuleCodes.Count == 0 || query.RuleCodes.Contains(rule.Code));

    private static DeadlinePreview Of(DeadlineTerms terms, DeadlineAnchor anchor, DateOnly day, HolidaySet holidays)
    {
        var date = terms.Rule.Limit.From(day, holidays);
        return new(terms.Rule, anchor, day, date, date.Due.AddDays(-terms.ReminderDays));
    }
}
