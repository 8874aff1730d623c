using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Forms;

/// <summary>ผ.01 of a plan, computed from its rows. Without <paramref name="Forms"/> every account is shown, each with its own totals.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetPlanSummary(Guid PlanId, IReadOnlyList<FormKind> Forms) : IQuery<PlanSummaryDetails>;

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

    internal static PlanSummaryDetails Of(Plan plan, IReadOnlyList<SummaryEntry> entries)
    {
        var summary = PlanSummary.Of(plan.Period, entries);
        return new()
        {
            PlanId = plan.Id,
            Title = plan.Title,
            FirstYear = plan.FirstYear,
            LastYear = plan.Period.LastYear,
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
        return PlanSummaryDetails.Of(plan, await db.SummaryEntriesAsync(plan.Id, query.Forms, ct));
    }
}
