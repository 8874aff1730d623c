using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LocalPlan.Infrastructure.Persistence;

/// <summary>The only caller of SaveChanges for domain work.</summary>
internal sealed class UnitOfWork(LocalPlanDbContext db) : IUnitOfWork
{
    public async Task<Error?> SaveAsync(CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            if (db.Database.CurrentTransaction is { } held)
                await held.CommitAsync(ct);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return CommonErrors.Stale;
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException refusal && Constraints.ErrorOf(refusal) is { } error)
        {
            return error;
        }
    }

    public async Task ReleaseAsync()
    {
        if (db.Database.CurrentTransaction is { } held)
            await held.DisposeAsync();
    }

    public void Forget() => db.ChangeTracker.Clear();
}
