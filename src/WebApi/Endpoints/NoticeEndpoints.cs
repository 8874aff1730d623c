using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Notices;
using LocalPlan.Domain.Notices;
using LocalPlan.Domain.Procedures;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class NoticeEndpoints : IEndpointGroup
{
    public static string Prefix => "/plans/{planId}/notices";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListNotices));
        group.MapPost("/", Create).WithName(nameof(SendNotice));
        group.MapGet("/{id}", Get).WithName(nameof(GetNotice));
        group.MapPut("/{id}", Revise).WithName(nameof(ReviseNotice));
        group.MapPost("/{id}/acknowledgements", Acknowledge).WithName(nameof(AcknowledgeNotice));
        group.MapGet("/{id}/text", Text).WithName(nameof(GetNoticeText));
        group.MapGet("/{id}/document", Document).WithName(nameof(ExportNotice)).Produces(StatusCodes.Status200OK, contentType: "application/octet-stream");
    }

    /// <summary>The letters about an edition, and those who were not told yet. Without an edition, the latest.</summary>
    internal static Task<Results<Ok<NoticeList>, Refusal>> List(
        Guid planId, Guid? editionId, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListNotices(planId, editionId, after, limit), ct).Ok();

    /// <summary>Keeps a letter: to whom, its number, the day, by which channel.</summary>
    internal static Task<Results<CreatedAt<NoticeDetails>, Refusal>> Create(Guid planId, NoticeBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new SendNotice(planId, body.EditionId, body.ToDraft()), ct).Then(id => sender.Send(new GetNotice(planId, id), ct)).Created();

    /// <summary>One letter with its acknowledgements.</summary>
    internal static Task<Results<Versioned<NoticeDetails>, Refusal>> Get(Guid planId, Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetNotice(planId, id), ct).Versioned();

    /// <summary>Puts a letter right that was entered wrongly.</summary>
    internal static Task<Results<Versioned<NoticeDetails>, Refusal>> Revise(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, NoticeBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new ReviseNotice(planId, id, ifMatch?.Version, body.ToDraft()), ct).Then(() => sender.Send(new GetNotice(planId, id), ct)).Versioned();

    /// <summary>Enters who confirmed receipt, and when.</summary>
    internal static Task<Results<Versioned<NoticeDetails>, Refusal>> Acknowledge(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, AcknowledgementBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new AcknowledgeNotice(planId, id, ifMatch?.Version, body.By, body.On), ct).Then(() => sender.Send(new GetNotice(planId, id), ct)).Versioned();

    /// <summary>The letter paragraph by paragraph, for printing.</summary>
    internal static Task<Results<Ok<OfficialText>, Refusal>> Text(Guid planId, Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetNoticeText(planId, id), ct).Ok();

    /// <summary>The letter as DOCX with Thai digits.</summary>
    internal static Task<Results<FileContentHttpResult, Refusal>> Document(Guid planId, Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new ExportNotice(planId, id), ct).File();
}

/// <summary>A letter to one recipient; without an edition it is about the latest.</summary>
public sealed record NoticeBody(
    NoticeRecipient Recipient, string RecipientName, string Number, DateOnly SentOn, NoticeChannel Channel, Guid? EditionId = null)
{
    internal NoticeDraft ToDraft() => new(Recipient, RecipientName, Number, SentOn, Channel);
}

public sealed record AcknowledgementBody(string By, DateOnly On);
