using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Imports;
using LocalPlan.Domain.Imports;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class ImportEndpoints : IEndpointGroup
{
    public static string Prefix => "/plans/{planId}/imports";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListImports));
        group.MapPost("/", Start).WithName(nameof(StartImport)).DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(Import.MaxFileSize + 1024 * 1024));
        group.MapGet("/{id}", Get).WithName(nameof(GetImport));
        group.MapGet("/{id}/rows", Rows).WithName(nameof(ListImportRows));
        group.MapGet("/{id}/findings", Findings).WithName(nameof(ListImportFindings));
        group.MapPut("/{id}/decisions", Decide).WithName(nameof(DecideImport));
        group.MapPost("/{id}/commit", Commit).WithName(nameof(CommitImport));
        group.MapDelete("/{id}", Discard).WithName(nameof(DiscardImport));
    }

    /// <summary>The imports of a plan, the latest first.</summary>
    internal static Task<Results<Ok<Page<ImportItem>>, Refusal>> List(
        Guid planId, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListImports(planId, after, limit), ct).Ok();

    /// <summary>Takes an .xlsx or .csv file of at most 30 MB and analyses it in the background; read the import to follow it.</summary>
    internal static async Task<Results<AcceptedAt<ImportAnswer>, Refusal>> Start(
        Guid planId, IFormFile? file, ImportAnswers answers, ISender sender, CancellationToken ct)
    {
        if (file is null)
            return new Refusal(ImportErrors.FileRequired);
        if (file.Length > Import.MaxFileSize)
            return new Refusal(ImportErrors.FileTooLarge);
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, ct);
        var outcome = await sender.Send(new StartImport(planId, file.FileName, content.ToArray()), ct).Then(id => answers.WakeAsync(planId, id, ct));
        return outcome.TryGet(out var import, out var error) ? new AcceptedAt<ImportAnswer>(import) : new Refusal(error);
    }

    /// <summary>How far an import is, and what its analysis found: sheets, totals against printed totals, texts to confirm.</summary>
    internal static Task<Results<Versioned<ImportAnswer>, Refusal>> Get(
        Guid planId, Guid id, ImportAnswers answers, CancellationToken ct) => answers.GetAsync(planId, id, ct).Versioned();

    /// <summary>The difference report: the rows of the file by what they mean for the plan.</summary>
    internal static Task<Results<Ok<Page<ImportRowItem>>, Refusal>> Rows(
        Guid planId, Guid id, Choice<ImportRowStatus>? status, string? sheet, [AsParameters] Paging paging, ISender sender, CancellationToken ct) =>
        sender.Send(new GetImport(planId, id), ct)
            .Then(_ => sender.Send(new ListImportRows(id, status?.Value, sheet, paging.After, paging.Limit), ct)).Ok();

    /// <summary>Every guess and every error by sheet, row, column and value.</summary>
    internal static Task<Results<Ok<Page<ImportFindingAnswer>>, Refusal>> Findings(
        Guid planId, Guid id, Choice<FindingSeverity>? severity, string? sheet, [AsParameters] Paging paging, ImportAnswers answers, CancellationToken ct) =>
        answers.FindingsAsync(planId, new ListImportFindings(id, severity?.Value, sheet, paging.After, paging.Limit), ct).Ok();

    /// <summary>Confirms or corrects guesses; the file is analysed again with them.</summary>
    internal static Task<Results<Versioned<ImportAnswer>, Refusal>> Decide(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, IReadOnlyList<ImportDecision> body,
        ImportAnswers answers, ISender sender, CancellationToken ct) =>
        sender.Send(new DecideImport(planId, id, ifMatch?.Version, body), ct).Then(() => answers.WakeAsync(planId, id, ct)).Versioned();

    /// <summary>Takes the rows over into the plan in one transaction, in the background; read the import to follow it.</summary>
    internal static Task<Results<Versioned<ImportAnswer>, Refusal>> Commit(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, CommitBody body,
        ImportAnswers answers, ISender sender, CancellationToken ct) =>
        sender.Send(new CommitImport(planId, id, ifMatch?.Version, body.Mode), ct).Then(() => answers.WakeAsync(planId, id, ct)).Versioned();

    /// <summary>Puts an import away that was not committed.</summary>
    internal static Task<Results<NoContent, Refusal>> Discard(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ISender sender, CancellationToken ct) =>
        sender.Send(new DiscardImport(planId, id, ifMatch?.Version), ct).NoContent();
}

public sealed record CommitBody(ImportMode Mode);
