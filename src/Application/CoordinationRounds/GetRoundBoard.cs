using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>The board of a round, district by state, with what each officer has to do.</summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record GetRoundBoard(Guid Id) : IQuery<RoundBoard>;

public sealed record RoundBoard
{
    public required RoundStage Stage { get; init; }

    /// <summary>Every district of the province.</summary>
    public required IReadOnlyList<BoardLine> Districts { get; init; }

    public required IReadOnlyList<OfficerLoad> Officers { get; init; }
}

/// <summary>How many items of a district are in which state.</summary>
public sealed record BoardLine(Guid DistrictId, string Name, IReadOnlyList<BoardCell> Cells);

public sealed record BoardCell(ItemStatus Status, int Items, decimal Baht);

/// <summary>What an officer has to do: districts assigned, items to screen, returned and passed on. A line without user is of nobody.</summary>
public sealed record OfficerLoad(Guid? UserId, string Name, IReadOnlyList<Guid> DistrictIds, int ToScreen, int Returned, int PassedOn, int Total);

internal sealed class GetRoundBoardHandler(RoundFigures figures) : IQueryHandler<GetRoundBoard, RoundBoard>
{
    public async Task<Result<RoundBoard>> Handle(GetRoundBoard query, CancellationToken ct)
    {
        if (await figures.RoundAsync(query.Id, ct) is not { } round)
            return CoordinationRoundErrors.NotFound;
        var counts = await figures.CountsAsync(round.Id, ct);
        var districts = await figures.DistrictsAsync(round, ct);
        return new RoundBoard
        {
            Stage = round.Stage,
            Districts = [.. districts.Select(d => new BoardLine(d.Key, d.Value, Cells(counts.Where(c => c.DistrictId == d.Key))))],
            Officers = [.. districts.Keys.GroupBy(d => round.OfficerOf(d)?.UserId).Select(g => Load(round, g.Key, [.. g], counts))],
        };
    }

    private static IReadOnlyList<BoardCell> Cells(IEnumerable<StatusCount> counts) =>
        [.. counts.GroupBy(c => c.Status).OrderBy(g => g.Key).Select(g => new BoardCell(g.Key, g.Sum(c => c.Items), g.Sum(c => c.Baht)))];

    private static OfficerLoad Load(CoordinationRound round, Guid? officer, IReadOnlyList<Guid> districts, IReadOnlyList<StatusCount> counts)
    {
        var own = counts.Where(c => districts.Contains(c.DistrictId)).ToList();
        int Sum(Func<ItemStatus, bool> belongs) => own.Where(c => belongs(c.Status)).Sum(c => c.Items);
        return new(
            officer, round.Officers.FirstOrDefault(o => o.UserId == officer)?.Name ?? "", districts, Sum(s => s == ItemStatus.PaoScreening),
            Sum(s => s == ItemStatus.Returned), Sum(s => s > ItemStatus.Returned && s != ItemStatus.PulledBack), Sum(_ => true));
    }
}
