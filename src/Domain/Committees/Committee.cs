using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Committees;

/// <summary>A committee with every order that appointed, replaced or ended its seats; who sits on it is true for any day.</summary>
public sealed class Committee : AggregateRoot
{
    public const int MaxNameLength = 200;

    private readonly List<CommitteeOrder> _orders = [];
    private readonly List<CommitteeSeat> _seats = [];

    private Committee() { }

    public CommitteeKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The rule set the committee was appointed under, by which it is judged as long as it lasts.</summary>
    public Guid RuleSetId { get; private set; }

    /// <summary>The committee that appointed this one as its sub-committee.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>The district of a district coordination committee.</summary>
    public Guid? DistrictId { get; private set; }

    public IReadOnlyList<CommitteeOrder> Orders => _orders;

    public IReadOnlyList<CommitteeSeat> Seats => _seats;

    /// <summary>A committee as a draft has it, judged or not.</summary>
    public static Committee Draft(AppointmentFrame frame, CommitteeDraft draft, Recorded recorded)
    {
        var committee = new Committee
        {
            Kind = draft.Kind,
            Name = draft.Name.Trim(),
            RuleSetId = frame.Rules.Id,
            ParentId = draft.ParentId,
            DistrictId = draft.DistrictId,
        };
        committee.Start(frame.OrganizationId, recorded.At);
        committee.Issue(frame, draft.Order, draft.Seats, recorded);
        return committee;
    }

    /// <summary>Appoints a committee that breaks none of the rules of its composition, where no other of its kind stands.</summary>
    public static Result<Committee> Appoint(AppointmentFrame frame, CommitteeDraft draft, IEnumerable<Committee> others, Recorded recorded)
    {
        if (CoordinationFault(frame, draft) is { } fault)
            return fault;
        if (draft.ParentId is null && others.FirstOrDefault(c => c.Stands(draft.Kind, draft.DistrictId, draft.Order.Date)) is { } standing)
            return CommitteeErrors.StandsAlready(standing, frame.ClauseOf(draft.Kind));
        var committee = Draft(frame, draft, recorded);
        return Composition.Refusal(committee, frame, draft.Order.Date, isNew: true) is { } error ? error : committee;
    }

    /// <summary>
    /// A further order: it ends seats on the day before it, and fills seats from its day on. One whose terms are all over is not filled again
    /// where another of its kind stands since.
    /// </summary>
    public Result Change(AppointmentFrame frame, CommitteeChange change, IEnumerable<Committee> others, Recorded recorded)
    {
        if (change.Ends.Count == 0 && change.Seats.Count == 0)
            return CommitteeErrors.OrderEmpty with { Clause = frame.ClauseOf(Kind) };
        if (change.Order.Date < _orders.Max(o => o.Date))
            return CommitteeErrors.OrderBeforeLatest(_orders.Max(o => o.Date)) with { Clause = frame.ClauseOf(Kind) };
        if (IsDissolved)
            return CommitteeErrors.Dissolved with { Clause = frame.ClauseOf(Kind) };
        if (ParentId is null && change.Seats.Count > 0 && others.FirstOrDefault(c => c.Id != Id && c.Stands(Kind, DistrictId, change.Order.Date)) is { } standing)
            return CommitteeErrors.StandsAlready(standing, frame.ClauseOf(Kind));
        var ending = change.Ends.Select(e => (Seat: _seats.SingleOrDefault(s => s.Id == e.SeatId && s.EndedOn is null), e.Reason)).ToList();
        if (ending.Exists(e => e.Seat is null))
            return CommitteeErrors.SeatNotFound;
        if (ending.Exists(e => e.Seat!.From >= change.Order.Date))
            return CommitteeErrors.SeatNotBegun;
        var order = Issue(frame, change.Order, change.Seats, recorded);
        foreach (var (seat, reason) in ending)
            seat!.End(order, reason);
        UpdatedAt = recorded.At;
        return !IsDissolved && Composition.Refusal(this, frame, order.Date, isNew: false) is { } error ? error : Result.Success;
    }

    /// <summary>An order that ends every seat and fills none ends the committee.</summary>
    private bool IsDissolved => _seats.TrueForAll(s => s.EndedOn is not null);

    /// <summary>Whether it is the committee of a kind and district on a day or later.</summary>
    private bool Stands(CommitteeKind kind, Guid? districtId, DateOnly day) =>
        ParentId is null && (Kind, DistrictId) == (kind, districtId) && _seats.Exists(s => s.LastsTo(day));

    private CommitteeOrder Issue(AppointmentFrame frame, OrderDraft draft, IReadOnlyList<SeatDraft> seats, Recorded recorded)
    {
        var order = CommitteeOrder.Create(this, draft, recorded);
        var next = _seats.Count + 1;
        _orders.Add(order);
        _seats.AddRange(seats.Select((s, i) => CommitteeSeat.Create(order, next + i, frame.Resolve(Kind, ParentId, s, draft.Date), s)));
        return order;
    }

    /// <summary>The governor and the district chief appoint these; a PAO keeps them, one for the province and one for each district.</summary>
    private static Error? CoordinationFault(AppointmentFrame frame, CommitteeDraft draft) => draft.Kind switch
    {
        CommitteeKind.DistrictCoordination or CommitteeKind.ProvinceCoordination when !frame.IsPao => CommitteeErrors.OnlyPao(draft.Kind),
        CommitteeKind.DistrictCoordination when draft.DistrictId is null => CommitteeErrors.DistrictRequired,
        not CommitteeKind.DistrictCoordination when draft.DistrictId is not null => CommitteeErrors.DistrictNotWanted,
        _ => null,
    };
}
