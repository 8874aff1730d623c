using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Forms;

namespace LocalPlan.Application.Editions;

/// <summary>The book as it stood on a day, or as it stands today, with its ผ.01.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetPlanAsOf(Guid PlanId, DateOnly? Date) : IQuery<PlanAsOf>;

public sealed record PlanAsOf
{
    public required DateOnly Date { get; init; }

    /// <summary>The edition that held on that day.</summary>
    public required EditionSummary Edition { get; init; }

    /// <summary>Title, vision, strategies and their indicators as that edition had them.</summary>
    public required PlanHead Head { get; init; }

    public required PlanSummaryDetails Summary { get; init; }

    /// <summary>In the order of the book.</summary>
    public required IReadOnlyList<ProjectContent> Projects { get; init; }
}

internal sealed class GetPlanAsOfHandler(IReadDb db, TimeProvider clock) : IQueryHandler<GetPlanAsOf, PlanAsOf>
{
    public async Task<Result<PlanAsOf>> Handle(GetPlanAsOf query, CancellationToken ct)
    {
        if (!(await db.AnnouncedAsync(query.PlanId, ct)).TryGet(out var history, out var error))
            return error;
        var day = query.Date ?? clock.TodayInThailand();
        if (history.EditionOn(day) is not { } edition)
            return EditionErrors.NotYetAnnounced(day);
        var content = history.At(edition.Number);
        return new PlanAsOf
        {
            Date = day,
            Edition = EditionSummary.Of(edition, content),
            Head = content.Head,
            Summary = PlanSummaryDetails.Of(content, Enum.GetValues<FormKind>()),
            Projects = content.Projects,
        };
    }
}
