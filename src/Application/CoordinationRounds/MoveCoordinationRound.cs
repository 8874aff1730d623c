using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>Takes the round on to its next stage, or back by one with a reason. Answering and closing leave no item pending.</summary>
[Requires(Capability.OpenCoordinationRounds)]
public sealed record MoveCoordinationRound(RoundRef Which, RoundAction Action, string? Reason) : ICommand;

internal sealed class MoveCoordinationRoundValidator : AbstractValidator<MoveCoordinationRound>
{
    public MoveCoordinationRoundValidator()
    {
        RuleFor(c => c.Action).IsInEnum().Must(a => a.IsBareStep()).WithErrorCode("coordination_round.no_step");
        RuleFor(c => c.Reason).MaximumLength(RoundRecord.MaxReasonLength);
    }
}

internal sealed class MoveCoordinationRoundHandler(RoundDesk desk) : ICommandHandler<MoveCoordinationRound>
{
    public async Task<Result> Handle(MoveCoordinationRound command, CancellationToken ct)
    {
        if (!(await desk.OwnAsync(command.Which, ct)).TryGet(out var round, out var error))
            return error;
        var record = await desk.RecordAsync(command.Reason, ct);
        return (await desk.SettleAsync(round, command.Action, record, ct)).TryGet(out var pending, out error)
            ? round.Move(command.Action, pending, record)
            : error;
    }
}
