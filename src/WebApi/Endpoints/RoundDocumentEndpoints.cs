using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Forms;
using LocalPlan.Application.RoundDocuments;
using LocalPlan.Domain.RoundDocuments;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class RoundDocumentEndpoints : IEndpointGroup
{
    public static string Prefix => "/coordination-rounds/{roundId}";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/documents", List).WithName(nameof(GetRoundDocuments));
        group.MapGet("/documents/{kind}", Paper).WithName(nameof(GetRoundPaper));
        group.MapGet("/documents/{kind}/file", Export).WithName(nameof(ExportRoundDocument))
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream");
        group.MapPost("/bundles", Order).WithName(nameof(OrderRoundBundle));
        group.MapGet("/bundles/{id}", Get).WithName(nameof(GetRoundBundle));
        group.MapGet("/bundles/{id}/file", File).WithName(nameof(GetRoundBundleFile)).Produces(StatusCodes.Status200OK, contentType: "application/zip");
    }

    /// <summary>The documents of a round that the caller may read: all for its PAO, its own account and letter for an organization, its list for a district.</summary>
    internal static Task<Results<Ok<RoundDocuments>, Refusal>> List(Guid roundId, ISender sender, CancellationToken ct) =>
        sender.Send(new GetRoundDocuments(roundId), ct).Ok();

    /// <summary>A document as text and tables, for the page to print. The subject is an organization or a district, as the list names it.</summary>
    internal static Task<Results<Ok<RoundPaper>, Refusal>> Paper(
        Guid roundId, Choice<RoundDocumentKind> kind, Guid? subjectId, string? agency, ISender sender, CancellationToken ct) =>
        sender.Send(new GetRoundPaper(roundId, new(kind.Value, subjectId, agency)), ct).Ok();

    /// <summary>A document as DOCX or XLSX, with Arabic or Thai digits. The same round gives the same bytes on the same day.</summary>
    internal static Task<Results<FileContentHttpResult, Refusal>> Export(
        Guid roundId, Choice<RoundDocumentKind> kind, [AsParameters] RoundFileQuery query, ISender sender, CancellationToken ct) =>
        sender.Send(query.ToQuery(roundId, kind.Value), ct).File();

    /// <summary>Orders all documents of a round in one ZIP file, made in the background; read the bundle to follow it. With letters only when the round is answered.</summary>
    internal static Task<Results<AcceptedAt<RoundBundleDetails>, Refusal>> Order(Guid roundId, RoundBundleBody body, RoundBundleAnswers answers, CancellationToken ct) =>
        answers.OrderAsync(roundId, body, ct);

    /// <summary>How far a bundle is, in percent and files.</summary>
    internal static Task<Results<Versioned<RoundBundleDetails>, Refusal>> Get(Guid roundId, Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetRoundBundle(roundId, id), ct).Versioned();

    /// <summary>The ZIP file of a bundle that is ready. It is kept for the days of retention and can be ordered again.</summary>
    internal static Task<Results<FileContentHttpResult, Refusal>> File(Guid roundId, Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetRoundBundleFile(roundId, id), ct).File();
}

/// <param name="SubjectId">The organization or district that it is of.</param>
/// <param name="Agency">The agency that it goes to.</param>
/// <param name="Format">DOCX where nothing is said.</param>
/// <param name="Digits">Arabic where nothing is said.</param>
public sealed record RoundFileQuery(Guid? SubjectId, string? Agency, Choice<RoundDocumentFormat>? Format, Choice<DigitStyle>? Digits)
{
    internal ExportRoundDocument ToQuery(Guid roundId, RoundDocumentKind kind) =>
        new(roundId, new(kind, SubjectId, Agency), Format?.Value ?? RoundDocumentFormat.Docx, Digits?.Value ?? DigitStyle.Arabic);
}

/// <param name="Kinds">What it holds; all kinds where nothing is said.</param>
/// <param name="Digits">Arabic where nothing is said.</param>
public sealed record RoundBundleBody(IReadOnlyList<RoundDocumentKind>? Kinds = null, DigitStyle Digits = DigitStyle.Arabic);

/// <summary>Orders a bundle and wakes the worker that makes it.</summary>
internal sealed class RoundBundleAnswers(ISender sender, IRoundBundleJobs jobs)
{
    public async Task<Results<AcceptedAt<RoundBundleDetails>, Refusal>> OrderAsync(Guid roundId, RoundBundleBody body, CancellationToken ct)
    {
        var outcome = await sender.Send(new OrderRoundBundle(roundId, body.Kinds, body.Digits == DigitStyle.Thai), ct)
            .Then(id => sender.Send(new GetRoundBundle(roundId, id), ct));
        if (!outcome.TryGet(out var bundle, out var error))
            return new Refusal(error);
        jobs.Wake();
        return new AcceptedAt<RoundBundleDetails>(bundle);
    }
}
