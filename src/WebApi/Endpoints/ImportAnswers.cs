using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Imports;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;
using LocalPlan.WebApi.Http;
using LocalPlan.WebApi.Localization;

namespace LocalPlan.WebApi.Endpoints;

/// <summary>An import with its texts in both languages.</summary>
public sealed record ImportAnswer : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    public required string FileName { get; init; }

    public required long Size { get; init; }

    public required string Sha256 { get; init; }

    public required ImportStatus Status { get; init; }

    /// <summary>0 to 100, of the job that is running.</summary>
    public required int Progress { get; init; }

    public FieldProblem? Failure { get; init; }

    public ImportSummary? Summary { get; init; }

    public ImportMode? Mode { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? CommittedAt { get; init; }

    public required uint Version { get; init; }
}

/// <summary>A guess or an error of an analysis, in both languages.</summary>
public sealed record ImportFindingAnswer
{
    public required int Number { get; init; }

    public required FindingSeverity Severity { get; init; }

    public required string Code { get; init; }

    public required BilingualText Messages { get; init; }

    public required string Sheet { get; init; }

    public int? Row { get; init; }

    public string? Column { get; init; }

    public string? Value { get; init; }
}

internal sealed class ImportAnswers(ISender sender, Messages messages, IImportJobs jobs)
{
    public async Task<Result<ImportAnswer>> GetAsync(Guid planId, Guid id, CancellationToken ct) =>
        (await sender.Send(new GetImport(planId, id), ct)).TryGet(out var import, out var error) ? Of(import) : error;

    /// <summary>Wakes the worker for what was just queued, and answers with the import as it stands.</summary>
    public Task<Result<ImportAnswer>> WakeAsync(Guid planId, Guid id, CancellationToken ct)
    {
        jobs.Wake();
        return GetAsync(planId, id, ct);
    }

    public async Task<Result<Page<ImportFindingAnswer>>> FindingsAsync(Guid planId, ListImportFindings query, CancellationToken ct)
    {
        var read = await sender.Send(new GetImport(planId, query.ImportId), ct).Then(_ => sender.Send(query, ct));
        if (!read.TryGet(out var page, out var error))
            return error;
        return new Page<ImportFindingAnswer> { Items = [.. page.Items.Select(Of)], Next = page.Next };
    }

    private ImportFindingAnswer Of(ImportFindingItem finding) => new()
    {
        Number = finding.Number,
        Severity = finding.Severity,
        Code = finding.Code,
        Messages = messages.Both(finding.Code, finding.Args),
        Sheet = finding.Sheet,
        Row = finding.Row,
        Column = finding.Column,
        Value = finding.Value,
    };

    private ImportAnswer Of(ImportDetails import) => new()
    {
        Id = import.Id,
        PlanId = import.PlanId,
        FileName = import.FileName,
        Size = import.Size,
        Sha256 = import.Sha256,
        Status = import.Status,
        Progress = import.Progress,
        Failure = import.Failure is { } f
            ? new FieldProblem { Code = f.Code, Messages = messages.Both(f.Code, f.Args), Args = f.Args }
            : null,
        Summary = import.Summary,
        Mode = import.Mode,
        CreatedAt = import.CreatedAt,
        CommittedAt = import.CommittedAt,
        Version = import.Version,
    };
}
