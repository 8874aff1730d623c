using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Access;

/// <summary>Ends the session; without one there is nothing to end, and nothing to refuse.</summary>
[Public]
public sealed record SignOut : ICommand;

internal sealed class SignOutHandler(ISessions sessions) : ICommandHandler<SignOut>
{
    public async Task<Result> Handle(SignOut command, CancellationToken ct)
    {
        await sessions.EndAsync();
        return Result.Success;
    }
}
