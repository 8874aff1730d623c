using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.CoordinationRounds;

/// <summary>A coordination round (การประสานแผน) that a PAO opens for the organizations of its province.</summary>
public sealed class CoordinationRound : AggregateRoot, IProvinceShared
{
    public const int MaxNameLength = 200;

    private CoordinationRound() { }

    public string Name { get; private set; } = "";

    public Guid ProvinceId { get; private set; }

    /// <summary>The plan years the round coordinates.</summary>
    public int FirstYear { get; private set; }

    public DateOnly OpensOn { get; private set; }

    /// <summary>The last day on which organizations may file, inclusive.</summary>
    public DateOnly ClosesOn { get; private set; }

    public PlanPeriod Period => new(FirstYear);

    public static Result<CoordinationRound> Create(Guid organizationId, Guid provinceId, CoordinationRoundDraft draft, DateTimeOffset now)
    {
        if (draft.ClosesOn < draft.OpensOn)
            return CoordinationRoundErrors.ClosesBeforeOpening;
        var round = new CoordinationRound
        {
            ProvinceId = provinceId,
            Name = draft.Name.Trim(),
            FirstYear = draft.FirstYear,
            OpensOn = draft.OpensOn,
            ClosesOn = draft.ClosesOn,
        };
        round.Start(organizationId, now);
        return round;
    }
}

public sealed record CoordinationRoundDraft(string Name, int FirstYear, DateOnly OpensOn, DateOnly ClosesOn);
