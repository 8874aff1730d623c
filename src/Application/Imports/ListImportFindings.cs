using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Imports;

/// <summary>Every guess and every error of an analysis, by sheet, row, column and value.</summary>
[Requires(Capability.ImportProjects)]
public sealed record ListImportFindings(Guid ImportId, FindingSeverity? Severity, string? Sheet, string? After, int? Limit)
    : IQuery<Page<ImportFindingItem>>;

public sealed record ImportFindingItem
{
    public required int Number { get; init; }

    public required FindingSeverity Severity { get; init; }

    public required string Code { get; init; }

    public required string Sheet { get; init; }

    public int? Row { get; init; }

    public string? Column { get; init; }

    public string? Value { get; init; }

    public IReadOnlyDictionary<string, object>? Args { get; init; }
}

internal sealed class ListImportFindingsHandler(IReadDb db) : IQueryHandler<ListImportFindings, Page<ImportFindingItem>>
{
    public async Task<Result<Page<ImportFindingItem>>> Handle(ListImportFindings query, CancellationToken ct)
    {
        if (!Numbered.TryRead(query.After, out var after))
            return Cursor.Invalid;
        var findings = db.Set<ImportFinding>().Where(f => f.ImportId == query.ImportId && f.Number > after);
        if (query.Severity is { } severity)
            findings = findings.Where(f => f.Severity == severity);
        if (query.Sheet is { } sheet)
            findings = findings.Where(f => f.Sheet == sheet);
        var found = await findings.OrderBy(f => f.Number).Take(Page.Limit(query.Limit) + 1).ToListAsync(ct);
        return Page.Cut(found.ConvertAll(ToItem), Page.Limit(query.Limit), f => Numbered.Cursor(f.Number));
    }

    private static ImportFindingItem ToItem(ImportFinding finding) => new()
    {
        Number = finding.Number,
        Severity = finding.Severity,
        Code = finding.Code,
        Sheet = finding.Sheet,
        Row = finding.Row,
        Column = finding.Column,
        Value = finding.Value,
        Args = ImportJson.Read<Dictionary<string, object>>(finding.Args),
    };
}
