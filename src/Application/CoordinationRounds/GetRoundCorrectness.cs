using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>How many items were correct when they were screened for the first time (KM activity 7): the round, each district and each organization.</summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record GetRoundCorrectness(Guid Id) : IQuery<RoundCorrectness>;

public sealed record RoundCorrectness
{
    /// <summary>The percentage that must be exceeded; reaching it is not enough.</summary>
    public required decimal Threshold { get; init; }

    public required string Clause { get; init; }

    public required Correctness Total { get; init; }

    public required IReadOnlyList<CorrectnessLine> Districts { get; init; }

    public required IReadOnlyList<CorrectnessLine> Organizations { get; init; }
}

public sealed record CorrectnessLine(Guid Id, string Name, Correctness Correctness);

internal sealed class GetRoundCorrectnessHandler(IReadDb db, RoundFigures figures, RuleBook rules) : IQueryHandler<GetRoundCorrectness, RoundCorrectness>
{
    public async Task<Result<RoundCorrectness>> Handle(GetRoundCorrectness query, CancellationToken ct)
    {
        if (await figures.RoundAsync(query.Id, ct) is not { } round)
            return CoordinationRoundErrors.NotFound;
        var threshold = (await rules.OfAsync(round.RuleSetId, ct)).Number(RuleKey.FirstTimeCorrectPercent, OrganizationKind.Pao);
        var first = await db.Set<CoordinationItem>().Where(i => i.RoundId == round.Id && i.Status != ItemStatus.PulledBack)
            .Select(i => new First(i.DistrictId, i.OrganizationId, i.FirstCorrect, i.FirstFaults)).ToListAsync(ct);
        var districts = await figures.DistrictsAsync(round, ct);
        var filers = (await figures.FilersAsync(round, ct)).ToDictionary(f => f.Id, f => f.Name);
        return new RoundCorrectness
        {
            Threshold = threshold.Value,
            Clause = threshold.Clause,
            Total = Of(first, threshold.Value),
            Districts = [.. first.GroupBy(f => f.DistrictId).Select(g => new CorrectnessLine(g.Key, districts.GetValueOrDefault(g.Key, ""), Of(g, threshold.Value)))],
            Organizations = [.. first.GroupBy(f => f.OrganizationId).Select(g => new CorrectnessLine(g.Key, filers.GetValueOrDefault(g.Key, ""), Of(g, threshold.Value)))],
        };
    }

    private static Correctness Of(IEnumerable<First> items, decimal threshold) => Correctness.Of([.. items.Select(i => (i.Correct, i.Faults))], threshold);

    private sealed record First(Guid DistrictId, Guid OrganizationId, bool? Correct, IReadOnlyList<string> Faults);
}
