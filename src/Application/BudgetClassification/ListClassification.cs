using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.BudgetClassification;

/// <summary>A short official list: expense categories or equipment types.</summary>
[Requires(Capability.ReadReference)]
public sealed record ListClassification(ClassificationList List, string? After, int? Limit) : IQuery<Page<ClassificationEntry>>;

/// <param name="Id">The entry.</param>
/// <param name="Group">The heading it stands under, e.g. งบลงทุน.</param>
/// <param name="Name">Its name.</param>
public sealed record ClassificationEntry(Guid Id, string? Group, string Name);

internal sealed class ListClassificationHandler(IReadDb db) : IQueryHandler<ListClassification, Page<ClassificationEntry>>
{
    private static readonly ListOrder<ClassificationItem, ClassificationItem> AsPrinted =
        new(Keyset<ClassificationItem>.By(i => i.Order), i => Cursor.Of(i.Order, i.Id));

    public Task<Result<Page<ClassificationEntry>>> Handle(ListClassification query, CancellationToken ct) =>
        AsPrinted.PageAsync(db.Set<ClassificationItem>().Where(i => i.List == query.List), query.After, query.Limit, rows => rows, ct)
            .Map(page => page.Map(i => new ClassificationEntry(i.Id, i.Group, i.Name)));
}
