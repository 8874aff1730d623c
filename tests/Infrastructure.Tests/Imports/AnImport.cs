using LocalPlan.Application.Imports;
using LocalPlan.Application.Imports.Analysis;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.Strategies;
using LocalPlan.Infrastructure.Imports.Workbooks;
using LocalPlan.Infrastructure.Persistence.Seed;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>Runs the analysis as the product runs it, without a database.</summary>
internal static class AnImport
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 3, 0, 0, TimeSpan.Zero);
    public static readonly Guid Organization = Guid.Parse("019ab000-0000-7000-8000-000000000001");

    public static readonly IReadOnlyList<PlanClass> PlanClasses = [.. SeedFiles.Read<SeedPlanClass>("plan-classes").Select((c, i) => PlanClass.Create(
        Id(i), (c.AreaCode, c.AreaName), (c.Code, c.Name), c.Aliases, []))];

    public static readonly ImportTarget EmptyPlan = new(new PlanPeriod(2566), PlanClasses, [], [], []);

    public static AnalysedImport Of(XlsxFile file, ImportTarget? target = null, params ImportDecision[] decisions) =>
        Of("plan.xlsx", file.ToBytes(), target, decisions);

    public static AnalysedImport Of(string name, byte[] content, ImportTarget? target = null, params ImportDecision[] decisions) =>
        new ImportAnalyst(new WorkbookReader()).Analyse(
            new ImportSource(name, content, decisions), target ?? EmptyPlan, new Progress<int>(), TestContext.Current.CancellationToken).Value;

    public static Guid PlanClassId(string name) => PlanClasses.Single(c => c.Name == name).Id;

    /// <summary>The plan after an analysis was taken over.</summary>
    public static ImportTarget Landed(AnalysedImport analysis)
    {
        var plan = Plan.Create(
            new(Organization, OrganizationKind.CityMunicipality, PlanningWindow.Create(Id(99), 2566, null), Id(98), PlanFormat.StrategyBased, null, null), new(new(Id(97), "นักวิเคราะห์นโยบายและแผน"), Now));
        var (strategies, divisions) = (new Dictionary<string, Strategy>(), new Dictionary<string, Division>());
        var drafts = analysis.Rows.Where(r => r.Status == ImportRowStatus.New).Select(row =>
        {
            var strategy = row.Strategy is { } s ? Made(strategies, s.Number, () => Strategy.Create(plan, new StrategyDraft(int.Parse(s.Number, System.Globalization.CultureInfo.InvariantCulture), s.Name, [], []), Now).Value) : null;
            var tactic = row.Tactic is { } t ? strategy?.TacticOf(t.Number, t.Name, Now) : null;
            var division = row.DivisionName is { } name ? Made(divisions, name, () => Division.Create(Organization, name, [], Now)) : null;
            return row.Draft! with { StrategyId = strategy?.Id, TacticId = tactic?.Id, DivisionId = division?.Id };
        }).ToList();
        var frame = new PlanFrame(
            plan, strategies.Values.Select(s => s.Id).ToHashSet(), strategies.Values.SelectMany(s => s.Tactics).ToDictionary(t => t.Id, t => t.StrategyId),
            PlanClasses.Select(c => c.Id).ToHashSet(), divisions.Values.ToDictionary(d => d.Id, d => d.Name), new HashSet<Guid>())
        {
            Checks = new(OrganizationKind.CityMunicipality, []),
        };
        return EmptyPlan with
        {
            Strategies = [.. strategies.Values],
            Divisions = [.. divisions.Values],
            Projects = [.. drafts.Select((draft, i) => Project.Create(frame, i + 1, draft, Now).Value)],
        };
    }

    private static T Made<T>(Dictionary<string, T> known, string key, Func<T> make) => known.TryGetValue(key, out var found) ? found : known[key] = make();

    private static Guid Id(int number) => Guid.Parse($"019ab000-0000-7000-8000-{number:d12}");
}
