using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.BudgetClassification;

/// <summary>The twelve plan classes (แผนงาน) with their areas (ด้าน) and tasks (งาน).</summary>
[Requires(Capability.ReadReference)]
public sealed record ListPlanClasses(string? After, int? Limit) : IQuery<Page<PlanClassDetails>>;

public sealed record PlanClassDetails
{
    public required Guid Id { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string AreaCode { get; init; }

    public required string AreaName { get; init; }

    public required IReadOnlyList<BudgetTask> Tasks { get; init; }

    internal static PlanClassDetails Of(PlanClass planClass) => new()
    {
        Id = planClass.Id,
        Code = planClass.Code,
        Name = planClass.Name,
        AreaCode = planClass.AreaCode,
        AreaName = planClass.AreaName,
        Tasks = planClass.Tasks,
    };
}

internal sealed class ListPlanClassesHandler(IReadDb db) : IQueryHandler<ListPlanClasses, Page<PlanClassDetails>>
{
    private static readonly ListOrder<PlanClass, PlanClass> ByCode = new(Keyset<PlanClass>.By(c => c.Code), c => new(c.Code, c.Id));

    public Task<Result<Page<PlanClassDetails>>> Handle(ListPlanClasses query, CancellationToken ct) =>
        ByCode.PageAsync(db.Set<PlanClass>(), query.After, query.Limit, rows => rows, ct).Map(page => page.Map(PlanClassDetails.Of));
}
