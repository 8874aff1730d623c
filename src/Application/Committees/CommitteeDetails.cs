using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.Committees;

/// <summary>A committee as it is, or was on a day: its seats, who holds them, and every order.</summary>
public sealed record CommitteeDetails : IOfTheMoment
{
    public required Guid Id { get; init; }

    public required CommitteeKind Kind { get; init; }

    public required string Name { get; init; }

    public Guid? ParentId { get; init; }

    public Guid? DistrictId { get; init; }

    public required Guid RuleSetId { get; init; }

    /// <summary>The day for which seats and holders are true.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Seats that are held and vote.</summary>
    public required int Members { get; init; }

    public required int QuorumNeeded { get; init; }

    /// <summary>Seats whose office has no holder, or whose term or office has ended.</summary>
    public required int Vacancies { get; init; }

    /// <summary>The next day on which a term or an office ends.</summary>
    public DateOnly? NextEnd { get; init; }

    /// <summary>True when that day is so near that the seat should be filled again.</summary>
    public required bool EndsSoon { get; init; }

    public required IReadOnlyList<OrderDetails> Orders { get; init; }

    public required IReadOnlyList<SeatDetails> Seats { get; init; }

    public required uint Version { get; init; }

    internal static CommitteeDetails Of(Committee committee, AppointmentFrame frame, DateOnly day)
    {
        var roll = CommitteeRoll.On(committee, frame.Offices, day);
        var warning = (int)frame.Rules.Number(RuleKey.TermWarningDays, frame.Kind).Value;
        var next = roll.Seats.Where(s => s.Status == SeatStatus.Held).Min(s => s.LastDay);
        return new()
        {
            Id = committee.Id,
            Kind = committee.Kind,
            Name = committee.Name,
            ParentId = committee.ParentId,
            DistrictId = committee.DistrictId,
            RuleSetId = committee.RuleSetId,
            AsOf = day,
            Members = roll.Members,
            QuorumNeeded = Quorum.Of(frame.Rules, frame.Kind, roll.Members).Needed,
            Vacancies = roll.Seats.Count(s => s.Status != SeatStatus.Held),
            NextEnd = next,
            EndsSoon = next?.IsWithin(warning, day) == true,
            Orders = [.. committee.Orders.OrderBy(o => o.Date).ThenBy(o => o.Id).Select(o => OrderDetails.Of(committee, o))],
            Seats = [.. roll.Seats.Select(s => SeatDetails.Of(s, s.LastDay?.IsWithin(warning, day) == true))],
            Version = committee.Version,
        };
    }
}

public sealed record OrderDetails
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required DateOnly Date { get; init; }

    public string? Note { get; init; }

    /// <summary>How many seats the order filled, and how many it ended.</summary>
    public required int Filled { get; init; }

    public required int Ended { get; init; }

    internal static OrderDetails Of(Committee committee, CommitteeOrder order) => new()
    {
        Id = order.Id,
        Number = order.Number,
        Date = order.Date,
        Note = order.Note,
        Filled = committee.Seats.Count(s => s.AppointedById == order.Id),
        Ended = committee.Seats.Count(s => s.EndedById == order.Id),
    };
}

public sealed record SeatDetails
{
    public required Guid Id { get; init; }

    public required SeatKind Kind { get; init; }

    public required CommitteeRole Role { get; init; }

    public required SeatOrigin Origin { get; init; }

    public required SeatStatus Status { get; init; }

    /// <summary>Who holds the seat, or held it last; empty when nobody does.</summary>
    public required string Name { get; init; }

    public required string Position { get; init; }

    /// <summary>The office that the seat follows, or that the member was chosen from.</summary>
    public Guid? OfficeId { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day of term or office, as far as it is known.</summary>
    public DateOnly? LastDay { get; init; }

    public required bool EndsSoon { get; init; }

    public string? ChoiceDocument { get; init; }

    public DateOnly? ChosenOn { get; init; }

    /// <summary>The order that filled the seat.</summary>
    public required Guid OrderId { get; init; }

    internal static SeatDetails Of(SeatOnDay on, bool endsSoon) => new()
    {
        Id = on.Seat.Id,
        Kind = on.Seat.Kind,
        Role = on.Seat.Role,
        Origin = on.Seat.Origin,
        Status = on.Status,
        Name = on.Name,
        Position = on.Position,
        OfficeId = on.Seat.OfficeId,
        From = on.Seat.From,
        LastDay = on.LastDay,
        EndsSoon = endsSoon,
        ChoiceDocument = on.Seat.ChoiceDocument,
        ChosenOn = on.Seat.ChosenOn,
        OrderId = on.Seat.AppointedById,
    };
}
