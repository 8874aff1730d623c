using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>
/// Totals of a round that add up: submitted = accepted + rejected + returned + referred + merged + pulled back + pending, in items and
/// baht, for the round, each district, each organization and each officer. Callers see what they may see.
/// </summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record GetRoundTotals(Guid Id) : IQuery<RoundTotals>;

public sealed record RoundTotals
{
    public required RoundStage Stage { get; init; }

    /// <summary>Whether every line adds up, and the lines of each table add up to the round.</summary>
    public required bool Reconciles { get; init; }

    public required Tally Total { get; init; }

    public required IReadOnlyList<TallyLine> Districts { get; init; }

    public required IReadOnlyList<TallyLine> Organizations { get; init; }

    /// <summary>By the officer assigned to the district; a line without id is what is assigned to nobody.</summary>
    public required IReadOnlyList<TallyLine> Officers { get; init; }
}

/// <summary>A line of a table of totals. The district is that of an organization.</summary>
public sealed record TallyLine(Guid? Id, string Name, Guid? DistrictId, Tally Tally);

internal sealed class GetRoundTotalsHandler(RoundFigures figures) : IQueryHandler<GetRoundTotals, RoundTotals>
{
    public async Task<Result<RoundTotals>> Handle(GetRoundTotals query, CancellationToken ct)
    {
        if (await figures.RoundAsync(query.Id, ct) is not { } round)
            return CoordinationRoundErrors.NotFound;
        var counts = await figures.CountsAsync(round.Id, ct);
        var districts = await figures.DistrictsAsync(round, ct);
        var filers = (await figures.FilersAsync(round, ct)).ToDictionary(f => f.Id);
        var byOfficer = Lines(counts, c => round.OfficerOf(c.DistrictId)?.UserId, id => round.Officers.FirstOrDefault(o => o.UserId == id)?.Name ?? "", _ => null);
        var byDistrict = Lines(counts, c => c.DistrictId, id => districts.GetValueOrDefault(id!.Value, ""), _ => null);
        var byOrganization = Lines(counts, c => c.OrganizationId, id => filers[id!.Value].Name, id => filers[id!.Value].DistrictId);
        return Of(round, Tally.Of(counts.Select(c => (c.Status, c.Amounts))), byDistrict, byOrganization, byOfficer);
    }

    private static RoundTotals Of(
        CoordinationRound round, Tally total, IReadOnlyList<TallyLine> districts, IReadOnlyList<TallyLine> organizations, IReadOnlyList<TallyLine> officers) => new()
        {
            Stage = round.Stage,
            Total = total,
            Districts = districts,
            Organizations = organizations,
            Officers = officers,
            Reconciles = total.Reconciles && new[] { districts, organizations, officers }.All(t =>
                t.All(l => l.Tally.Reconciles) && t.Aggregate(Amounts.None, (sum, l) => sum + l.Tally.Submitted) == total.Submitted),
        };

    private static IReadOnlyList<TallyLine> Lines(
        IReadOnlyList<StatusCount> counts, Func<StatusCount, Guid?> keyOf, Func<Guid?, string> nameOf, Func<Guid?, Guid?> districtOf) =>
        [.. counts.GroupBy(keyOf).Select(g => new TallyLine(g.Key, nameOf(g.Key), districtOf(g.Key), Tally.Of(g.Select(c => (c.Status, c.Amounts)))))
            .OrderBy(l => l.DistrictId).ThenBy(l => l.Name, StringComparer.Ordinal)];
}
