using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.Common;
using LocalPlan.WebApi.Http;
using LocalPlan.WebApi.Localization;

namespace LocalPlan.WebApi.Endpoints;

/// <summary>A block of rows to save at once.</summary>
public sealed record ProjectBatchBody(IReadOnlyList<ProjectRowInput> Rows, BatchMode Mode = BatchMode.AllGoodRows);

/// <summary>What became of each row, with the fresh row where it was saved.</summary>
public sealed record BatchAnswer
{
    public required int Saved { get; init; }

    public required int Refused { get; init; }

    public required IReadOnlyList<BatchRowAnswer> Rows { get; init; }
}

public sealed record BatchRowAnswer
{
    public required int Index { get; init; }

    public Guid? Id { get; init; }

    public required RowOutcome Outcome { get; init; }

    public ProjectRow? Row { get; init; }

    public required IReadOnlyList<FieldProblem> Details { get; init; }
}

internal sealed class BatchAnswers(ISender sender, Messages messages)
{
    public async Task<Result<BatchAnswer>> OfAsync(Guid planId, SaveProjectsOutcome outcome, CancellationToken ct)
    {
        var ids = outcome.Rows.Where(r => r.Outcome != RowOutcome.Refused).Select(r => r.Id!.Value).ToList();
        var read = await sender.Send(new GetProjectRows(planId, ids), ct);
        if (!read.TryGet(out var fresh, out var error))
            return error;
        var byId = fresh.ToDictionary(r => r.Id);
        return new BatchAnswer
        {
            Saved = ids.Count,
            Refused = outcome.Rows.Count - ids.Count,
            Rows = [.. outcome.Rows.Select(r => Of(r, byId))],
        };
    }

    private BatchRowAnswer Of(SavedRow row, Dictionary<Guid, ProjectRow> fresh) => new()
    {
        Index = row.Index,
        Id = row.Id,
        Outcome = row.Outcome,
        Row = row.Outcome != RowOutcome.Refused ? fresh.GetValueOrDefault(row.Id!.Value) : null,
        Details = [.. row.Faults.Select(f => FieldProblem.Of(f, messages))],
    };
}
