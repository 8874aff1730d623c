using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Compliance;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.Compliance;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class ComplianceEndpoints : IEndpointGroup
{
    public static string Prefix => "/plans/{planId}/compliance";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", Get).WithName(nameof(GetPlanCompliance));
        group.MapGet("/findings", Findings).WithName(nameof(ListFindings));
        group.MapPost("/check", Check).WithName(nameof(CheckProject));
        group.MapGet("/first-submission", First).WithName(nameof(GetFirstSubmission));
        group.MapGet("/waivers", Waivers).WithName(nameof(ListWaivers));
        group.MapPost("/waivers", Waive).WithName(nameof(WaiveCheck));
        group.MapGet("/waivers/{id}", Waiver).WithName(nameof(GetWaiver));
        group.MapDelete("/waivers/{id}", Withdraw).WithName(nameof(WithdrawWaiver));
    }

    /// <summary>Whether the plan may be sent on: counts by level and rule, score sheet B, and the first failures that block.</summary>
    internal static Task<Results<Ok<PlanComplianceAnswer>, Refusal>> Get(
        Guid planId, ComplianceAnswers answers, ISender sender, CancellationToken ct) =>
        sender.Send(new GetPlanCompliance(planId), ct).Then(answers.Of).Ok();

    /// <summary>What the checks found, by rule, level or whether it still blocks; of the plan first, then in the order of the book.</summary>
    internal static Task<Results<Ok<Page<CheckAnswer>>, Refusal>> Findings(
        Guid planId, [AsParameters] FindingQuery query, string? after, int? limit, ComplianceAnswers answers, ISender sender, CancellationToken ct) =>
        sender.Send(new ListFindings(planId, query.Rule, query.Level?.Value, query.Open, after, limit), ct).Then(answers.Of).Ok();

    /// <summary>What the checks say of a project while it is being typed. Nothing is kept.</summary>
    internal static Task<Results<Ok<ProjectComplianceAnswer>, Refusal>> Check(
        Guid planId, ProjectFields body, ComplianceAnswers answers, ISender sender, CancellationToken ct) =>
        sender.Send(new CheckProject(planId, body), ct).Then(answers.Of).Ok();

    /// <summary>How correct the plan, or an act that amends it, was when it was first sent on (KM activity 7).</summary>
    internal static Task<Results<Ok<FirstSubmissionDetails>, Refusal>> First(Guid planId, Guid? subjectId, ISender sender, CancellationToken ct) =>
        sender.Send(new GetFirstSubmission(planId, subjectId), ct).Ok();

    /// <summary>All waivers, the latest first, with those that were withdrawn or have ended.</summary>
    internal static Task<Results<Ok<Page<WaiverDetails>>, Refusal>> Waivers(
        Guid planId, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListWaivers(planId, after, limit), ct).Ok();

    /// <summary>Takes responsibility for a failed check. If-Match carries the version seen of the project, or of the plan when no project is named.</summary>
    internal static Task<Results<CreatedAt<WaiverDetails>, Refusal>> Waive(
        Guid planId, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, WaiverFields body, ISender sender, CancellationToken ct) =>
        sender.Send(new WaiveCheck(planId, ifMatch?.Version, body), ct).Then(id => sender.Send(new GetWaiver(planId, id), ct)).Created();

    /// <summary>One waiver.</summary>
    internal static Task<Results<Versioned<WaiverDetails>, Refusal>> Waiver(Guid planId, Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetWaiver(planId, id), ct).Versioned();

    /// <summary>Takes a waiver back; it stays readable as withdrawn.</summary>
    internal static Task<Results<NoContent, Refusal>> Withdraw(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ISender sender, CancellationToken ct) =>
        sender.Send(new WithdrawWaiver(planId, id, ifMatch?.Version), ct).NoContent();
}

/// <summary>Which findings to list.</summary>
public sealed record FindingQuery(string? Rule = null, Choice<CheckLevel>? Level = null, bool? Open = null);
