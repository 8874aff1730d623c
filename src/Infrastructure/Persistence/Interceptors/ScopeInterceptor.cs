using LocalPlan.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LocalPlan.Infrastructure.Persistence.Interceptors;

/// <summary>Refuses to write rows of an organization outside the scope of the request. Reaching it is a bug, hence the exception.</summary>
internal sealed class ScopeInterceptor : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is LocalPlanDbContext db)
            Check(db);
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    private static void Check(LocalPlanDbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries<IOrganizationScoped>())
        {
            if (entry.State is not (EntityState.Unchanged or EntityState.Detached) && !db.Reaches(entry.Entity))
                throw new InvalidOperationException($"Write outside the organization scope: {entry.Metadata.ClrType.Name}");
        }
    }
}
