using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.CoordinationRounds;

public static class CoordinationRoundErrors
{
    public static readonly Error NotFound = Error.NotFound("coordination_round.not_found");
    public static readonly Error ClosesBeforeOpening = Error.Invalid("coordination_round.closes_before_opening", "closesOn");
    public static readonly Error OnlyPao = new(ErrorKind.Forbidden, "coordination_round.only_pao");
}
