using LocalPlan.Domain.Offices;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Committees;

/// <summary>What an appointment is judged against: the organization, its offices and the rules.</summary>
public sealed record AppointmentFrame(Guid OrganizationId, OrganizationKind Kind, RuleSet Rules, IReadOnlyList<Office> Offices)
{
    public bool IsPao => Kind == OrganizationKind.Pao;

    /// <summary>The seats that the rules give a committee; a sub-committee is free in its composition.</summary>
    public IReadOnlyList<SeatRule> SeatsOf(CommitteeKind committee, Guid? parentId) => parentId is null ? Rules.SeatsOf(committee, Kind) : [];

    /// <summary>The clause by which a kind of committee is appointed.</summary>
    public string? ClauseOf(CommitteeKind committee) => Rules.SeatsOf(committee, Kind).Select(r => r.Clause).FirstOrDefault();

    public Office? OfficeOf(Guid? id) => id is null ? null : Offices.FirstOrDefault(o => o.Id == id);

    /// <summary>The offices of a kind that exist on a day: those that somebody has taken by then.</summary>
    public IEnumerable<Office> OfficesOf(OfficeKind kind, DateOnly day) => Offices.Where(o => o.Kind == kind && o.Holders.Any(h => h.From <= day));

    internal ResolvedSeat Resolve(CommitteeKind committee, Guid? parentId, SeatDraft seat, DateOnly day) => new(
        seat.Origin == SeatOrigin.ExOfficio ? null : OfficeOf(seat.OfficeId)?.HolderOn(day)?.Id,
        SeatsOf(committee, parentId).FirstOrDefault(r => r.Seat == seat.Kind)?.TermYears);
}

public static class SeatOffices
{
    /// <summary>The office of the organization that a seat is for; null for people from outside.</summary>
    public static OfficeKind? OfficeKindOf(this SeatKind seat) => seat switch
    {
        SeatKind.Executive => OfficeKind.Executive,
        SeatKind.Deputy => OfficeKind.Deputy,
        SeatKind.Councillor => OfficeKind.Councillor,
        SeatKind.Clerk => OfficeKind.Clerk,
        SeatKind.DivisionHead => OfficeKind.DivisionHead,
        SeatKind.PlanningDivisionHead => OfficeKind.PlanningDivisionHead,
        SeatKind.PlanAnalyst => OfficeKind.PlanAnalyst,
        _ => null,
    };
}
