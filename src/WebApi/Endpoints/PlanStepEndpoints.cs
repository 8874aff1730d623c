using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Plans;
using LocalPlan.Application.Plans.Steps;
using LocalPlan.Domain.Procedures;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class PlanStepEndpoints : IEndpointGroup
{
    public static string Prefix => "/plans/{planId}";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/steps", Steps).WithName(nameof(ListPlanSteps));
        group.MapGet("/procedure", Way).WithName(nameof(GetPlanProcedure));
        group.MapPost("/direction", Direct).WithName(nameof(SetDirection));
        group.MapPost("/drafting", Draft).WithName(nameof(StartDrafting));
        group.MapPost("/submission", Submit).WithName(nameof(SendToCommittee));
        group.MapPost("/return", Return).WithName(nameof(ReturnToDrafting));
        group.MapPost("/committee-agreement", Committee).WithName(nameof(AgreeInCommittee));
        group.MapPost("/council-agreement", Council).WithName(nameof(AgreeInCouncil));
        group.MapPost("/announcement", Announce).WithName(nameof(AnnouncePlan));
        group.MapGet("/announcement", Text).WithName(nameof(GetAnnouncementText));
        group.MapGet("/announcement/document", Document).WithName(nameof(ExportAnnouncement)).Produces(StatusCodes.Status200OK, contentType: "application/octet-stream");
        group.MapPost("/publication", Publish).WithName(nameof(PostPlan));
        group.MapPost("/entry-into-force", Enter).WithName(nameof(EnterForce));
        group.MapPost("/reviews", Review).WithName(nameof(ReviewPlan));
        group.MapPost("/closure", Close).WithName(nameof(ClosePlan));
        group.MapPost("/withdrawal", Withdraw).WithName(nameof(WithdrawPlan));
    }

    /// <summary>Every step the plan took: by whom, when, by which document.</summary>
    internal static Task<Results<Ok<Page<PlanStepDetails>>, Refusal>> Steps(
        Guid planId, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListPlanSteps(planId, after, limit), ct).Ok();

    /// <summary>The whole way by the rule set of the plan, with what is behind it and what is next.</summary>
    internal static Task<Results<Ok<PlanProcedure>, Refusal>> Way(Guid planId, ISender sender, CancellationToken ct) =>
        sender.Send(new GetPlanProcedure(planId), ct).Ok();

    /// <summary>Enters that the development committee set the direction, ข้อ 17(1).</summary>
    internal static Task<Results<Versioned<PlanAnswer>, Refusal>> Direct(
        Guid planId, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, StepBody? body, PlanAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(planId, new SetDirection(planId, ifMatch?.Version, body?.Note), ct).Versioned();

    /// <summary>Starts drafting, ข้อ 17(2).</summary>
    internal static Task<Results<Versioned<PlanAnswer>, Refusal>> Draft(
        Guid planId, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, StepBody? body, PlanAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(planId, new StartDrafting(planId, ifMatch?.Version, body?.Note), ct).Versioned();

    /// <summary>Sends the draft to the development committee; its content is frozen and hashed.</summary>
    internal static Task<Results<Versioned<PlanAnswer>, Refusal>> Submit(
        Guid planId, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, StepBody? body, PlanAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(planId, new SendToCommittee(planId, ifMatch?.Version, body?.Note), ct).Versioned();

    /// <summary>Sends the plan back to drafting; the reason is required.</summary>
    internal static Task<Results<Versioned<PlanAnswer>, Refusal>> Return(
        Guid planId, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, StepBody? body, PlanAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(planId, new ReturnToDrafting(planId, ifMatch?.Version, body?.Note), ct).Versioned();

    /// <summary>Enters the agreement of the development committee to this version, ข้อ 17(3).</summary>
    internal static Task<Results<Versioned<PlanAnswer>, Refusal>> Committee(
        Guid planId, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, StepBody? body, PlanAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(planId, new AgreeInCommittee(planId, ifMatch?.Version, body?.Note), ct).Versioned();

    /// <summary>Enters the agreement of the SAO council to this version.</summary>
    internal static Task<Results<Versioned<PlanAnswer>, Refusal>> Council(
        Guid planId, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, StepBody? body, PlanAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(planId, new AgreeInCouncil(planId, ifMatch?.Version, body?.Note), ct).Versioned();

    /// <summary>Approves and announces the plan, ข้อ 17(4): the first edition is kept with its hash.</summary>
    internal static Task<Results<Versioned<PlanAnswer>, Refusal>> Announce(
        Guid planId, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, Announcement body, PlanAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(planId, new AnnouncePlan(planId, ifMatch?.Version, body), ct).Versioned();

    /// <summary>The announcement paragraph by paragraph, for printing.</summary>
    internal static Task<Results<Ok<OfficialText>, Refusal>> Text(Guid planId, ISender sender, CancellationToken ct) =>
        sender.Send(new GetAnnouncementText(planId), ct).Ok();

    /// <summary>The announcement as DOCX with Thai digits.</summary>
    internal static Task<Results<FileContentHttpResult, Refusal>> Document(Guid planId, ISender sender, CancellationToken ct) =>
        sender.Send(new ExportAnnouncement(planId), ct).File();

    /// <summary>Enters that everyone concerned was told and the page is open, ข้อ 24.</summary>
    internal static Task<Results<Versioned<PlanAnswer>, Refusal>> Publish(
        Guid planId, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, StepBody? body, PlanAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(planId, new PostPlan(planId, ifMatch?.Version, body?.Note), ct).Versioned();

    /// <summary>The plan becomes the frame of budgets, ข้อ 25.</summary>
    internal static Task<Results<Versioned<PlanAnswer>, Refusal>> Enter(
        Guid planId, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, StepBody? body, PlanAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(planId, new EnterForce(planId, ifMatch?.Version, body?.Note), ct).Versioned();

    /// <summary>Keeps the yearly review, ข้อ 18.</summary>
    internal static Task<Results<Versioned<PlanAnswer>, Refusal>> Review(
        Guid planId, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ReviewBody body, PlanAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(planId, new ReviewPlan(planId, ifMatch?.Version, body.FiscalYear, body.Date, body.Note), ct).Versioned();

    /// <summary>Closes a plan whose window has ended.</summary>
    internal static Task<Results<Versioned<PlanAnswer>, Refusal>> Close(
        Guid planId, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, StepBody? body, PlanAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(planId, new ClosePlan(planId, ifMatch?.Version, body?.Note), ct).Versioned();

    /// <summary>Gives a draft up; the reason is required and the plan stays readable.</summary>
    internal static Task<Results<Versioned<PlanAnswer>, Refusal>> Withdraw(
        Guid planId, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, StepBody? body, PlanAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(planId, new WithdrawPlan(planId, ifMatch?.Version, body?.Note), ct).Versioned();
}

/// <summary>A remark about a step, or its reason.</summary>
public sealed record StepBody(string? Note = null);

/// <summary>A yearly review: for which fiscal year, when, with what outcome.</summary>
public sealed record ReviewBody(int FiscalYear, DateOnly Date, string? Note = null);
