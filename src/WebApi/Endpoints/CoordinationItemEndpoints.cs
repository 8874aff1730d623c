using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.CoordinationItems;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class CoordinationItemEndpoints : IEndpointGroup
{
    public static string Prefix => "/coordination-items";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListCoordinationItems));
        group.MapPost("/", Submit).WithName(nameof(SubmitCoordinationItems));
        group.MapPost("/preview", Preview).WithName(nameof(PreviewSubmission));
        group.MapGet("/{id}", Get).WithName(nameof(GetCoordinationItem));
        group.MapGet("/{id}/duplicates", Duplicates).WithName(nameof(GetItemDuplicates));
        group.MapPost("/{id}/withdrawal", PullBack).WithName(nameof(PullBackItem));
        group.MapPost("/{id}/resubmission", Resend).WithName(nameof(ResendItem));
        group.MapPut("/{id}/screening", Screen).WithName(nameof(ScreenItem));
        group.MapPost("/{id}/inclusion", Include).WithName(nameof(IncludeItem));
        group.MapPost("/{id}/budget", Budget).WithName(nameof(RecordItemBudget));
    }

    /// <summary>The items that the caller may see: the own ones, those of the district that the caller writes for, or of the rounds of the own PAO.</summary>
    internal static Task<Results<Ok<Page<CoordinationItemRow>>, Refusal>> List(
        [AsParameters] ItemQuery query, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListCoordinationItems(query.ToFilter(), after, limit), ct).Ok();

    /// <summary>Sends projects of the own coordination account to a round, many in one call; each is answered by itself.</summary>
    internal static Task<Results<Ok<SubmissionAnswer>, Refusal>> Submit(
        SubmissionBody body, ISender sender, ItemAnswers answers, CancellationToken ct) =>
        sender.Send(new SubmitCoordinationItems(body.RoundId, body.Mode, body.Rows), ct).Map(answers.Of).Ok();

    /// <summary>What would be refused if these projects were sent now, with every reason. Nothing is kept.</summary>
    internal static Task<Results<Ok<SubmissionAnswer>, Refusal>> Preview(
        SubmissionBody body, ISender sender, ItemAnswers answers, CancellationToken ct) =>
        sender.Send(new PreviewSubmission(body.RoundId, body.Rows), ct).Map(answers.Of).Ok();

    /// <summary>One item with all versions, screenings, decisions and steps.</summary>
    internal static Task<Results<Versioned<CoordinationItemDetails>, Refusal>> Get(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetCoordinationItem(id), ct).Versioned();

    /// <summary>What the province has that may be the same as an item, the nearest first, with the reasons.</summary>
    internal static Task<Results<Ok<DuplicateList>, Refusal>> Duplicates(Guid id, DuplicateTexts texts, ISender sender, CancellationToken ct) =>
        sender.Send(new GetItemDuplicates(id), ct).Then(texts.Of).Ok();

    /// <summary>The organization takes an item back before the district has ranked it.</summary>
    internal static Task<Results<Versioned<CoordinationItemDetails>, Refusal>> PullBack(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, NoteBody body, ItemAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(id, new PullBackItem(new(id, ifMatch?.Version), body.Note), ct).Versioned();

    /// <summary>Sends a returned item again, with its project as it reads now, as the next version.</summary>
    internal static Task<Results<Versioned<CoordinationItemDetails>, Refusal>> Resend(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ResubmissionBody body, ItemAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(id, new ResendItem(new(id, ifMatch?.Version), body.Evidence, body.Note), ct).Versioned();

    /// <summary>Keeps the checklist; with a result the item goes to the province committee, or back to its organization.</summary>
    internal static Task<Results<Versioned<CoordinationItemDetails>, Refusal>> Screen(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ScreeningDraft body, ItemAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(id, new ScreenItem(new(id, ifMatch?.Version), body), ct).Versioned();

    /// <summary>Brings an accepted item into a plan of the PAO that is drafted, or into an amendment of one.</summary>
    internal static Task<Results<Versioned<CoordinationItemDetails>, Refusal>> Include(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, InclusionOrder body, ItemAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(id, new IncludeItem(new(id, ifMatch?.Version), body), ct).Versioned();

    /// <summary>Says whether an included item got its budget.</summary>
    internal static Task<Results<Versioned<CoordinationItemDetails>, Refusal>> Budget(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, BudgetBody body, ItemAnswers answers, CancellationToken ct) =>
        answers.AfterAsync(id, new RecordItemBudget(new(id, ifMatch?.Version), body.Budgeted, body.Note), ct).Versioned();
}

/// <summary>A reason or remark.</summary>
public sealed record NoteBody(string? Note = null);

/// <summary>Documents that are left out stay those of the version before.</summary>
public sealed record ResubmissionBody(IReadOnlyList<EvidenceRef>? Evidence = null, string? Note = null);

public sealed record BudgetBody(bool Budgeted, string? Note = null);

/// <summary>What a caller looks for among items.</summary>
public sealed record ItemQuery(
    Guid? RoundId = null, Guid? DistrictId = null, Guid? OrganizationId = null, Choice<ItemStatus>? Status = null, Guid? ProjectId = null,
    Guid? IncludedProjectId = null)
{
    internal ItemFilter ToFilter() => new(RoundId, DistrictId, OrganizationId, Status?.Value, ProjectId, IncludedProjectId);
}
