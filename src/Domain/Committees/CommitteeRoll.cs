using LocalPlan.Domain.Offices;

namespace LocalPlan.Domain.Committees;

/// <summary>Whether a seat counts on a day.</summary>
public enum SeatStatus
{
    Held = 1,

    /// <summary>The office that the seat follows has no holder.</summary>
    Vacant = 2,

    /// <summary>V5: the term is over, and no order has filled the seat again.</summary>
    Expired = 3,

    /// <summary>V6: the office that the member was chosen from has ended.</summary>
    OfficeEnded = 4,
}

/// <summary>A seat as it was on one day.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Status">Whether it counts.</param>
/// <param name="Name">Who holds or held it.</param>
/// <param name="Position">What that person is.</param>
/// <param name="LastDay">The day on which term or office ends, as far as is known.</param>
public sealed record SeatOnDay(CommitteeSeat Seat, SeatStatus Status, string Name, string Position, DateOnly? LastDay)
{
    /// <summary>The person, or what the seat is for while nobody is known.</summary>
    public string Called => Name.Length > 0 ? Name : Position;

    public bool Counts => Status == SeatStatus.Held && Seat.Role.Votes();
}

/// <summary>Who sits on a committee on a day; true for any day, since offices, terms and orders all have dates.</summary>
public sealed class CommitteeRoll
{
    private CommitteeRoll(IReadOnlyList<SeatOnDay> seats) => Seats = seats;

    public IReadOnlyList<SeatOnDay> Seats { get; }

    /// <summary>The current members: seats that are held and vote.</summary>
    public int Members => Seats.Count(s => s.Counts);

    public static CommitteeRoll On(Committee committee, IReadOnlyList<Office> offices, DateOnly day) => new([..
        from seat in committee.Seats
        where seat.ExistsOn(day)
        orderby seat.Role == CommitteeRole.Chair ? 0 : seat.Role.Votes() ? 1 : 2, seat.Role == CommitteeRole.MemberAndSecretary, seat.Order
        select Of(seat, offices.FirstOrDefault(o => o.Id == seat.OfficeId), day)]);

    private static SeatOnDay Of(CommitteeSeat seat, Office? office, DateOnly day) =>
        office is not null && seat.Origin == SeatOrigin.ExOfficio ? Following(seat, office, day) : Personal(seat, office, day);

    private static SeatOnDay Following(CommitteeSeat seat, Office office, DateOnly day) => office.HolderOn(day) is { } holder
        ? new(seat, SeatStatus.Held, holder.Name, office.Title, holder.To)
        : new(seat, SeatStatus.Vacant, "", office.Title, null);

    private static SeatOnDay Personal(CommitteeSeat seat, Office? office, DateOnly day)
    {
        var holder = office?.Holders.FirstOrDefault(h => h.Id == seat.OfficeHolderId);
        var (name, position) = (holder?.Name ?? seat.Name, seat.Position.Length > 0 ? seat.Position : office?.Title ?? "");
        var status = seat.TermEndsOn < day ? SeatStatus.Expired
            : holder?.To < day ? SeatStatus.OfficeEnded
            : name.Length == 0 ? SeatStatus.Vacant
            : SeatStatus.Held;
        return new(seat, status, name, position, Earlier(seat.TermEndsOn, holder?.To));
    }

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null ? b : b is null || a < b ? a : b;
}
