using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>Who has filed and who has not, by district and organization, with the day and the rule that sets it. The PAO sees all, others themselves.</summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record GetRoundFilings(Guid Id) : IQuery<RoundFilings>;

public sealed record RoundFilings
{
    /// <summary>The deadline rule, its words and its clause.</summary>
    public required DeadlineRule Rule { get; init; }

    public required int Filed { get; init; }

    public required int NotFiled { get; init; }

    public required IReadOnlyList<DistrictFilings> Districts { get; init; }
}

public sealed record DistrictFilings(Guid DistrictId, string Name, int Filed, int NotFiled, IReadOnlyList<Filing> Organizations);

/// <summary>What an organization has sent, and until when it may.</summary>
/// <param name="OrganizationId">The organization.</param>
/// <param name="Name">Its short name.</param>
/// <param name="HasFiled">Whether it sent anything that it did not pull back.</param>
/// <param name="Items">How many items.</param>
/// <param name="Baht">Their baht.</param>
/// <param name="FirstOn">The day of the first.</param>
/// <param name="LastOn">The day of the last.</param>
/// <param name="LateItems">How many came after the window, by permission.</param>
/// <param name="Due">The last day, late permits included.</param>
/// <param name="DaysLeft">Days until then; negative when it has passed.</param>
public sealed record Filing(
    Guid OrganizationId, string Name, bool HasFiled, int Items, decimal Baht, DateOnly? FirstOn, DateOnly? LastOn, int LateItems, DateOnly Due, int DaysLeft);

internal sealed class GetRoundFilingsHandler(IReadDb db, RoundFigures figures, RuleBook rules, ICaller caller, TimeProvider clock)
    : IQueryHandler<GetRoundFilings, RoundFilings>
{
    private const string FilingRule = "CR1";

    public async Task<Result<RoundFilings>> Handle(GetRoundFilings query, CancellationToken ct)
    {
        if (await figures.RoundAsync(query.Id, ct) is not { } round)
            return CoordinationRoundErrors.NotFound;
        var seen = (await figures.FilersAsync(round, ct)).Where(f => IsSeen(f, round)).ToList();
        var sent = await SentAsync(round.Id, ct);
        var names = await figures.DistrictsAsync(round, ct);
        var rule = (await rules.OfAsync(round.RuleSetId, ct)).DeadlineOf(FilingRule);
        var filings = seen.ConvertAll(f => (f.DistrictId, Filing: Of(f, round, sent.GetValueOrDefault(f.Id))));
        return rule is null ? CoordinationRoundErrors.RuleMissing : Of(rule, names.Select(d => District(d.Key, d.Value, filings.Where(f => f.DistrictId == d.Key).Select(f => f.Filing))));
    }

    private static RoundFilings Of(DeadlineRule rule, IEnumerable<DistrictFilings> districts)
    {
        var shown = districts.Where(d => d.Organizations.Count > 0).ToList();
        return new() { Rule = rule, Filed = shown.Sum(d => d.Filed), NotFiled = shown.Sum(d => d.NotFiled), Districts = shown };
    }

    private static DistrictFilings District(Guid id, string name, IEnumerable<Filing> filings)
    {
        var all = filings.ToList();
        return new(id, name, all.Count(f => f.HasFiled), all.Count(f => !f.HasFiled), all);
    }

    private Filing Of(Filer filer, CoordinationRound round, Sent? sent)
    {
        var due = round.FilesUntil(filer.Id);
        return new(filer.Id, filer.Name, sent is not null, sent?.Items ?? 0, sent?.Baht ?? 0, sent?.FirstOn, sent?.LastOn, sent?.Late ?? 0,
            due, due.DayNumber - clock.TodayInThailand().DayNumber);
    }

    private bool IsSeen(Filer filer, CoordinationRound round) =>
        round.OrganizationId == caller.OrganizationId || filer.Id == caller.OrganizationId || filer.DistrictId == caller.DistrictId;

    private Task<Dictionary<Guid, Sent>> SentAsync(Guid roundId, CancellationToken ct) => db.Set<CoordinationItem>()
        .Where(i => i.RoundId == roundId && i.Status != ItemStatus.PulledBack).GroupBy(i => i.OrganizationId)
        .Select(g => new Sent(g.Key, g.Count(), g.Sum(i => i.Amount), g.Min(i => i.SubmittedOn), g.Max(i => i.SubmittedOn), g.Count(i => i.IsLate)))
        .ToDictionaryAsync(s => s.OrganizationId, ct);

    private sealed record Sent(Guid OrganizationId, int Items, decimal Baht, DateOnly FirstOn, DateOnly LastOn, int Late);
}
