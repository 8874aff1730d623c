using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Amendments;

/// <summary>What is so on the day of a step: the facts of the guards, and how the items stand against the book in force.</summary>
public sealed record AmendmentStanding(GuardFacts Guards, ItemsAgainstBook Items)
{
    /// <summary>What the guard says without knowing the items.</summary>
    private static readonly string Misfit = ProcedureErrors.KindDoesNotFit(ActKind.Change).Code;

    /// <summary>What no guard asks for but every step towards an edition must heed: the book has moved on, or the day is before it.</summary>
    internal Error? Against(StepRule step)
    {
        if (step.To is Stage.Committee or Stage.Council or Stage.Approval or Stage.Announced && Items.Outdated.Count > 0)
            return AmendmentErrors.Outdated(Items.Outdated) with { Clause = step.Clause };
        return step.To == Stage.Announced && Guards.Announcement is { } signed && signed.Date < Items.LastEdition.AnnouncedOn
            ? AmendmentErrors.AnnouncedBeforeEdition(Items.LastEdition.Label, Items.LastEdition.AnnouncedOn) with { Clause = step.Clause }
            : null;
    }

    /// <summary>Says which fields or projects make another kind of act necessary.</summary>
    internal Error Explain(Error error) => error.Code == Misfit
        ? Items.Misfit ?? error
        : error with { Details = [.. error.Details.Select(Explain)] };
}

/// <summary>The items of an amendment against the book in force.</summary>
public sealed record ItemsAgainstBook
{
    public required PlanEdition LastEdition { get; init; }

    /// <summary>The mildest act that may carry all items; null without items.</summary>
    public required ActKind? Needed { get; init; }

    /// <summary>Why the kind chosen does not carry them; null when it does.</summary>
    public required Error? Misfit { get; init; }

    /// <summary>The projects that another edition changed after they were drafted, by name.</summary>
    public required IReadOnlyDictionary<Guid, string> OutdatedProjects { get; init; }

    public IReadOnlyList<string> Outdated => [.. OutdatedProjects.Values];

    public bool IsOutdated(AmendmentItem item) => OutdatedProjects.ContainsKey(item.ProjectId);

    public static ItemsAgainstBook Of(Amendment amendment, PlanHistory history, RuleSet rules)
    {
        var book = history.Latest;
        var verdicts = amendment.Items.Select(i => (Item: i, Verdict: ChangeClassifier.Of(book.Find(i.ProjectId), i.After))).ToList();
        var needed = verdicts.Select(v => v.Verdict.Kind).MaxBy(Strictness.Of);
        var beyond = verdicts.SelectMany(v => v.Verdict.Beyond(amendment.Kind), (v, d) => (v.Item, Difference: d)).ToList();
        return new()
        {
            LastEdition = history.Editions[^1],
            Needed = needed,
            Misfit = MisfitOf(beyond) ?? WithoutAddition(amendment, needed, book, rules),
            OutdatedProjects = amendment.Items.Where(i => history.LastChangeOf(i.ProjectId) != i.BasedOn)
                .ToDictionary(i => i.ProjectId, i => NameOf(i, book)),
        };
    }

    private static Error? MisfitOf(IReadOnlyList<(AmendmentItem Item, Difference Difference)> beyond)
    {
        var added = beyond.Where(b => b.Difference.Sort == DifferenceSort.Added).Select(b => b.Difference.After ?? "").ToList();
        if (added.Count > 0)
            return AmendmentErrors.AdditionNeeded(added);
        return beyond.Count > 0 ? AmendmentErrors.ChangeOfSubstance([.. beyond.Select(b => ChangedFields.Of(b.Difference.Field)).Distinct().Order()]) : null;
    }

    /// <summary>An addition may change projects beside the new ones (ข้อ 22 asks for all that ข้อ 22/1 does), but one without any new project is none.</summary>
    private static Error? WithoutAddition(Amendment amendment, ActKind? needed, PlanContent book, RuleSet rules) =>
        amendment.Kind == ActKind.Addition && needed is { } milder and not ActKind.Addition
            ? AmendmentErrors.ChangeNeeded(milder, [.. amendment.Items.Select(i => NameOf(i, book))], rules.AnnouncingClause(milder))
            : null;

    private static string NameOf(AmendmentItem item, PlanContent book) => (item.After ?? book.Find(item.ProjectId))?.Draft.Name ?? item.ProjectId.ToString();
}
