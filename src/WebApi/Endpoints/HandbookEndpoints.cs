using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Handbooks;
using LocalPlan.Domain.Handbooks;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class HandbookEndpoints : IEndpointGroup
{
    public static string Prefix => "/handbooks";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListHandbooks));
        group.MapPost("/", Create).WithName(nameof(CreateHandbook));
        group.MapGet("/{id}", Get).WithName(nameof(GetHandbook));
        group.MapPut("/{id}", Revise).WithName(nameof(ReviseHandbook));
        group.MapPut("/{id}/draft", Draft).WithName(nameof(DraftHandbook)).DisableAntiforgery().WithMetadata(HandbookUploads.LimitOf(group));
        group.MapPost("/{id}/publication", Publish).WithName(nameof(PublishHandbook));
        group.MapGet("/{id}/versions/{number}/file", File).WithName(nameof(GetHandbookFile))
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream");
        group.MapGet("/{id}/deliveries", Deliveries).WithName(nameof(ListHandbookDeliveries));
        group.MapGet("/{id}/receipts", Receipts).WithName(nameof(GetHandbookReceipts));
        group.MapPost("/{id}/receipts", Confirm).WithName(nameof(ConfirmHandbookReceipt));
        group.MapPost("/{id}/district-receipts", Record).WithName(nameof(RecordDistrictReceipt));
    }

    /// <summary>The handbooks that the caller reads, the latest first.</summary>
    internal static Task<Results<Ok<Page<HandbookSummary>>, Refusal>> List(string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListHandbooks(after, limit), ct).Ok();

    /// <summary>A PAO begins a handbook for its province.</summary>
    internal static Task<Results<CreatedAt<HandbookDetails>, Refusal>> Create(HandbookBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new CreateHandbook(body.Title), ct).Then(id => sender.Send(new GetHandbook(id), ct)).Created();

    /// <summary>One handbook with its versions, and whether the caller's organization received the latest.</summary>
    internal static Task<Results<Versioned<HandbookDetails>, Refusal>> Get(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetHandbook(id), ct).Versioned();

    /// <summary>Gives it another title from its next version on.</summary>
    internal static Task<Results<Versioned<HandbookDetails>, Refusal>> Revise(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, HandbookBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new ReviseHandbook(id, ifMatch?.Version, body.Title), ct).Then(() => sender.Send(new GetHandbook(id), ct)).Versioned();

    /// <summary>Puts a PDF or DOCX file, or an address, into the draft; where there is no draft, the next version begins.</summary>
    internal static Task<Results<Versioned<HandbookDetails>, Refusal>> Draft(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, IFormFile? file, [FromForm] string? link, HandbookUploads uploads, CancellationToken ct) =>
        uploads.DraftAsync(id, ifMatch?.Version, file, link, ct).Versioned();

    /// <summary>Publishes the draft, which never changes from then on, and delivers it to every district and organization of the province.</summary>
    internal static Task<Results<Versioned<HandbookDetails>, Refusal>> Publish(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ISender sender, CancellationToken ct) =>
        sender.Send(new PublishHandbook(id, ifMatch?.Version), ct).Then(() => sender.Send(new GetHandbook(id), ct)).Versioned();

    /// <summary>The file of one version.</summary>
    internal static Task<Results<FileContentHttpResult, Refusal>> File(Guid id, int number, ISender sender, CancellationToken ct) =>
        sender.Send(new GetHandbookFile(id, number), ct).File();

    /// <summary>To whom a version was delivered and who confirmed: all for its PAO, its own for an organization. Without a number the latest.</summary>
    internal static Task<Results<Ok<Page<DeliveryItem>>, Refusal>> Deliveries(
        Guid id, int? number, bool? received, Guid? districtId, Choice<HandbookRecipientKind>? kind, [AsParameters] Paging paging, ISender sender, CancellationToken ct) =>
        sender.Send(new ListHandbookDeliveries(id, new(number, received, districtId, kind?.Value), paging.After, paging.Limit), ct).Ok();

    /// <summary>How far a version has arrived, by districts and organizations, and who is missing. Without a number the latest.</summary>
    internal static Task<Results<Ok<HandbookReceipts>, Refusal>> Receipts(Guid id, int? number, ISender sender, CancellationToken ct) =>
        sender.Send(new GetHandbookReceipts(id, number), ct).Ok();

    /// <summary>The caller's organization confirms that it received the latest version. Confirming again changes nothing.</summary>
    internal static Task<Results<Versioned<HandbookDetails>, Refusal>> Confirm(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ISender sender, CancellationToken ct) =>
        sender.Send(new ConfirmHandbookReceipt(id, ifMatch?.Version), ct).Then(() => sender.Send(new GetHandbook(id), ct)).Versioned();

    /// <summary>Enters the letter by which a district confirms receipt of the latest version. Entering it again changes nothing.</summary>
    internal static Task<Results<Versioned<HandbookDetails>, Refusal>> Record(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, DistrictReceiptBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new RecordDistrictReceipt(id, ifMatch?.Version, body.DistrictId, body.ToLetter()), ct).Then(() => sender.Send(new GetHandbook(id), ct)).Versioned();
}

public sealed record HandbookBody(string Title);

public sealed record DistrictReceiptBody(Guid DistrictId, DateOnly ReceivedOn, string ReceivedBy, string DocumentNumber)
{
    internal ReceiptLetter ToLetter() => new(ReceivedOn, ReceivedBy, DocumentNumber);
}
