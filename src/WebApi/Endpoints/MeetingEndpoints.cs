using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Forms;
using LocalPlan.Application.Meetings;
using LocalPlan.Domain.Meetings;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class MeetingEndpoints : IEndpointGroup
{
    public static string Prefix => "/meetings";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListMeetings));
        group.MapPost("/", Plan).WithName(nameof(PlanMeeting));
        group.MapGet("/{id}", Get).WithName(nameof(GetMeeting));
        group.MapPut("/{id}", Revise).WithName(nameof(ReviseMeeting));
        group.MapPut("/{id}/agenda", Agenda).WithName(nameof(SetAgenda));
        group.MapPost("/{id}/invitation", Invite).WithName(nameof(InviteToMeeting));
        group.MapPost("/{id}/cancellation", Cancel).WithName(nameof(CancelMeeting));
        group.MapGet("/{id}/documents/{document}", Export).WithName(nameof(ExportMeeting))
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream");
    }

    /// <summary>The meetings of the caller's organization, the latest day first.</summary>
    internal static Task<Results<Ok<Page<MeetingSummary>>, Refusal>> List(
        Guid? committeeId, Choice<MeetingKind>? kind, Choice<MeetingStatus>? status, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListMeetings(committeeId, kind?.Value, status?.Value, after, limit), ct).Ok();

    /// <summary>Plans a meeting of a committee, of the council, of the community or of staff.</summary>
    internal static Task<Results<CreatedAt<MeetingDetails>, Refusal>> Plan(MeetingDraft body, ISender sender, CancellationToken ct) =>
        sender.Send(new PlanMeeting(body), ct).Then(id => sender.Send(new GetMeeting(id), ct)).Created();

    /// <summary>One meeting: agenda, roll, quorum now, resolutions, and what the caller may do.</summary>
    internal static Task<Results<Versioned<MeetingDetails>, Refusal>> Get(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetMeeting(id), ct).Versioned();

    /// <summary>Moves or renames a meeting; whoever was invited is invited anew.</summary>
    internal static Task<Results<Versioned<MeetingDetails>, Refusal>> Revise(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, MeetingSchedule body, ISender sender, CancellationToken ct) =>
        sender.Send(new ReviseMeeting(id, ifMatch?.Version, body), ct).Then(() => sender.Send(new GetMeeting(id), ct)).Versioned();

    /// <summary>Sets the agenda; what is decided already stays.</summary>
    internal static Task<Results<Versioned<MeetingDetails>, Refusal>> Agenda(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, AgendaBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new SetAgenda(id, ifMatch?.Version, body.Items), ct).Then(() => sender.Send(new GetMeeting(id), ct)).Versioned();

    /// <summary>Notes the day on which the invitations were sent.</summary>
    internal static Task<Results<Versioned<MeetingDetails>, Refusal>> Invite(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, InvitationBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new InviteToMeeting(id, ifMatch?.Version, body.SentOn, body.Number), ct).Then(() => sender.Send(new GetMeeting(id), ct)).Versioned();

    /// <summary>Calls the meeting off, or breaks it up.</summary>
    internal static Task<Results<Versioned<MeetingDetails>, Refusal>> Cancel(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, CancellationBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new CancelMeeting(id, ifMatch?.Version, body.Reason), ct).Then(() => sender.Send(new GetMeeting(id), ct)).Versioned();

    /// <summary>Invitation or minutes as DOCX, or the meeting as iCalendar. The same meeting gives the same bytes.</summary>
    internal static async Task<Results<FileContentHttpResult, Refusal>> Export(
        Guid id, Choice<MeetingDocument> document, Choice<DigitStyle>? digits, ISender sender, CancellationToken ct) =>
        (await sender.Send(new ExportMeeting(id, document.Value, digits?.Value ?? DigitStyle.Thai), ct)).TryGet(out var file, out var error)
            ? TypedResults.File(file.Content, file.ContentType, file.FileName)
            : new Refusal(error);
}

public sealed record AgendaBody(IReadOnlyList<AgendaItemFields> Items);

public sealed record InvitationBody(DateOnly SentOn, string? Number = null);

public sealed record CancellationBody(string Reason);
