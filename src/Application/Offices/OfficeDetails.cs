using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Offices;

namespace LocalPlan.Application.Offices;

/// <summary>An office, who holds it on a day, and everybody who ever held it.</summary>
public sealed record OfficeDetails : IOfTheMoment
{
    public required Guid Id { get; init; }

    public required OfficeKind Kind { get; init; }

    public required int Number { get; init; }

    public Guid? DivisionId { get; init; }

    public required string Title { get; init; }

    /// <summary>Who holds it on the day asked for; null when it is vacant.</summary>
    public HolderDetails? Holder { get; init; }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<HolderDetails> History { get; init; }

    public required uint Version { get; init; }

    internal static OfficeDetails Of(Office office, DateOnly day) => new()
    {
        Id = office.Id,
        Kind = office.Kind,
        Number = office.Number,
        DivisionId = office.DivisionId,
        Title = office.Title,
        Holder = office.HolderOn(day) is { } holder ? HolderDetails.Of(holder) : null,
        History = [.. office.Holders.OrderByDescending(h => h.From).Select(HolderDetails.Of)],
        Version = office.Version,
    };
}

public sealed record HolderDetails
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day in office; null while it lasts.</summary>
    public DateOnly? To { get; init; }

    public LeavingReason? Reason { get; init; }

    public required string Document { get; init; }

    internal static HolderDetails Of(OfficeHolder holder) => new()
    {
        Id = holder.Id,
        Name = holder.Name,
        From = holder.From,
        To = holder.To,
        Reason = holder.Reason,
        Document = holder.Document,
    };
}
