using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Duplicates;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class DuplicateEndpoints : IEndpointGroup
{
    public static string Prefix => "/duplicates";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapPost("/question", Ask).WithName(nameof(AskForDuplicates));
        group.MapPost("/checks", Run).WithName(nameof(RunDuplicateCheck));
        group.MapGet("/checks/{id}", Check).WithName(nameof(GetDuplicateCheck));
        group.MapPost("/checks/{id}/answers", Answer).WithName(nameof(AnswerDuplicate));
    }

    /// <summary>What the province has that may be the same as a project while it is being typed. Nothing is kept.</summary>
    internal static Task<Results<Ok<DuplicateList>, Refusal>> Ask(DuplicateFields body, DuplicateTexts texts, ISender sender, CancellationToken ct) =>
        sender.Send(new AskForDuplicates(body), ct).Then(texts.Of).Ok();

    /// <summary>Holds an own project against the lists of the province (ข้อ 19) and keeps what was found. Run again, it keeps the answers that still hold.</summary>
    internal static Task<Results<CreatedAt<DuplicateCheckDetails>, Refusal>> Run(CheckSubject body, ISender sender, CancellationToken ct) =>
        sender.Send(new RunDuplicateCheck(body), ct).Then(id => sender.Send(new GetDuplicateCheck(id), ct)).Created();

    /// <summary>One check: the lists, what was found, the answers, and whether it still holds.</summary>
    internal static Task<Results<Versioned<DuplicateCheckDetails>, Refusal>> Check(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetDuplicateCheck(id), ct).Versioned();

    /// <summary>Says what a candidate is. A candidate marked the same leaves the check open until then.</summary>
    internal static Task<Results<Versioned<DuplicateCheckDetails>, Refusal>> Answer(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, AnswerFields body, ISender sender, CancellationToken ct) =>
        sender.Send(new AnswerDuplicate(id, ifMatch?.Version, body), ct).Then(() => sender.Send(new GetDuplicateCheck(id), ct)).Versioned();
}

public sealed class ProjectDuplicateEndpoints : IEndpointGroup
{
    public static string Prefix => "/plans/{planId}/projects/{id}/duplicates";

    public static void Map(RouteGroupBuilder group) => group.MapGet("/", List).WithName(nameof(GetProjectDuplicates));

    /// <summary>What the province has that may be the same as a project of a plan, the nearest first.</summary>
    internal static Task<Results<Ok<DuplicateList>, Refusal>> List(Guid planId, Guid id, DuplicateTexts texts, ISender sender, CancellationToken ct) =>
        sender.Send(new GetProjectDuplicates(planId, id), ct).Then(texts.Of).Ok();
}
