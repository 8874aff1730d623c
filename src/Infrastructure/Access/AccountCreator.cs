using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Infrastructure.Access;

/// <summary>Makes accounts at the operator's word: the first administrator, and the officers of an organization.</summary>
public sealed class AccountCreator(LocalPlanDbContext db, UserManager<Account> users, TimeProvider clock)
{
    public Task<bool> AnyAsync(CancellationToken ct) => db.Set<Account>().AnyAsync(ct);

    /// <summary>The id of the new account, or why there is none. The password goes to the hasher and nowhere else.</summary>
    public async Task<Result<Guid>> CreateAsync(NewAccount draft, string password, CancellationToken ct)
    {
        var organization = await db.Set<Organization>().Where(o => o.DlaCode == draft.DlaCode).Select(o => (Guid?)o.Id).SingleOrDefaultAsync(ct);
        if (organization is not { } organizationId)
            return AccountErrors.OrganizationNotFound(draft.DlaCode);
        var account = new Account
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            UserName = draft.UserName,
            DisplayName = draft.DisplayName,
            OrganizationId = organizationId,
            Role = draft.Role,
        };
        var result = await users.CreateAsync(account, password);
        return result.Succeeded ? account.Id : ErrorOf(result.Errors.First());
    }

    private Error ErrorOf(IdentityError refusal) => refusal.Code switch
    {
        nameof(IdentityErrorDescriber.DuplicateUserName) => AccountErrors.UserNameTaken,
        nameof(IdentityErrorDescriber.InvalidUserName) => AccountErrors.UserNameInvalid,
        nameof(IdentityErrorDescriber.PasswordTooShort) => AccountErrors.PasswordTooShort(users.Options.Password.RequiredLength),
        _ => throw new InvalidOperationException(refusal.Description),
    };
}

/// <param name="DlaCode">The organization, by its code of the Department of Local Administration that is in force.</param>
/// <param name="UserName">What the person types to sign in; unique in the installation.</param>
/// <param name="DisplayName">The office, e.g. ผู้ดูแลระบบ.</param>
/// <param name="Role">What the person may do.</param>
public sealed record NewAccount(string DlaCode, string UserName, string DisplayName, Role Role);
