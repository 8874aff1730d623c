using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Postings;
using LocalPlan.Domain.Common;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class PostingEndpoints : IEndpointGroup
{
    public static string Prefix => "/plans/{planId}/postings";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListPostings));
        group.MapPost("/", Open).WithName(nameof(OpenPosting));
        group.MapGet("/{id}", Get).WithName(nameof(GetPosting));
        group.MapDelete("/{id}", Close).WithName(nameof(ClosePosting));
        group.MapGet("/{id}/certificate", Certificate).WithName(nameof(GetPostingCertificate));
    }

    /// <summary>The postings of a plan's editions with the record of each day.</summary>
    internal static Task<Results<Ok<Page<PostingDetails>>, Refusal>> List(
        Guid planId, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListPostings(planId, after, limit), ct).Ok();

    /// <summary>Opens an announced edition to the public from today on; after a missed day it begins anew.</summary>
    internal static Task<Results<CreatedAt<PostingDetails>, Refusal>> Open(
        Guid planId, PostingBody? body, ISender sender, PostingAnswers answers, CancellationToken ct) =>
        sender.Send(new OpenPosting(planId, body?.EditionId), ct).Then(id => answers.OpenedAsync(planId, id, ct)).Created();

    /// <summary>One posting.</summary>
    internal static Task<Results<Versioned<PostingDetails>, Refusal>> Get(Guid planId, Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetPosting(planId, id), ct).Versioned();

    /// <summary>Takes it down after its full days; refused, with the dates, while one is missing. The record of days stays.</summary>
    internal static Task<Results<NoContent, Refusal>> Close(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ISender sender, CancellationToken ct) =>
        sender.Send(new ClosePosting(planId, id, ifMatch?.Version), ct).NoContent();

    /// <summary>The certificate that lists the full days; refused, with the dates, while one is missing.</summary>
    internal static Task<Results<Ok<PostingCertificate>, Refusal>> Certificate(Guid planId, Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetPostingCertificate(planId, id), ct).Ok();
}

/// <summary>The edition to open; null for the latest.</summary>
public sealed record PostingBody(Guid? EditionId = null);

/// <summary>The first day is recorded at once.</summary>
internal sealed class PostingAnswers(ISender sender, IPostingJobs jobs)
{
    public Task<Result<PostingDetails>> OpenedAsync(Guid planId, Guid id, CancellationToken ct)
    {
        jobs.Wake();
        return sender.Send(new GetPosting(planId, id), ct);
    }
}
