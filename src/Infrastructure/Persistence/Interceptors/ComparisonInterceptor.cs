using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.Duplicates;
using LocalPlan.Domain.Plans;
using LocalPlan.Infrastructure.Duplicates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LocalPlan.Infrastructure.Persistence.Interceptors;

/// <summary>The index of compared texts follows every save of what is compared, in the same transaction.</summary>
internal sealed class ComparisonInterceptor : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is LocalPlanDbContext db)
            await FollowAsync(db, cancellationToken);
        return await base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    /// <summary>Whether what it says may have changed. An item says what was sent; what others do with it changes no word of it.</summary>
    private static bool Says(EntityEntry<IComparedSource> entry) => entry.State == EntityState.Added
        || (entry.State == EntityState.Modified && (entry.Entity is not CoordinationItem || entry.Property(nameof(CoordinationItem.Versions)).IsModified));

    private static async Task FollowAsync(LocalPlanDbContext db, CancellationToken ct)
    {
        var entries = db.ChangeTracker.Entries<IComparedSource>().ToList();
        var written = entries.Where(Says).Select(e => e.Entity).Where(s => s.IsCompared).ToList();
        var gone = entries.Where(e => e.State == EntityState.Deleted || (e.State == EntityState.Modified && !e.Entity.IsCompared)).Select(e => e.Entity).ToList();
        var announced = db.ChangeTracker.Entries<Plan>().Where(e => e.State == EntityState.Modified && e.Property(p => p.AnnouncedOn).IsModified)
            .Select(e => (e.Entity.Id, IsShared: e.Entity.AnnouncedOn is not null)).ToList();
        var index = new ComparedIndex(db);
        if (written.Count > 0)
            await index.TakeAsync(written, ct);
        if (gone.Count > 0)
            await index.DropAsync(gone, ct);
        foreach (var (plan, isShared) in announced)
            await index.ShareAsync(plan, isShared, ct);
    }
}
