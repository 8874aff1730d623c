using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Offices;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Meetings;

/// <summary>Whether the register knows the whole council: half of those who happen to be recorded is no quorum.</summary>
public static class CouncilRegister
{
    /// <summary>What is missing on a day, or null. A seat that is vacant since is recorded all the same.</summary>
    public static Error? Gap(AppointmentFrame frame, DateOnly day)
    {
        var needed = frame.Rules.Number(RuleKey.CouncilSeats, frame.Kind);
        var recorded = Seats(frame, day);
        return recorded < needed.Value ? MeetingErrors.CouncilIncomplete(recorded, needed) : null;
    }

    /// <summary>The chair is a councillor too, and may be recorded as both.</summary>
    private static int Seats(AppointmentFrame frame, DateOnly day)
    {
        var councillors = frame.OfficesOf(OfficeKind.Councillor, day).ToList();
        var chairs = frame.OfficesOf(OfficeKind.CouncilChair, day).Select(o => o.HolderOn(day)).OfType<OfficeHolder>();
        return councillors.Count + chairs.Count(c => councillors.TrueForAll(o => o.HolderOn(day) is not { } h || PersonName.KeyOf(h.Name) != PersonName.KeyOf(c.Name)));
    }
}
