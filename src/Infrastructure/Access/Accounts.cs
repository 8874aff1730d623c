using LocalPlan.Application.Access;
using LocalPlan.Application.Common.Security;
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
        // A lock by failed sign-ins is short, and anybody can bring it about: it must not end the work of whoever is signed in.
        var failures = clock.GetUtcNow() + users.Options.Lockout.DefaultLockoutTimeSpan;
        return Details(db.Set<Account>().Where(a => a.Id == id && (a.LockoutEnd == null || a.LockoutEnd <= failures))).SingleOrDefaultAsync(ct);
    }

    public async Task<IReadOnlyList<AccountDetails>> ScreenersAsync(Guid organizationId, CancellationToken ct)
    {
        var roles = Enum.GetValues<Role>().Where(r => RoleCapabilities.Of(r).Contains(Capability.ScreenCoordinationItems)).ToList();
        return await Details(db.Set<Account>().Where(a => a.OrganizationId == organizationId && roles.Contains(a.Role))).ToListAsync(ct);
    }

    public async Task<Result<AccountDetails>> CheckPasswordAsync(string userName, string password, CancellationToken ct)
    {
        if (await users.FindByNameAsync(userName) is not { } account)
        {
            users.PasswordHasher.VerifyHashedPassword(Nobody, HashOfNobody, password);
            return SessionErrors.WrongCredentials;
        }
        var locked = await users.IsLockedOutAsync(account);
        if (!await users.CheckPasswordAsync(account, password))
        {
            if (!locked)
                await users.AccessFailedAsync(account);
            return SessionErrors.WrongCredentials;
        }
        if (locked)
            return SessionErrors.LockedOut;
        await users.ResetAccessFailedCountAsync(account);
        return await FindAsync(account.Id, ct) is { } details ? details : SessionErrors.WrongCredentials;
    }

    private IQueryable<AccountDetails> Details(IQueryable<Account> rows) =>
        from a in rows.AsNoTracking()
        join o in db.Set<Organization>() on a.OrganizationId equals o.Id
        select new AccountDetails(a.Id, a.UserName!, a.DisplayName, a.OrganizationId, o.ProvinceId, a.Role,
            a.Role == Role.DistrictSecretary ? o.DistrictId : (Guid?)null);
}
