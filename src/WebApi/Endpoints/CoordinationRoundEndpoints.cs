using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.CoordinationItems;
using LocalPlan.Application.CoordinationRounds;
using LocalPlan.Application.Deadlines;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class CoordinationRoundEndpoints : IEndpointGroup
{
    public static string Prefix => "/coordination-rounds";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListCoordinationRounds));
        group.MapPost("/", Create).WithName(nameof(CreateCoordinationRound));
        group.MapGet("/{id}", Get).WithName(nameof(GetCoordinationRound));
        group.MapPost("/{id}/frames", IssueFrame).WithName(nameof(IssueCoordinationFrame));
        group.MapPost("/{id}/extensions", Extend).WithName(nameof(ExtendRoundWindow));
        group.MapPost("/{id}/late-permits", AllowLate).WithName(nameof(AllowLateFiling));
        group.MapPut("/{id}/officers", AssignOfficers).WithName(nameof(AssignRoundOfficers));
        group.MapPost("/{id}/steps", Move).WithName(nameof(MoveCoordinationRound));
        group.MapGet("/{id}/committee-resolutions", Resolutions).WithName(nameof(ListRoundResolutions));
    }

    /// <summary>The rounds of the caller's province, the latest first.</summary>
    internal static Task<Results<Ok<Page<CoordinationRoundSummary>>, Refusal>> List(
        string? after, int? limit, ISender sender, CancellationToken ct) => sender.Send(new ListCoordinationRounds(after, limit), ct).Ok();

    /// <summary>A PAO opens a round for its province. Windows that are left out follow the filing window one after the other.</summary>
    internal static Task<Results<CreatedAt<CoordinationRoundDetails>, Refusal>> Create(
        CoordinationRoundDraft body, ISender sender, CancellationToken ct) =>
        sender.Send(new CreateCoordinationRound(body), ct).Then(id => sender.Send(new GetCoordinationRound(id), ct)).Created();

    /// <summary>One round with its frame in all versions, windows, late permits, officers and the trace of what was done with it.</summary>
    internal static Task<Results<Versioned<CoordinationRoundDetails>, Refusal>> Get(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetCoordinationRound(id), ct).Versioned();

    /// <summary>Issues the frame, or another version of it with a reason. What is left out stays as it was; at first the rule set fills it in.</summary>
    internal static Task<Results<Versioned<CoordinationRoundDetails>, Refusal>> IssueFrame(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, FrameBody body, RoundAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(new(id, ifMatch?.Version), which => new IssueCoordinationFrame(which, body.Frame, body.Reason), ct).Versioned();

    /// <summary>Moves the last day of a window to a later one, with a reason. Open deadlines follow.</summary>
    internal static Task<Results<Versioned<CoordinationRoundDetails>, Refusal>> Extend(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ExtensionBody body, RoundAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(new(id, ifMatch?.Version), which => new ExtendRoundWindow(which, body.Window, body.ClosesOn, body.Reason), ct).Versioned();

    /// <summary>Lets one organization file after the window, until a day and with a reason.</summary>
    internal static Task<Results<Versioned<CoordinationRoundDetails>, Refusal>> AllowLate(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, LatePermitBody body, RoundAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(new(id, ifMatch?.Version), which => new AllowLateFiling(which, body.OrganizationId, body.Until, body.Reason), ct).Versioned();

    /// <summary>Says who screens the items of which district.</summary>
    internal static Task<Results<Versioned<CoordinationRoundDetails>, Refusal>> AssignOfficers(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, OfficersBody body, RoundAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(new(id, ifMatch?.Version), which => new AssignRoundOfficers(which, body.Officers), ct).Versioned();

    /// <summary>Takes the round to its next stage, or back by one with a reason. Answering and closing leave no item pending.</summary>
    internal static Task<Results<Versioned<CoordinationRoundDetails>, Refusal>> Move(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, RoundStepBody body, RoundAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(new(id, ifMatch?.Version), which => new MoveCoordinationRound(which, body.Action, body.Reason), ct).Versioned();

    /// <summary>What closed meetings of the coordination committees decided about the round, to bind lists and decisions to.</summary>
    internal static Task<Results<Ok<Page<RoundResolution>>, Refusal>> Resolutions(
        Guid id, Choice<CommitteeKind>? committee, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListRoundResolutions(id, committee?.Value, after, limit), ct).Ok();
}

/// <summary>What the PAO accepts; the reason is asked for from the second version on.</summary>
public sealed record FrameBody(FrameDraft Frame, string? Reason = null);

public sealed record ExtensionBody(RoundWindowKind Window, DateOnly ClosesOn, string? Reason = null);

public sealed record LatePermitBody(Guid OrganizationId, DateOnly Until, string? Reason = null);

public sealed record OfficersBody(IReadOnlyList<DistrictOfficer> Officers);

public sealed record RoundStepBody(RoundAction Action, string? Reason = null);

/// <summary>Calendars of other organizations follow a round by the daily work, woken at once.</summary>
internal sealed class RoundAnswers(ISender sender, IDeadlineJobs jobs)
{
    public Task<Result<CoordinationRoundDetails>> AfterAsync(RoundRef which, Func<RoundRef, ICommand> commandOf, CancellationToken ct) =>
        sender.Send(commandOf(which), ct).Then(() =>
        {
            jobs.Wake();
            return sender.Send(new GetCoordinationRound(which.Id), ct);
        });
}
