using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.RuleSets;

/// <summary>
/// The rules in force from a day on: steps, thresholds, seats, deadlines, labels and clause texts, each with its citation. A rule set never
/// changes once it is there; the law's next wording is a new one, and what runs keeps the set it started under.
/// </summary>
public sealed class RuleSet : IReferenceData
{
    public const int MaxNameLength = 200;

    private RuleSet() { }

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    public DateOnly EffectiveFrom { get; private set; }

    /// <summary>The regulation with its amendments.</summary>
    public string Citation { get; private set; } = "";

    public IReadOnlyList<Clause> Clauses { get; private set; } = [];

    public IReadOnlyList<RuleNumber> Numbers { get; private set; } = [];

    public IReadOnlyList<StepRule> Steps { get; private set; } = [];

    public IReadOnlyList<SeatRule> Seats { get; private set; } = [];

    public IReadOnlyList<FormLabel> Labels { get; private set; } = [];

    public IReadOnlyList<CheckRule> Checks { get; private set; } = [];

    public IReadOnlyList<DeadlineRule> Deadlines { get; private set; } = [];

    public IReadOnlyList<RecipientRule> Recipients { get; private set; } = [];

    /// <summary>The checklist of screening that a coordination round begins with.</summary>
    public IReadOnlyList<CriterionRule> Criteria { get; private set; } = [];

    public IReadOnlyList<KnowledgeActivity> Activities { get; private set; } = [];

    public static Result<RuleSet> Create(Guid id, RuleSetDraft draft)
    {
        var checks = RuleSetChecks.Of(draft);
        if (checks.Error is { } error)
            return error;
        return new RuleSet
        {
            Id = id,
            Name = draft.Name.Trim(),
            EffectiveFrom = draft.EffectiveFrom,
            Citation = draft.Citation.Trim(),
            Clauses = draft.Clauses,
            Numbers = draft.Numbers,
            Steps = draft.Steps,
            Seats = draft.Seats,
            Labels = draft.Labels,
            Checks = draft.Checks,
            Deadlines = draft.Deadlines,
            Recipients = draft.Recipients,
            Criteria = draft.Criteria,
            Activities = draft.Activities,
        };
    }

    /// <summary>
    /// Takes over what an earlier edition of the product did not ask for. What the set says already stays, and one that an operator
    /// added without checks or deadlines stays without.
    /// </summary>
    public void Complete(RuleSet shipped)
    {
        if (shipped.Id == Id)
        {
            Checks = Checks.Count > 0 ? Checks : shipped.Checks;
            Deadlines = [.. Deadlines, .. shipped.Deadlines.Where(d => DeadlineOf(d.Code) is null)];
            Recipients = Recipients.Count > 0 ? Recipients : shipped.Recipients;
        }
        Criteria = Criteria.Count > 0 ? Criteria : shipped.Criteria;
        Activities = Activities.Count > 0 ? Activities : shipped.Activities;
        Numbers = [.. Numbers, .. shipped.Numbers.Where(n => Numbers.All(own => own.Key != n.Key))];
        Seats = [.. Seats.Select(s => s.Substitute is null ? s with { Substitute = shipped.SubstituteOf(s) } : s)];
        Clauses = [.. Clauses, .. shipped.Clauses.Where(c => ClauseOf(c.Code) is null)];
    }

    /// <summary>The number that holds for a kind of organization; one of its own goes before the general one.</summary>
    public RuleNumber Number(RuleKey key, OrganizationKind kind) =>
        Numbers.FirstOrDefault(n => n.Key == key && n.Kinds?.Contains(kind) == true)
        ?? Numbers.First(n => n.Key == key && n.Kinds is null);

    /// <summary>The way that an act of a kind takes in an organization of a kind.</summary>
    public Procedure ProcedureOf(ActKind act, OrganizationKind kind) =>
        new([.. Steps.Where(s => s.Acts.Contains(act) && (s.Kinds is null || s.Kinds.Contains(kind)))]);

    /// <summary>The clause by which an act of a kind is announced.</summary>
    public string AnnouncingClause(ActKind act) => Steps.First(s => s.Acts.Contains(act) && s.Action == StageAction.Announce).Clause;

    /// <summary>The clause by which an act of a kind lies before the development committee, or goes to the executive without it.</summary>
    public string DecidingClause(ActKind act) =>
        Steps.FirstOrDefault(s => s.Acts.Contains(act) && s.Action == StageAction.CommitteeAgrees)?.Clause ?? AnnouncingClause(act);

    public IReadOnlyList<SeatRule> SeatsOf(CommitteeKind committee, OrganizationKind kind) =>
        [.. Seats.Where(s => s.Committee == committee && (s.Kinds is null || s.Kinds.Contains(kind)))];

    private bool? SubstituteOf(SeatRule seat) => Seats.FirstOrDefault(s => (s.Committee, s.Seat) == (seat.Committee, seat.Seat))?.Substitute;

    public CheckRules ChecksOf(OrganizationKind kind) => new(kind, Checks);

    /// <summary>The deadlines of a kind of organization, each with its number of days.</summary>
    public IReadOnlyList<DeadlineRule> DeadlinesOf(OrganizationKind kind) => [..
        from rule in Deadlines
        where rule.Kinds is null || rule.Kinds.Contains(kind)
        select rule.Number is { } key ? rule with { Limit = rule.Limit with { Days = (int)Number(key, kind).Value } } : rule];

    /// <summary>Those whom an organization of a kind tells of its announced plans.</summary>
    public IReadOnlyList<RecipientRule> RecipientsOf(OrganizationKind kind) => [.. Recipients.Where(r => r.Kinds is null || r.Kinds.Contains(kind))];

    /// <summary>The clause by which a recipient is told; one that the set does not name is told by the clause of posting.</summary>
    public string NoticeClause(NoticeRecipient recipient) =>
        Recipients.FirstOrDefault(r => r.Recipient == recipient)?.Clause ?? Steps.First(s => s.Action == StageAction.Post).Clause;

    public DeadlineRule? DeadlineOf(string code) => Deadlines.FirstOrDefault(d => d.Code == code);

    public Clause? ClauseOf(string code) => Clauses.FirstOrDefault(c => c.Code == code);
}

/// <summary>A rule set as the seed or an operator's file gives it.</summary>
public sealed record RuleSetDraft(
    string Name, DateOnly EffectiveFrom, string Citation, IReadOnlyList<Clause> Clauses, IReadOnlyList<RuleNumber> Numbers,
    IReadOnlyList<StepRule> Steps, IReadOnlyList<SeatRule> Seats, IReadOnlyList<FormLabel> Labels,
    IReadOnlyList<CheckRule> Checks, IReadOnlyList<DeadlineRule> Deadlines)
{
    public IReadOnlyList<RecipientRule> Recipients { get; init; } = [];

    public IReadOnlyList<CriterionRule> Criteria { get; init; } = [];

    public IReadOnlyList<KnowledgeActivity> Activities { get; init; } = [];
}
