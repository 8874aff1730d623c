using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.LawDocuments;
using LocalPlan.Domain.LawDocuments;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class LawDocumentEndpoints : IEndpointGroup
{
    public static string Prefix => "/law-documents";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListLawDocuments));
        group.MapPost("/", Create).WithName(nameof(CreateLawDocument));
        group.MapGet("/{id}", Get).WithName(nameof(GetLawDocument));
        group.MapPut("/{id}", Revise).WithName(nameof(ReviseLawDocument));
        group.MapPut("/{id}/review", Review).WithName(nameof(ReviewLawDocument));
        group.MapDelete("/{id}", Delete).WithName(nameof(DeleteLawDocument));
    }

    /// <summary>The law library of the province in Thai order of titles.</summary>
    internal static Task<Results<Ok<Page<LawDocumentDetails>>, Refusal>> List(
        Choice<LawCategory>? category, Choice<LawReviewState>? review, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListLawDocuments(category?.Value, review?.Value, after, limit), ct).Ok();

    /// <summary>A PAO takes a document into the law library.</summary>
    internal static Task<Results<CreatedAt<LawDocumentDetails>, Refusal>> Create(LawDocumentDraft body, ISender sender, CancellationToken ct) =>
        sender.Send(new CreateLawDocument(body), ct).Then(id => sender.Send(new GetLawDocument(id), ct)).Created();

    /// <summary>One document.</summary>
    internal static Task<Results<Versioned<LawDocumentDetails>, Refusal>> Get(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetLawDocument(id), ct).Versioned();

    /// <summary>Puts a document right that was entered wrongly; it is to be reviewed again.</summary>
    internal static Task<Results<Versioned<LawDocumentDetails>, Refusal>> Revise(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, LawDocumentDraft body, ISender sender, CancellationToken ct) =>
        sender.Send(new ReviseLawDocument(id, ifMatch?.Version, body), ct).Then(() => sender.Send(new GetLawDocument(id), ct)).Versioned();

    /// <summary>Marks a document as correct, complete and under the right heading, or says what is at fault.</summary>
    internal static Task<Results<Versioned<LawDocumentDetails>, Refusal>> Review(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, LawReview body, ISender sender, CancellationToken ct) =>
        sender.Send(new ReviewLawDocument(id, ifMatch?.Version, body), ct).Then(() => sender.Send(new GetLawDocument(id), ct)).Versioned();

    /// <summary>Takes a document out of the law library.</summary>
    internal static Task<Results<NoContent, Refusal>> Delete(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ISender sender, CancellationToken ct) =>
        sender.Send(new DeleteLawDocument(id, ifMatch?.Version), ct).NoContent();
}
