using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.ComparisonLists;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.ComparisonLists;
using LocalPlan.Domain.Imports;
using LocalPlan.WebApi.Http;
using LocalPlan.WebApi.Localization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class ComparisonListEndpoints : IEndpointGroup
{
    public static string Prefix => "/comparison-lists";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListComparisonLists));
        group.MapPost("/", Create).WithName(nameof(CreateComparisonList));
        group.MapGet("/{id}", Get).WithName(nameof(GetComparisonList));
        group.MapGet("/{id}/versions", Versions).WithName(nameof(ListComparisonVersions));
        group.MapPost("/{id}/versions", Import).WithName(nameof(ImportComparisonList)).DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(Domain.Imports.Import.MaxFileSize + 1024 * 1024));
        group.MapGet("/{id}/rows", Rows).WithName(nameof(ListComparisonRows));
    }

    /// <summary>The lists that projects of the province are held against (ข้อ 19): the provincial plan and the plans of agencies.</summary>
    internal static Task<Results<Ok<Page<ComparisonListDetails>>, Refusal>> List(string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListComparisonLists(after, limit), ct).Ok();

    /// <summary>A PAO begins a list; its files follow.</summary>
    internal static Task<Results<CreatedAt<ComparisonListDetails>, Refusal>> Create(ComparisonListDraft body, ISender sender, CancellationToken ct) =>
        sender.Send(new CreateComparisonList(body), ct).Then(id => sender.Send(new GetComparisonList(id), ct)).Created();

    /// <summary>One list with its version now.</summary>
    internal static Task<Results<Versioned<ComparisonListDetails>, Refusal>> Get(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetComparisonList(id), ct).Versioned();

    /// <summary>Every file that was taken and how many rows it brought, changed and ended, the latest first. None is ever deleted.</summary>
    internal static Task<Results<Ok<Page<ComparisonListVersion>>, Refusal>> Versions(Guid id, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListComparisonVersions(id, after, limit), ct).Ok();

    /// <summary>
    /// Takes an .xlsx or .csv file of at most 30 MB as the next version. Rows that cannot be read are named and refuse the file, unless
    /// acceptGoodRows is true; the file that was taken last makes no new version.
    /// </summary>
    internal static Task<Results<Ok<ComparisonImportAnswer>, Refusal>> Import(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, IFormFile? file, bool? acceptGoodRows, ComparisonUploads uploads, CancellationToken ct) =>
        uploads.TakeAsync(id, ifMatch?.Version, file, acceptGoodRows ?? false, ct).Ok();

    /// <summary>The rows of the list as it stands, or of one of its versions.</summary>
    internal static Task<Results<Ok<Page<ComparisonRowItem>>, Refusal>> Rows(
        Guid id, int? version, [AsParameters] Paging paging, ISender sender, CancellationToken ct) =>
        sender.Send(new ListComparisonRows(id, version, paging.After, paging.Limit), ct).Ok();
}

/// <param name="IsNew">Whether the file made a version; false for the one that was taken last.</param>
/// <param name="Version">The version now.</param>
/// <param name="Broken">What could not be read and was left out: cell and reason.</param>
public sealed record ComparisonImportAnswer(bool IsNew, ComparisonListVersion Version, IReadOnlyList<FieldProblem> Broken);

internal sealed class ComparisonUploads(ISender sender, Messages messages)
{
    public async Task<Result<ComparisonImportAnswer>> TakeAsync(Guid id, uint? version, IFormFile? file, bool acceptGoodRows, CancellationToken ct)
    {
        if (file is null)
            return ImportErrors.FileRequired;
        if (file.Length > Import.MaxFileSize)
            return ImportErrors.FileTooLarge;
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, ct);
        return await sender.Send(new ImportComparisonList(id, version, file.FileName, content.ToArray(), acceptGoodRows), ct)
            .Map(i => new ComparisonImportAnswer(i.IsNew, i.Version, [.. i.Broken.Select(e => FieldProblem.Of(e, messages))]));
    }
}
