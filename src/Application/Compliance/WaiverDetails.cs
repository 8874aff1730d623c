using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Compliance;

namespace LocalPlan.Application.Compliance;

/// <summary>Who took responsibility for which failure, and whether that still holds.</summary>
public sealed record WaiverDetails : IVersioned
{
    public required Guid Id { get; init; }

    public Guid? ProjectId { get; init; }

    public required string RuleId { get; init; }

    public required string Reason { get; init; }

    public required string OfficerTitle { get; init; }

    public required Role OfficerRole { get; init; }

    public required DateTimeOffset WaivedAt { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>False once it was withdrawn, the checked fields changed, or the check passes.</summary>
    public required bool Holds { get; init; }

    public required uint Version { get; init; }

    internal static WaiverDetails Of(CheckWaiver waiver, IReadOnlySet<Guid> holding) => new()
    {
        Id = waiver.Id,
        ProjectId = waiver.ProjectId,
        RuleId = waiver.RuleId,
        Reason = waiver.Reason,
        OfficerTitle = waiver.OfficerTitle,
        OfficerRole = Enum.Parse<Role>(waiver.OfficerRole),
        WaivedAt = waiver.CreatedAt,
        WithdrawnAt = waiver.WithdrawnAt,
        Holds = holding.Contains(waiver.Id),
        Version = waiver.Version,
    };
}

internal static class Holdings
{
    /// <summary>The waivers that cover a failure right now.</summary>
    public static IReadOnlySet<Guid> Holding(this PlanReport report) => report.All.Select(f => f.Rule.Waiver?.Id).OfType<Guid>().ToHashSet();
}
