using LocalPlan.Application.Access;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Infrastructure.Access;

internal sealed class Accounts(LocalPlanDbContext db, UserManager<Account> users, TimeProvider clock) : IAccounts
{
    private static readonly Account Nobody = new();

    /// <summary>Checked when the name is unknown, so that the time of an answer does not tell which names exist.</summary>
    private static readonly string HashOfNobody = new PasswordHasher<Account>().HashPassword(Nobody, nameof(Nobody));

    public Task<AccountDetails?> FindAsync(Guid id, CancellationToken ct) => Details(db.Set<Account>().Where(a => a.Id == id)).SingleOrDefaultAsync(ct);

    public Task<AccountDetails?> FindOpenAsync(Guid id, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return Details(db.Set<Account>().Where(a => a.Id == id && (a.LockoutEnd == null || a.LockoutEnd <= now))).SingleOrDefaultAsync(ct);
    }

    public async Task<Result<AccountDetails>> CheckPasswordAsync(string userName, string password, CancellationToken ct)
    {
        if (await users.FindByNameAsync(userName) is not { } account)
        {
            users.PasswordHasher.VerifyHashedPassword(Nobody, HashOfNobody, password);
            return SessionErrors.WrongCredentials;
        }
        if (await users.IsLockedOutAsync(account))
            return SessionErrors.LockedOut;
        if (!await users.CheckPasswordAsync(account, password))
        {
            await users.AccessFailedAsync(account);
            return SessionErrors.WrongCredentials;
        }
        await users.ResetAccessFailedCountAsync(account);
        return await FindAsync(account.Id, ct) is { } details ? details : SessionErrors.WrongCredentials;
    }

    private IQueryable<AccountDetails> Details(IQueryable<Account> rows) =>
        from a in rows.AsNoTracking()
        join o in db.Set<Organization>() on a.OrganizationId equals o.Id
        select new AccountDetails(a.Id, a.UserName!, a.DisplayName, a.OrganizationId, o.ProvinceId, a.Role);
}
