using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.BudgetClassification;

/// <summary>The twelve plan classes (แผนงาน) with their areas (ด้าน) and tasks (งาน).</summary>
[Requires(Capability.ReadReference)]
public sealed record ListPlanClasses : IQuery<Page<PlanClassDetails>>;

public sealed record PlanClassDetails
{
    public required Guid Id { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string AreaCode { get; init; }

    public required string AreaName { get; init; }

    public required IReadOnlyList<BudgetTask> Tasks { get; init; }
}

internal sealed class ListPlanClassesHandler(IReadDb db) : IQueryHandler<ListPlanClasses, Page<PlanClassDetails>>
{
    public async Task<Result<Page<PlanClassDetails>>> Handle(ListPlanClasses query, CancellationToken ct)
    {
        var classes = await db.Set<PlanClass>().OrderBy(c => c.Code).ToListAsync(ct);
        return Page.Whole(classes.ConvertAll(c => new PlanClassDetails
        {
            Id = c.Id,
            Code = c.Code,
            Name = c.Name,
            AreaCode = c.AreaCode,
            AreaName = c.AreaName,
            Tasks = c.Tasks,
        }));
    }
}

/// <summary>A short official list: expense categories or equipment types.</summary>
[Requires(Capability.ReadReference)]
public sealed record ListClassification(ClassificationList List) : IQuery<Page<ClassificationEntry>>;

/// <param name="Id">The entry.</param>
/// <param name="Group">The heading it stands under, e.g. งบลงทุน.</param>
/// <param name="Name">Its name.</param>
public sealed record ClassificationEntry(Guid Id, string? Group, string Name);

internal sealed class ListClassificationHandler(IReadDb db) : IQueryHandler<ListClassification, Page<ClassificationEntry>>
{
    public async Task<Result<Page<ClassificationEntry>>> Handle(ListClassification query, CancellationToken ct) =>
        Page.Whole(await db.Set<ClassificationItem>().Where(i => i.List == query.List).OrderBy(i => i.Order)
            .Select(i => new ClassificationEntry(i.Id, i.Group, i.Name)).ToListAsync(ct));
}
