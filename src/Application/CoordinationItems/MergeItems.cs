using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>Makes one item part of another, which then carries the origins of both. What was taken in ends and points to the other.</summary>
[Requires(Capability.DecideCoordinationItems)]
public sealed record MergeItems(Guid RoundId, ItemRef Survivor, ItemRef Absorbed, string? Note) : ICommand;

internal sealed class MergeItemsValidator : AbstractValidator<MergeItems>
{
    public MergeItemsValidator()
    {
        RuleFor(c => c.Survivor).NotNull();
        RuleFor(c => c.Absorbed).NotNull();
        RuleFor(c => c.Note).MaximumLength(ItemRecord.MaxNoteLength);
    }
}

internal sealed class MergeItemsHandler(ItemDesk desk) : ICommandHandler<MergeItems>
{
    public async Task<Result> Handle(MergeItems command, CancellationToken ct)
    {
        if (!(await desk.RoundAsync(command.RoundId, ct)).TryGet(out var round, out var error))
            return error;
        if (!(await desk.OpenAsync(round.Id, [command.Survivor, command.Absorbed], ct)).TryGet(out var items, out error))
            return error;
        return items[command.Survivor.Id].Absorb(items[command.Absorbed.Id], await desk.RecordAsync(round, command.Note, ct));
    }
}
