using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>Moves the last day of a window to a later one, with a reason. Open deadlines follow in every calendar concerned.</summary>
[Requires(Capability.OpenCoordinationRounds)]
public sealed record ExtendRoundWindow(RoundRef Which, RoundWindowKind Window, DateOnly ClosesOn, string? Reason) : ICommand;

internal sealed class ExtendRoundWindowValidator : AbstractValidator<ExtendRoundWindow>
{
    public ExtendRoundWindowValidator()
    {
        RuleFor(c => c.Window).IsInEnum();
        RuleFor(c => c.Reason).MaximumLength(RoundRecord.MaxReasonLength);
    }
}

internal sealed class ExtendRoundWindowHandler(RoundDesk desk) : ICommandHandler<ExtendRoundWindow>
{
    public async Task<Result> Handle(ExtendRoundWindow command, CancellationToken ct) =>
        (await desk.OwnAsync(command.Which, ct)).TryGet(out var round, out var error)
            ? round.Extend(command.Window, command.ClosesOn, await desk.RecordAsync(command.Reason, ct))
            : error;
}
