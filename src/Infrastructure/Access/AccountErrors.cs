using LocalPlan.Domain.Common;

namespace LocalPlan.Infrastructure.Access;

/// <summary>Why an account cannot be made.</summary>
public static class AccountErrors
{
    public static readonly Error UserNameTaken = Error.Conflict("account.user_name_taken");
    public static readonly Error UserNameInvalid = Error.Invalid("account.user_name_invalid", "userName");

    public static Error OrganizationNotFound(string dlaCode) =>
        Error.NotFound("account.organization_not_found") with { Args = new Dictionary<string, object> { ["code"] = dlaCode } };

    public static Error PasswordTooShort(int min) => Error.Invalid("account.password_too_short", "password", null, ("min", min));
}
