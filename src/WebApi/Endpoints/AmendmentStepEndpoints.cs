using LocalPlan.Application.Amendments.Steps;
using LocalPlan.Domain.Procedures;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class AmendmentStepEndpoints : IEndpointGroup
{
    public static string Prefix => "/plans/{planId}/amendments/{id}";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapPost("/submission", Submit).WithName(nameof(SendAmendmentToCommittee));
        group.MapPost("/executive-submission", SubmitToExecutive).WithName(nameof(SendAmendmentToExecutive));
        group.MapPost("/return", Return).WithName(nameof(ReturnAmendment));
        group.MapPost("/committee-agreement", Committee).WithName(nameof(AgreeToAmendmentInCommittee));
        group.MapPost("/council-agreement", Council).WithName(nameof(AgreeToAmendmentInCouncil));
        group.MapPost("/announcement", Announce).WithName(nameof(AnnounceAmendment));
        group.MapPost("/publication", Publish).WithName(nameof(PostAmendment));
        group.MapPost("/withdrawal", Withdraw).WithName(nameof(WithdrawAmendment));
    }

    /// <summary>Sends the items to the development committee; they are frozen and hashed.</summary>
    internal static Task<Results<Versioned<AmendmentAnswer>, Refusal>> Submit(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, StepBody? body, AmendmentAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(new(planId, id, ifMatch?.Version), which => new SendAmendmentToCommittee(which, body?.Note), ct).Versioned();

    /// <summary>Puts a correction or a special case straight before the executive.</summary>
    internal static Task<Results<Versioned<AmendmentAnswer>, Refusal>> SubmitToExecutive(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, StepBody? body, AmendmentAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(new(planId, id, ifMatch?.Version), which => new SendAmendmentToExecutive(which, body?.Note), ct).Versioned();

    /// <summary>Sends the amendment back to drafting; the reason is required.</summary>
    internal static Task<Results<Versioned<AmendmentAnswer>, Refusal>> Return(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, StepBody? body, AmendmentAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(new(planId, id, ifMatch?.Version), which => new ReturnAmendment(which, body?.Note), ct).Versioned();

    /// <summary>Enters the agreement of the development committee, and for additions of the community, to this version.</summary>
    internal static Task<Results<Versioned<AmendmentAnswer>, Refusal>> Committee(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, StepBody? body, AmendmentAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(new(planId, id, ifMatch?.Version), which => new AgreeToAmendmentInCommittee(which, body?.Note), ct).Versioned();

    /// <summary>Enters the agreement of the SAO council to this version.</summary>
    internal static Task<Results<Versioned<AmendmentAnswer>, Refusal>> Council(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, StepBody? body, AmendmentAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(new(planId, id, ifMatch?.Version), which => new AgreeToAmendmentInCouncil(which, body?.Note), ct).Versioned();

    /// <summary>Announces the amendment: it becomes the next edition of the plan, with its number.</summary>
    internal static Task<Results<Versioned<AmendmentAnswer>, Refusal>> Announce(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, Announcement body, AmendmentAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(new(planId, id, ifMatch?.Version), which => new AnnounceAmendment(which, body), ct).Versioned();

    /// <summary>Enters that everyone concerned was told and the page is open, ข้อ 24.</summary>
    internal static Task<Results<Versioned<AmendmentAnswer>, Refusal>> Publish(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, StepBody? body, AmendmentAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(new(planId, id, ifMatch?.Version), which => new PostAmendment(which, body?.Note), ct).Versioned();

    /// <summary>Gives the amendment up; the reason is required and it stays readable.</summary>
    internal static Task<Results<Versioned<AmendmentAnswer>, Refusal>> Withdraw(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, StepBody? body, AmendmentAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(new(planId, id, ifMatch?.Version), which => new WithdrawAmendment(which, body?.Note), ct).Versioned();
}
