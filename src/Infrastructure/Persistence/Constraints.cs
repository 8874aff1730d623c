using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Common;
using Npgsql;

namespace LocalPlan.Infrastructure.Persistence;

/// <summary>Constraints whose breach is an expected outcome: the database decides between requests that race.</summary>
internal static class Constraints
{
    public const string IdempotencyKey = "pk_idempotency_records";
    public const string PlanTitle = "ux_plans_title";
    public const string StrategyNumber = "ux_strategies_number";
    public const string DivisionName = "ux_divisions_name";

    private static readonly Error Taken = Error.Conflict("conflict.taken");
    private static readonly Error InUse = Error.Conflict("conflict.in_use");

    private static readonly Dictionary<string, Error> ByName = new(StringComparer.Ordinal)
    {
        [IdempotencyKey] = IdempotencyErrors.Raced,
        [PlanTitle] = Error.Conflict("plan.title_taken"),
        [StrategyNumber] = Error.Conflict("strategy.number_taken"),
        [DivisionName] = Error.Conflict("division.exists"),
    };

    public static Error? ErrorOf(PostgresException refusal) => refusal.SqlState switch
    {
        PostgresErrorCodes.UniqueViolation => ByName.GetValueOrDefault(refusal.ConstraintName ?? "", Taken),
        PostgresErrorCodes.ForeignKeyViolation => InUse,
        _ => null,
    };
}
