using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>The organization takes an item back before the district has ranked it.</summary>
[Requires(Capability.SubmitCoordinationItems)]
public sealed record PullBackItem(ItemRef Which, string? Note) : ICommand;

internal sealed class PullBackItemValidator : AbstractValidator<PullBackItem>
{
    public PullBackItemValidator() => RuleFor(c => c.Note).MaximumLength(ItemRecord.MaxNoteLength);
}

internal sealed class PullBackItemHandler(ItemDesk desk) : ICommandHandler<PullBackItem>
{
    public async Task<Result> Handle(PullBackItem command, CancellationToken ct) =>
        (await desk.OpenAsync(command.Which, ItemSide.Owner, ct)).TryGet(out var papers, out var error)
            ? papers.Item.PullBack(await desk.RecordAsync(papers.Round, command.Note, ct))
            : error;
}
