using LocalPlan.Application.Common.Mapping;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>A coordination round as lists show it, readable by every organization of the province.</summary>
public record CoordinationRoundSummary : IVersioned
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>First พ.ศ. fiscal year of the plan that the round coordinates.</summary>
    public required int FirstYear { get; init; }

    public required int LastYear { get; init; }

    public required RoundStage Stage { get; init; }

    public required DateOnly OpensOn { get; init; }

    /// <summary>The last day for filing, inclusive.</summary>
    public required DateOnly ClosesOn { get; init; }

    public required uint Version { get; init; }

    private sealed class Mapping : MappingProfile
    {
        public Mapping() => CreateMap<CoordinationRound, CoordinationRoundSummary>()
            .ForMember(d => d.LastYear, m => m.MapFrom(r => r.FirstYear + 4));
    }
}

/// <summary>A round with its frame in all versions, its windows, and everything that was done with it.</summary>
public sealed record CoordinationRoundDetails : CoordinationRoundSummary, IOfTheMoment
{
    public required Guid OrganizationId { get; init; }

    public required Guid RuleSetId { get; init; }

    /// <summary>The frame in force; null before the first was issued.</summary>
    public RoundFrame? Frame { get; init; }

    /// <summary>Every version of the frame, the first one first.</summary>
    public required IReadOnlyList<RoundFrame> Frames { get; init; }

    public required IReadOnlyList<RoundWindow> Windows { get; init; }

    /// <summary>Until when the caller's organization may file.</summary>
    public required DateOnly FilesUntil { get; init; }

    public required IReadOnlyList<LatePermit> LatePermits { get; init; }

    public required IReadOnlyList<OfficerAssignment> Officers { get; init; }

    /// <summary>The trace: what was done, by whom, when and why.</summary>
    public required IReadOnlyList<RoundStep> Steps { get; init; }

    /// <summary>What the caller may do with it now.</summary>
    public required IReadOnlyList<RoundAction> Actions { get; init; }

    internal static CoordinationRoundDetails Of(CoordinationRound round, Guid organizationId, bool mayManage) => new()
    {
        Id = round.Id,
        Name = round.Name,
        FirstYear = round.FirstYear,
        LastYear = round.Period.LastYear,
        Stage = round.Stage,
        OpensOn = round.OpensOn,
        ClosesOn = round.ClosesOn,
        Version = round.Version,
        OrganizationId = round.OrganizationId,
        RuleSetId = round.RuleSetId,
        Frame = round.Frame,
        Frames = round.Frames,
        Windows = round.Windows,
        FilesUntil = round.FilesUntil(organizationId),
        LatePermits = round.LatePermits,
        Officers = round.Officers,
        Steps = round.Steps,
        Actions = mayManage && round.OrganizationId == organizationId ? RoundLifecycle.Table.Allowed(round.Stage) : [],
    };
}
