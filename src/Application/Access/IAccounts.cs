using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Access;

/// <summary>The register of people who may sign in; passwords stay behind it.</summary>
public interface IAccounts
{
    Task<AccountDetails?> FindAsync(Guid id, CancellationToken ct);

    /// <summary>The account, unless it is gone or locked.</summary>
    Task<AccountDetails?> FindOpenAsync(Guid id, CancellationToken ct);

    /// <summary>Those of an organization who may screen for a coordination round.</summary>
    Task<IReadOnlyList<AccountDetails>> ScreenersAsync(Guid organizationId, CancellationToken ct);

    /// <summary>The account, when name and password match and it is not locked.</summary>
    Task<Result<AccountDetails>> CheckPasswordAsync(string userName, string password, CancellationToken ct);
}

/// <summary>Who may sign in, for which organization and in which office. The district is that of a committee secretary, and nobody else has one.</summary>
public sealed record AccountDetails(
    Guid Id, string UserName, string DisplayName, Guid OrganizationId, Guid ProvinceId, Role Role, Guid? DistrictId = null);

public static class SessionErrors
{
    public static readonly Error WrongCredentials = new(ErrorKind.Unauthenticated, "session.wrong_credentials");
    public static readonly Error LockedOut = new(ErrorKind.Unauthenticated, "session.locked_out");
    public static readonly Error TooManyAttempts = new(ErrorKind.TooMany, "session.too_many_attempts");
}
