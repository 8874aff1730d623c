using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.RuleSets;

/// <summary>What one clause of the law says, in the product's words.</summary>
/// <param name="Code">How it is cited, e.g. <c>ข้อ 17(3)</c>.</param>
/// <param name="Th">What it asks for, in Thai.</param>
/// <param name="En">The same in English.</param>
/// <param name="Citation">The regulation, act or letter that holds it.</param>
/// <param name="Confidence">How sure this is.</param>
public sealed record Clause(string Code, string Th, string En, string Citation, Confidence Confidence);

/// <summary>A threshold, term or number of days.</summary>
/// <param name="Key">What the number limits.</param>
/// <param name="Value">The number, in the unit of the key.</param>
/// <param name="Clause">Where it comes from.</param>
/// <param name="Confidence">How sure this is.</param>
/// <param name="Kinds">The kinds of organization it holds for; null holds for all that have no number of their own.</param>
public sealed record RuleNumber(
    RuleKey Key, decimal Value, string Clause, Confidence Confidence, IReadOnlyList<OrganizationKind>? Kinds = null);

/// <summary>A step that an act may take: from a stage, an action leads to a stage when every guard holds.</summary>
/// <param name="Acts">The kinds of act the step belongs to.</param>
/// <param name="From">The stage in which the action may be taken.</param>
/// <param name="Action">What is done.</param>
/// <param name="To">The stage it leads to.</param>
/// <param name="Guards">What must be true; each refusal names its guard and clause.</param>
/// <param name="Clause">Where the step comes from.</param>
/// <param name="Confidence">How sure this is.</param>
/// <param name="Kinds">The kinds of organization that take it; null means all.</param>
public sealed record StepRule(
    IReadOnlyList<ActKind> Acts, Stage From, StageAction Action, Stage To, IReadOnlyList<Guard> Guards,
    string Clause, Confidence Confidence, IReadOnlyList<OrganizationKind>? Kinds = null);

/// <summary>A seat that a kind of committee has.</summary>
/// <param name="Committee">The committee.</param>
/// <param name="Seat">Whom the seat is for.</param>
/// <param name="Origin">How it is filled.</param>
/// <param name="Role">What its holder does in the committee.</param>
/// <param name="Min">The fewest such seats.</param>
/// <param name="Max">The most; null is no limit.</param>
/// <param name="TermYears">Years of a term; null while the office lasts.</param>
/// <param name="Clause">Where it comes from.</param>
/// <param name="Confidence">How sure this is.</param>
/// <param name="Kinds">The kinds of organization whose committee has it; null means all.</param>
/// <param name="Substitute">Whether its holder may send somebody to a meeting; null where nobody asked.</param>
public sealed record SeatRule(
    CommitteeKind Committee, SeatKind Seat, SeatOrigin Origin, CommitteeRole Role, int Min, int? Max, int? TermYears,
    string Clause, Confidence Confidence, IReadOnlyList<OrganizationKind>? Kinds = null, bool? Substitute = null);

/// <summary>What an account is called in print, e.g. ผ.02/2 for the coordination account.</summary>
public sealed record FormLabel(FormKind Form, string Th, string Clause, Confidence Confidence);

/// <summary>Somebody who must be told of an announced plan.</summary>
/// <param name="Recipient">Who.</param>
/// <param name="Clause">Where it comes from.</param>
/// <param name="Confidence">How sure this is.</param>
/// <param name="Kinds">The kinds of organization that tell them; null means all.</param>
public sealed record RecipientRule(
    NoticeRecipient Recipient, string Clause, Confidence Confidence, IReadOnlyList<OrganizationKind>? Kinds = null);
