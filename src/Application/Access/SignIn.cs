using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Access;

/// <summary>Starts a session for whoever knows the name and its password.</summary>
[Public]
public sealed record SignIn(string UserName, string Password) : ICommand;

internal sealed class SignInValidator : AbstractValidator<SignIn>
{
    /// <summary>Hashing takes as long as the text is.</summary>
    private const int MaxLength = 1000;

    public SignInValidator()
    {
        RuleFor(c => c.UserName).NotNull().MaximumLength(MaxLength);
        RuleFor(c => c.Password).NotNull().MaximumLength(MaxLength);
    }
}

internal sealed class SignInHandler(IAccounts accounts, ISessions sessions) : ICommandHandler<SignIn>
{
    public async Task<Result> Handle(SignIn command, CancellationToken ct)
    {
        if (!(await accounts.CheckPasswordAsync(command.UserName, command.Password, ct)).TryGet(out var account, out var error))
            return error;
        await sessions.StartAsync(account);
        return Result.Success;
    }
}
