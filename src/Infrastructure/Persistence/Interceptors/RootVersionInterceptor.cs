using LocalPlan.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LocalPlan.Infrastructure.Persistence.Interceptors;

/// <summary>
/// Writes the root whenever a row that belongs to it changes: xmin moves only with the root's own row, and a caller's
/// If-Match must notice changes of the children too.
/// </summary>
internal sealed class RootVersionInterceptor : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db)
            Touch(db);
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    private static void Touch(DbContext db)
    {
        var roots = db.ChangeTracker.Entries<ILocked>().Where(e => e.State == EntityState.Unchanged).ToList();
        foreach (var root in roots.Where(ChildChanged))
            root.Property(nameof(ILocked.UpdatedAt)).IsModified = true;
    }

    private static bool ChildChanged(EntityEntry entry) => entry.Collections.Any(c =>
        c.CurrentValue is not null && c.CurrentValue.Cast<object>().Any(child =>
        {
            var state = entry.Context.Entry(child);
            return state.State is EntityState.Added or EntityState.Modified or EntityState.Deleted || ChildChanged(state);
        }));
}
