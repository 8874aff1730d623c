using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.CoordinationItems;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.Common;
using LocalPlan.WebApi.Http;
using LocalPlan.WebApi.Localization;

namespace LocalPlan.WebApi.Endpoints;

/// <summary>Projects to send to a round.</summary>
public sealed record SubmissionBody(Guid RoundId, IReadOnlyList<SubmissionRow> Rows, BatchMode Mode = BatchMode.AllGoodRows);

/// <summary>What became of each project, in the order sent.</summary>
public sealed record SubmissionAnswer(int Accepted, int Refused, IReadOnlyList<SubmissionRowAnswer> Rows);

/// <summary>The item that was made, or every reason why not. A preview makes none.</summary>
public sealed record SubmissionRowAnswer(int Index, Guid ProjectId, Guid? ItemId, bool Accepted, IReadOnlyList<FieldProblem> Refusals);

/// <summary>What became of each item, in the order sent.</summary>
public sealed record DecisionAnswer(int Decided, int Refused, IReadOnlyList<DecisionRowAnswer> Rows);

public sealed record DecisionRowAnswer(int Index, Guid ItemId, bool Decided, IReadOnlyList<FieldProblem> Refusals);

internal sealed class ItemAnswers(ISender sender, Messages messages)
{
    public Task<Result<CoordinationItemDetails>> AfterAsync(Guid id, ICommand command, CancellationToken ct) =>
        sender.Send(command, ct).Then(() => sender.Send(new GetCoordinationItem(id), ct));

    public SubmissionAnswer Of(SubmitOutcome outcome) => new(
        outcome.Rows.Count(r => r.Refusals.Count == 0), outcome.Rows.Count(r => r.Refusals.Count > 0),
        [.. outcome.Rows.Select(r => new SubmissionRowAnswer(r.Index, r.ProjectId, r.ItemId, r.Refusals.Count == 0, Problems(r.Refusals)))]);

    public DecisionAnswer Of(ItemsOutcome outcome) => new(
        outcome.Rows.Count(r => r.Refusals.Count == 0), outcome.Rows.Count(r => r.Refusals.Count > 0),
        [.. outcome.Rows.Select(r => new DecisionRowAnswer(r.Index, r.ItemId, r.Refusals.Count == 0, Problems(r.Refusals)))]);

    private IReadOnlyList<FieldProblem> Problems(IReadOnlyList<Error> errors) => [.. errors.Select(e => FieldProblem.Of(e, messages))];
}
