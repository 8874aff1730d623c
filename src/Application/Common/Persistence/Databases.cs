using LocalPlan.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Common.Persistence;

/// <summary>Untracked reading within the caller's organization scope.</summary>
public interface IReadDb
{
    IQueryable<T> Set<T>() where T : class;
}

/// <summary>Tracked work within the caller's organization scope. Saving is the unit of work's business alone.</summary>
public interface IWriteDb
{
    DbSet<T> Set<T>() where T : class;

    /// <summary>
    /// Holds a plan until the command is saved or given up, so that what a step decided on cannot change behind it. Call it before
    /// anything of the plan is read.
    /// </summary>
    Task HoldPlanAsync(Guid planId, Hold hold, CancellationToken ct);

    /// <summary>Lets commands that ask what an organization has, and then add to it, come one after another.</summary>
    Task HoldOrganizationAsync(Guid organizationId, CancellationToken ct);
}

/// <summary>How a command holds what it builds on.</summary>
public enum Hold
{
    /// <summary>Beside others of its kind: it writes content of a draft, which must stay one meanwhile.</summary>
    Shared = 1,

    /// <summary>Alone: it moves the plan on, and the content must stay as it is meanwhile.</summary>
    Alone = 2,
}

/// <summary>The one place that writes: domain work and the idempotency record commit together.</summary>
public interface IUnitOfWork
{
    Task<Error?> SaveAsync(CancellationToken ct);

    /// <summary>Lets go of what a refused command held.</summary>
    Task ReleaseAsync();

    /// <summary>Drops everything tracked, so that work can start over.</summary>
    void Forget();
}

public static class CommonErrors
{
    public static readonly Error IfMatchRequired = new(ErrorKind.PreconditionRequired, "if_match.required");
    public static readonly Error Taken = Error.Conflict("conflict.taken");
    public static readonly Error InUse = Error.Conflict("conflict.in_use");
    public static readonly Error Stale = new(ErrorKind.Stale, "if_match.stale");
}

public static class Fetching
{
    /// <summary>The aggregate of that id at the version the caller has seen, or why not.</summary>
    public static async Task<Result<T>> FetchAsync<T>(
        this IQueryable<T> source, Guid id, uint? expectedVersion, Error notFound, CancellationToken ct) where T : class, ILocked
    {
        if (expectedVersion is null)
            return CommonErrors.IfMatchRequired;
        var found = await source.SingleOrDefaultAsync(x => x.Id == id, ct);
        if (found is null)
            return notFound;
        return found.Version == expectedVersion ? found : CommonErrors.Stale;
    }
}

public static class Keeping
{
    /// <summary>Takes a new aggregate into the unit of work, and gives its id.</summary>
    public static Guid Keep<T>(this IWriteDb db, T aggregate) where T : AggregateRoot
    {
        db.Set<T>().Add(aggregate);
        return aggregate.Id;
    }

    /// <summary>The same for one that may have been refused.</summary>
    public static Result<Guid> Keep<T>(this IWriteDb db, Result<T> created) where T : AggregateRoot =>
        created.TryGet(out var aggregate, out var error) ? db.Keep(aggregate) : error;

    public static Result Remove<T>(this IWriteDb db, T aggregate) where T : AggregateRoot
    {
        db.Set<T>().Remove(aggregate);
        return Result.Success;
    }
}
