using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Meetings;
using LocalPlan.Domain.Meetings;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

/// <summary>What is done in the room, from opening to closing.</summary>
public sealed class MeetingRoomEndpoints : IEndpointGroup
{
    public static string Prefix => "/meetings/{id}";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/checks", Checks).WithName(nameof(GetMeetingChecks));
        group.MapPost("/opening", Open).WithName(nameof(OpenMeeting));
        group.MapPatch("/attendance", Attendance).WithName(nameof(RecordAttendance));
        group.MapPut("/agenda/{itemId}/discussion", Discussion).WithName(nameof(RecordDiscussion));
        group.MapPost("/resolutions", Resolve).WithName(nameof(ResolveItem));
        group.MapPost("/resolutions/{resolutionId}/withdrawal", Withdraw).WithName(nameof(WithdrawResolution));
        group.MapPost("/closing", Close).WithName(nameof(CloseMeeting));
    }

    /// <summary>Quorum now, what the minutes still lack, and the share of those invited who came.</summary>
    internal static Task<Results<Ok<IReadOnlyList<FindingAnswer>>, Refusal>> Checks(Guid id, FindingAnswers answers, CancellationToken ct) =>
        answers.SendAsync(new GetMeetingChecks(id), ct).Ok();

    /// <summary>Opens the meeting with the roll of its day.</summary>
    internal static Task<Results<Versioned<MeetingDetails>, Refusal>> Open(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ISender sender, CancellationToken ct) =>
        sender.Send(new OpenMeeting(id, ifMatch?.Version), ct).Then(() => sender.Send(new GetMeeting(id), ct)).Versioned();

    /// <summary>Notes who is there, who came late and who left; those not named stay as they were.</summary>
    internal static Task<Results<Versioned<MeetingDetails>, Refusal>> Attendance(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, AttendanceBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new RecordAttendance(id, ifMatch?.Version, new(body.Attendees ?? [], body.Groups, body.PresidedById)), ct)
            .Then(() => sender.Send(new GetMeeting(id), ct)).Versioned();

    /// <summary>Keeps what was said about an item.</summary>
    internal static Task<Results<Versioned<MeetingDetails>, Refusal>> Discussion(
        Guid id, Guid itemId, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, DiscussionBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new RecordDiscussion(id, itemId, ifMatch?.Version, body.Text), ct).Then(() => sender.Send(new GetMeeting(id), ct)).Versioned();

    /// <summary>Decides an item: with quorum at that moment, and about exactly the version that was before the meeting.</summary>
    internal static Task<Results<Versioned<MeetingDetails>, Refusal>> Resolve(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ResolutionDraft body, ISender sender, CancellationToken ct) =>
        sender.Send(new ResolveItem(id, ifMatch?.Version, body), ct).Then(() => sender.Send(new GetMeeting(id), ct)).Versioned();

    /// <summary>Takes back a resolution that was noted wrongly, with the reason; it stays on record.</summary>
    internal static Task<Results<Versioned<MeetingDetails>, Refusal>> Withdraw(
        Guid id, Guid resolutionId, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, WithdrawalBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new WithdrawResolution(id, resolutionId, ifMatch?.Version, body.Reason), ct).Then(() => sender.Send(new GetMeeting(id), ct)).Versioned();

    /// <summary>Ends the meeting and locks its minutes.</summary>
    internal static Task<Results<Versioned<MeetingDetails>, Refusal>> Close(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ISender sender, CancellationToken ct) =>
        sender.Send(new CloseMeeting(id, ifMatch?.Version), ct).Then(() => sender.Send(new GetMeeting(id), ct)).Versioned();
}

public sealed record AttendanceBody(
    IReadOnlyList<AttendeeDraft>? Attendees = null, IReadOnlyList<GroupDraft>? Groups = null, Guid? PresidedById = null);

public sealed record DiscussionBody(string? Text);

public sealed record WithdrawalBody(string Reason);
