using System.Globalization;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.RuleSets;
using LocalPlan.Domain.Strategies;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports;

/// <summary>Takes analysed rows over: makes the strategies, tactics and divisions that are new, then the projects.</summary>
internal sealed class ImportLanding(IWriteDb db, LoadedImport loaded, CheckRules checks, DateTimeOffset now)
{
    private readonly List<Strategy> _strategies = [.. loaded.Target.Strategies];
    private readonly List<Division> _divisions = [.. loaded.Target.Divisions];
    private readonly Dictionary<Guid, Project> _projects = loaded.Target.Projects.ToDictionary(p => p.Id);
    private int _position = loaded.Target.Projects.Select(p => p.Position).DefaultIfEmpty().Max();

    public IReadOnlyList<Error> Take(IReadOnlyList<AnalysedRow> rows)
    {
        var landing = rows.Where(r => r.Status is ImportRowStatus.New or ImportRowStatus.Changed && r.Draft is not null).ToList();
        var drafts = landing.ConvertAll(WithReferences);
        var frame = Frame();
        return [.. landing.Zip(drafts, (row, draft) => Save(frame, row, draft)).OfType<Error>()];
    }

    /// <summary>Remembers the spellings that a person has said to mean a division, so that the next file does not ask again.</summary>
    public void Remember(IEnumerable<ImportQuestion> answered)
    {
        foreach (var question in answered.Where(q => q is { Kind: ImportDecisionKind.Division, Outcome: ImportOutcome.UseExisting or ImportOutcome.Create }))
            if (question.Source.Length <= Division.MaxNameLength && Meant(question) is { } division
                && division.Aliases.Append(division.Name).All(name => ThaiSearch.KeyOf(name) != ThaiSearch.KeyOf(question.Source)))
                division.AlsoKnownAs(question.Source, now);
    }

    private Division? Meant(ImportQuestion question) =>
        _divisions.Find(d => question.TargetId is { } id ? d.Id == id : d.NameFold == ThaiSearch.KeyOf(question.NewName ?? ""));

    private Error? Save(PlanFrame frame, AnalysedRow row, ProjectDraft draft)
    {
        if (row.ProjectId is { } id)
            return _projects[id].Revise(frame, draft, now).Error;
        var created = Project.Create(frame, ++_position, draft, now);
        if (created.TryGet(out var project, out var error))
            db.Set<Project>().Add(project);
        return error;
    }

    private ProjectDraft WithReferences(AnalysedRow row)
    {
        var strategy = row.Strategy is { } s ? StrategyOf(s) : null;
        var tactic = strategy is not null && row.Tactic is { } t ? strategy.TacticOf(t.Number, t.Name, now) : null;
        if (tactic is not null && row.Draft!.PlanClassId is { } planClass)
            tactic.Link(planClass);
        return row.Draft! with
        {
            StrategyId = strategy?.Id ?? row.Draft.StrategyId,
            TacticId = tactic?.Id ?? row.Draft.TacticId,
            DivisionId = row.DivisionName is { } name ? DivisionOf(name).Id : row.Draft.DivisionId,
        };
    }

    private Strategy StrategyOf(NumberedName printed)
    {
        var number = int.TryParse(printed.Number, CultureInfo.InvariantCulture, out var parsed) ? parsed : _strategies.Select(s => s.Number).DefaultIfEmpty().Max() + 1;
        if (_strategies.Find(s => s.Number == number) is { } known)
            return known;
        var strategy = Strategy.Create(loaded.Plan, new StrategyDraft(number, printed.Name, [], []), now).Value;
        _strategies.Add(strategy);
        db.Set<Strategy>().Add(strategy);
        return strategy;
    }

    private Division DivisionOf(string name)
    {
        var fold = ThaiSearch.KeyOf(name);
        if (_divisions.Find(d => d.NameFold == fold) is { } known)
            return known;
        var division = Division.Create(loaded.Import.OrganizationId, name, [], now);
        _divisions.Add(division);
        db.Set<Division>().Add(division);
        return division;
    }

    private PlanFrame Frame() => new(
        loaded.Plan,
        _strategies.Select(s => s.Id).ToHashSet(),
        _strategies.SelectMany(s => s.Tactics).ToDictionary(t => t.Id, t => t.StrategyId),
        loaded.Target.PlanClasses.Select(c => c.Id).ToHashSet(),
        _divisions.ToDictionary(d => d.Id, d => d.Name),
        loaded.Target.Projects.SelectMany(p => p.PlaceIds).ToHashSet())
    {
        Checks = checks,
        AuthorityItems = loaded.Target.Projects.SelectMany(p => p.Authority.AuthorityItemIds).ToHashSet(),
        Organizations = loaded.Target.Projects.SelectMany(p => p.Authority.BeneficiaryIds).ToHashSet(),
    };
}
