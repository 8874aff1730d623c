using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Editions;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Forms;

/// <summary>
/// ผ.01 of a plan, computed from its rows, or from the book of an earlier day. Without <paramref name="Forms"/> every account is shown,
/// each with its own totals.
/// </summary>
[Requires(Capability.ReadPlans)]
public sealed record GetPlanSummary(Guid PlanId, IReadOnlyList<FormKind> Forms, DateOnly? AsOf = null) : IQuery<PlanSummaryDetails>;

public sealed record PlanSummaryDetails
{
    public required Guid PlanId { get; init; }

    public required string Title { get; init; }

    public required int FirstYear { get; init; }

    public required int LastYear { get; init; }

    public required IReadOnlyList<SummaryAccount> Accounts { get; init; }

    /// <summary>The own account ผ.02 alone.</summary>
    public required Figures Own { get; init; }

    /// <summary>All accounts above together; print it only with a label that names them.</summary>
    public required Figures Total { get; init; }

    internal static PlanSummaryDetails Of(Plan plan, IReadOnlyList<SummaryEntry> entries) => Of(plan.Id, plan.Title, plan.Period, entries);

    /// <summary>Of a book; without <paramref name="forms"/> of every account.</summary>
    internal static PlanSummaryDetails Of(PlanContent content, IReadOnlyList<FormKind> forms) => Of(
        content.Head.PlanId, content.Head.Title, new PlanPeriod(content.Head.FirstYear),
        [.. content.Projects.Where(p => forms.Count == 0 || forms.Contains(p.Draft.Form)).Select(p => p.ToSummaryEntry(content.Head.FirstYear))]);

    private static PlanSummaryDetails Of(Guid planId, string title, PlanPeriod period, IReadOnlyList<SummaryEntry> entries)
    {
        var summary = PlanSummary.Of(period, entries);
        return new()
        {
            PlanId = planId,
            Title = title,
            FirstYear = period.FirstYear,
            LastYear = period.LastYear,
            Accounts = summary.Accounts,
            Own = summary.Own,
            Total = summary.Total,
        };
    }
}

internal sealed class GetPlanSummaryHandler(IReadDb db) : IQueryHandler<GetPlanSummary, PlanSummaryDetails>
{
    public async Task<Result<PlanSummaryDetails>> Handle(GetPlanSummary query, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().SingleOrDefaultAsync(p => p.Id == query.PlanId, ct);
        if (plan is null)
            return PlanErrors.NotFound;
        if (query.AsOf is { } day)
            return (await db.HistoryAsync(plan.Id, ct)).AsOf(day).TryGet(out var content, out var error) ? PlanSummaryDetails.Of(content, query.Forms) : error;
        return PlanSummaryDetails.Of(plan, await db.SummaryEntriesAsync(plan.Id, query.Forms, ct));
    }
}
