using System.Diagnostics.CodeAnalysis;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>The items that the caller may see, in the order in which they were sent.</summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record ListCoordinationItems(ItemFilter Filter, string? After, int? Limit) : IQuery<Page<CoordinationItemRow>>;

/// <summary>What a caller looks for among items.</summary>
/// <param name="RoundId">Those of a round.</param>
/// <param name="DistrictId">Those of a district.</param>
/// <param name="OrganizationId">Those of an organization.</param>
/// <param name="Status">Those in a state.</param>
/// <param name="ProjectId">Those of a project of the organization's own plan.</param>
/// <param name="IncludedProjectId">What a project of the PAO came from.</param>
public sealed record ItemFilter(
    Guid? RoundId = null, Guid? DistrictId = null, Guid? OrganizationId = null, ItemStatus? Status = null, Guid? ProjectId = null, Guid? IncludedProjectId = null)
{
    internal IQueryable<CoordinationItem> In(IReadDb db)
    {
        var rows = db.Set<CoordinationItem>();
        if (RoundId is { } round)
            rows = rows.Where(i => i.RoundId == round);
        if (DistrictId is { } district)
            rows = rows.Where(i => i.DistrictId == district);
        if (OrganizationId is { } organization)
            rows = rows.Where(i => i.OrganizationId == organization);
        if (Status is { } status)
            rows = rows.Where(i => i.Status == status);
        if (ProjectId is { } project)
            rows = rows.Where(i => i.ProjectId == project);
        if (IncludedProjectId is { } included)
            rows = rows.Where(i => i.IncludedProjectId == included);
        return rows;
    }
}

/// <summary>A row of the list, with what its check found.</summary>
public sealed record CoordinationItemRow : CoordinationItemSummary
{
    [SetsRequiredMembers]
    internal CoordinationItemRow(CoordinationItemSummary row, ItemCheckMark? check) : base(row) => Check = check;

    /// <summary>What the PAO's check of it found (ข้อ 19), whether or not it still holds; null before that.</summary>
    public ItemCheckMark? Check { get; init; }
}

internal sealed class ListCoordinationItemsHandler(IReadDb db, IItemChecks checks) : IQueryHandler<ListCoordinationItems, Page<CoordinationItemRow>>
{
    private static readonly ListOrder<CoordinationItem, CoordinationItemSummary> Sent = new(Keyset<CoordinationItem>.ById(), r => Cursor.Of(r.Id));

    public async Task<Result<Page<CoordinationItemRow>>> Handle(ListCoordinationItems query, CancellationToken ct)
    {
        if (!(await Sent.PageAsync(query.Filter.In(db), query.After, query.Limit, rows => rows.Summaries(db), ct)).TryGet(out var page, out var error))
            return error;
        var marks = await checks.MarksAsync([.. page.Items.Select(i => i.Id)], ct);
        return page.Map(row => new CoordinationItemRow(row, marks.GetValueOrDefault(row.Id)));
    }
}
