using System.Diagnostics.CodeAnalysis;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>An item with every version that was sent, how each was screened, what was decided, and everything that was done with it.</summary>
public sealed record CoordinationItemDetails : CoordinationItemSummary, IOfTheMoment
{
    [SetsRequiredMembers]
    internal CoordinationItemDetails(CoordinationItemSummary row, CoordinationItem item, CoordinationRound round, IReadOnlyList<ItemOriginDetails> origins, ItemCheck? check)
        : base(row)
    {
        (Origins, Versions, Screenings, Decisions) = (origins, item.Versions, item.Screenings, item.Decisions);
        (Steps, SentOnBy, Inclusion, FirstFaults) = (item.Steps, item.SentOnBy, item.Inclusion, item.FirstFaults);
        (Screening, Check, Proposals) = (item.Screening, check, round.Frame is { } frame ? item.Proposals(frame, check) : []);
        Actions = item.Allowed(round.Stage);
    }

    /// <summary>The projects behind it, its own first; a merged item carries those of all.</summary>
    public required IReadOnlyList<ItemOriginDetails> Origins { get; init; }

    /// <summary>Every version that was sent, the first one first.</summary>
    public required IReadOnlyList<ItemVersion> Versions { get; init; }

    /// <summary>The screening of the current version.</summary>
    public Screening? Screening { get; init; }

    public required IReadOnlyList<Screening> Screenings { get; init; }

    /// <summary>What the PAO held it against and found (ข้อ 19); null before that.</summary>
    public ItemCheck? Check { get; init; }

    /// <summary>Reasons that the item itself and its check suggest, for an officer to confirm or overrule.</summary>
    public required IReadOnlyList<ReasonCode> Proposals { get; init; }

    public required IReadOnlyList<ItemDecision> Decisions { get; init; }

    /// <summary>The resolution by which the district sent it on.</summary>
    public ResolutionRef? SentOnBy { get; init; }

    public ItemInclusion? Inclusion { get; init; }

    /// <summary>What was wrong at its first screening: codes of criteria and reasons.</summary>
    public required IReadOnlyList<string> FirstFaults { get; init; }

    public required IReadOnlyList<ItemStep> Steps { get; init; }

    /// <summary>What its state and the stage of the round allow, by whomever.</summary>
    public required IReadOnlyList<ItemAction> Actions { get; init; }
}

/// <summary>One organization's project behind an item.</summary>
public sealed record ItemOriginDetails(Guid ItemId, Guid OrganizationId, string OrganizationName, Guid ProjectId, string Name, decimal Amount);
