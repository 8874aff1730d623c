using LocalPlan.Application.Amendments;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Forms;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Procedures;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class AmendmentEndpoints : IEndpointGroup
{
    public static string Prefix => "/plans/{planId}/amendments";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListAmendments));
        group.MapPost("/", Open).WithName(nameof(OpenAmendment));
        group.MapGet("/{id}", Get).WithName(nameof(GetAmendment));
        group.MapPut("/{id}", Revise).WithName(nameof(ReviseAmendment));
        group.MapGet("/{id}/steps", Steps).WithName(nameof(ListAmendmentSteps));
        group.MapPost("/{id}/classification", Classify).WithName(nameof(ClassifyChange));
        group.MapPost("/{id}/items", Add).WithName(nameof(AddAmendmentItem));
        group.MapPut("/{id}/items/{itemId}", ReviseItem).WithName(nameof(ReviseAmendmentItem));
        group.MapDelete("/{id}/items/{itemId}", RemoveItem).WithName(nameof(RemoveAmendmentItem));
        group.MapGet("/{id}/book", Book).WithName(nameof(ExportAmendment)).Produces(StatusCodes.Status200OK, contentType: "application/octet-stream");
    }

    /// <summary>The amendments of a plan, the latest first.</summary>
    internal static Task<Results<Ok<Page<AmendmentSummary>>, Refusal>> List(Guid planId, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListAmendments(planId, after, limit), ct).Ok();

    /// <summary>Opens a round of amending an announced plan; a special case of ข้อ 22/2 names its ground.</summary>
    internal static Task<Results<CreatedAt<AmendmentAnswer>, Refusal>> Open(
        Guid planId, AmendmentBody body, AmendmentAnswers answers, ISender sender, CancellationToken ct) =>
        sender.Send(new OpenAmendment(planId, body.Kind, body.Ground, body.Subject), ct).Then(id => answers.GetAsync(planId, id, ct)).Created();

    /// <summary>One amendment with its items as เดิม and ใหม่, the kind they need, and the steps that leave its stage.</summary>
    internal static Task<Results<Versioned<AmendmentAnswer>, Refusal>> Get(Guid planId, Guid id, AmendmentAnswers answers, CancellationToken ct) =>
        answers.GetAsync(planId, id, ct).Versioned();

    /// <summary>Chooses kind, ground and subject while the amendment is drafted.</summary>
    internal static Task<Results<Versioned<AmendmentAnswer>, Refusal>> Revise(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, AmendmentBody body, AmendmentAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(new(planId, id, ifMatch?.Version), which => new ReviseAmendment(which, body.Kind, body.Ground, body.Subject), ct).Versioned();

    /// <summary>Every step the amendment took: by whom, when, by which document.</summary>
    internal static Task<Results<Ok<Page<AmendmentStepDetails>>, Refusal>> Steps(
        Guid planId, Guid id, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListAmendmentSteps(planId, id, after, limit), ct).Ok();

    /// <summary>Judges a change while it is typed: the proposed kind with every reason. Nothing is saved.</summary>
    internal static Task<Results<Ok<ClassificationAnswer>, Refusal>> Classify(
        Guid planId, Guid id, ItemBody body, AmendmentAnswers answers, CancellationToken ct) => answers.ClassifyAsync(planId, id, body.ToOrder(), ct).Ok();

    /// <summary>Drafts a new project, a change of one of the plan, or its removal.</summary>
    internal static Task<Results<Versioned<AmendmentAnswer>, Refusal>> Add(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ItemBody body, AmendmentAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(planId, id, new AddAmendmentItem(new(planId, id, ifMatch?.Version), body.ToOrder()), ct).Versioned();

    /// <summary>Goes on drafting an item; fields that are not given stay as drafted.</summary>
    internal static Task<Results<Versioned<AmendmentAnswer>, Refusal>> ReviseItem(
        Guid planId, Guid id, Guid itemId, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ItemRevision body, AmendmentAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(new(planId, id, ifMatch?.Version), which => new ReviseAmendmentItem(which, itemId, body.Removal, body.Fields, body.Reason), ct).Versioned();

    /// <summary>Takes an item out of the amendment; the plan stays as it is.</summary>
    internal static Task<Results<Versioned<AmendmentAnswer>, Refusal>> RemoveItem(
        Guid planId, Guid id, Guid itemId, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, AmendmentAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(new(planId, id, ifMatch?.Version), which => new RemoveAmendmentItem(which, itemId), ct).Versioned();

    /// <summary>The amendment book as XLSX or DOCX: ผ.02 and ผ.03 in pairs of เดิม and ใหม่.</summary>
    internal static Task<Results<FileContentHttpResult, Refusal>> Book(
        Guid planId, Guid id, Choice<AmendmentFormat>? format, Choice<DigitStyle>? digits, ISender sender, CancellationToken ct) =>
        sender.Send(new ExportAmendment(planId, id, format?.Value ?? AmendmentFormat.Xlsx, digits?.Value ?? DigitStyle.Arabic), ct).File();
}

/// <summary>The kind of an amendment; the ground is for special cases alone.</summary>
public sealed record AmendmentBody(ActKind Kind, SpecialGround? Ground = null, string? Subject = null);

/// <summary>What an item says. Without a project it brings a new one in.</summary>
public sealed record ItemBody(Guid? ProjectId = null, bool Removal = false, ProjectFields? Fields = null, string? Reason = null)
{
    internal ItemOrder ToOrder() => new(ProjectId, Removal, Fields, Reason);
}

public sealed record ItemRevision(bool Removal = false, ProjectFields? Fields = null, string? Reason = null);
