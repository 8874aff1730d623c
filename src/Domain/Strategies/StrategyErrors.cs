using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Strategies;

public static class StrategyErrors
{
    public static readonly Error NotFound = Error.NotFound("strategy.not_found");
    public static readonly Error NumberOutOfRange = Error.Invalid("strategy.number_out_of_range", "number");
    public static readonly Error TacticCodeTwice = Error.Invalid("strategy.tactic_code_twice", "tactics");
    public static readonly Error NumberTaken = Error.Conflict("strategy.number_taken");

    /// <param name="tactic">Position of the tactic in the list sent, from 0.</param>
    public static Error PlanClassNotFound(int tactic) =>
        Error.Invalid("strategy.plan_class_not_found", $"tactics[{tactic}].planClassIds");
}
