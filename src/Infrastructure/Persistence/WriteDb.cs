using LocalPlan.Application.Common.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Infrastructure.Persistence;

/// <summary>
/// Stands before the context, which must not be registered under a second name: a scope disposes what it finds under each, and a pooled
/// context that is given back twice may be the next request's by then.
/// </summary>
internal sealed class WriteDb(LocalPlanDbContext db) : IWriteDb
{
    public DbSet<T> Set<T>() where T : class => db.Set<T>();

    public Task HoldPlanAsync(Guid planId, Hold hold, CancellationToken ct) => db.HoldPlanAsync(planId, hold, ct);

    public Task HoldOrganizationAsync(Guid organizationId, CancellationToken ct) => db.HoldOrganizationAsync(organizationId, ct);
}
