namespace LocalPlan.Application.Access;

/// <summary>The accounts for trying the product out; none outside Development.</summary>
public interface IDemoAccounts
{
    Task<IReadOnlyList<DemoAccount>> ListAsync(CancellationToken ct);
}
