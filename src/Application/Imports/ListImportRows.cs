using System.Globalization;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Imports;

/// <summary>The projects of an import, by what they mean for the plan: the difference report.</summary>
[Requires(Capability.ImportProjects)]
public sealed record ListImportRows(Guid ImportId, ImportRowStatus? Status, string? Sheet, string? After, int? Limit) : IQuery<Page<ImportRowItem>>;

public sealed record ImportRowItem
{
    public required int Number { get; init; }

    public required ImportRowStatus Status { get; init; }

    public string? Sheet { get; init; }

    public int? Row { get; init; }

    public required string Name { get; init; }

    public Guid? ProjectId { get; init; }

    public required IReadOnlyList<YearAmount> Budgets { get; init; }

    public required IReadOnlyList<FieldChange> Changes { get; init; }
}

internal sealed class ListImportRowsHandler(IReadDb db) : IQueryHandler<ListImportRows, Page<ImportRowItem>>
{
    public async Task<Result<Page<ImportRowItem>>> Handle(ListImportRows query, CancellationToken ct)
    {
        if (!Numbered.TryRead(query.After, out var after))
            return Cursor.Invalid;
        var rows = db.Set<ImportRow>().Where(r => r.ImportId == query.ImportId && r.Number > after);
        if (query.Status is { } status)
            rows = rows.Where(r => r.Status == status);
        if (query.Sheet is { } sheet)
            rows = rows.Where(r => r.Sheet == sheet);
        var found = await rows.OrderBy(r => r.Number).Take(Page.Limit(query.Limit) + 1).ToListAsync(ct);
        return Page.Cut(found.ConvertAll(ToItem), Page.Limit(query.Limit), r => Numbered.Cursor(r.Number));
    }

    private static ImportRowItem ToItem(ImportRow row)
    {
        var data = ImportJson.Read<ImportRowData>(row.Data)!;
        return new()
        {
            Number = row.Number,
            Status = row.Status,
            Sheet = row.Sheet,
            Row = row.Row,
            Name = row.Name,
            ProjectId = row.ProjectId,
            Budgets = data.Budgets,
            Changes = data.Changes,
        };
    }
}

/// <summary>Cursors of lists that are numbered from 1.</summary>
internal static class Numbered
{
    public static string Cursor(int number) => new Cursor(number.ToString(CultureInfo.InvariantCulture), Guid.Empty).ToString();

    public static bool TryRead(string? text, out int after)
    {
        after = 0;
        return Common.Paging.Cursor.TryRead(text, out var cursor)
            && (cursor is null || int.TryParse(cursor.Key, NumberStyles.None, CultureInfo.InvariantCulture, out after));
    }
}
