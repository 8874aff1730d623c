using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Work;
using LocalPlan.Domain.Common;
using LocalPlan.WebApi.Http;
using LocalPlan.WebApi.Localization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class WorkEndpoints : IEndpointGroup
{
    public static string Prefix => "/my-work";

    public static void Map(RouteGroupBuilder group) => group.MapGet("/", Mine).WithName(nameof(GetMyWork));

    /// <summary>What waits for the caller, by which clause, until which day: the overdue first.</summary>
    internal static Task<Results<Ok<WorkAnswer>, Refusal>> Mine(WorkAnswers answers, CancellationToken ct) => answers.MineAsync(ct).Ok();
}

public sealed record WorkAnswer(DateOnly Today, IReadOnlyList<WorkItemAnswer> Items);

/// <summary>One thing that waits, with its texts in both languages.</summary>
public sealed record WorkItemAnswer
{
    public required WorkUrgency Urgency { get; init; }

    public required string Code { get; init; }

    /// <summary>What is to be done.</summary>
    public required BilingualText Messages { get; init; }

    public required WorkSubject Subject { get; init; }

    public required Guid SubjectId { get; init; }

    /// <summary>The plan that an amendment is of.</summary>
    public Guid? PlanId { get; init; }

    public required string SubjectTitle { get; init; }

    /// <summary>The page of the product that has the button for it.</summary>
    public required string Address { get; init; }

    /// <summary>What that page is asked to do.</summary>
    public string? Action { get; init; }

    public string? Clause { get; init; }

    public DateOnly? Due { get; init; }

    /// <summary>What must come first; empty when it can be done now.</summary>
    public required IReadOnlyList<FieldProblem> Waiting { get; init; }
}

internal sealed class WorkAnswers(ISender sender, Messages messages)
{
    public async Task<Result<WorkAnswer>> MineAsync(CancellationToken ct) => (await sender.Send(new GetMyWork(), ct)).TryGet(out var work, out var error)
        ? new WorkAnswer(work.Today, [.. work.Items.Select(Of)])
        : error;

    private WorkItemAnswer Of(DatedWork dated) => new()
    {
        Urgency = dated.Urgency,
        Code = dated.Item.Code,
        Messages = messages.Both(dated.Item.Code, dated.Item.Args),
        Subject = dated.Item.Subject,
        SubjectId = dated.Item.SubjectId,
        PlanId = dated.Item.PlanId,
        SubjectTitle = dated.Item.SubjectTitle,
        Address = AddressOf(dated.Item),
        Action = dated.Item.Action,
        Clause = dated.Item.Clause,
        Due = dated.Item.Due,
        Waiting = [.. dated.Item.Waiting.Select(w => FieldProblem.Of(w, messages))],
    };

    private static string AddressOf(WorkItem item) => item.Subject switch
    {
        WorkSubject.Plan => $"/plans/{item.SubjectId}",
        WorkSubject.Amendment => $"/plans/{item.PlanId}/amendments/{item.SubjectId}",
        WorkSubject.Meeting => $"/meetings/{item.SubjectId}",
        WorkSubject.Round => $"/rounds/{item.SubjectId}",
        WorkSubject.Committee => $"/committees/{item.SubjectId}",
        WorkSubject.Deadline => $"/calendar?deadline={item.SubjectId}",
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };
}
