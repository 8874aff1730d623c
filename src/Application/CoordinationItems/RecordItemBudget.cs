using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>Says whether an included item got its budget, or was given up.</summary>
[Requires(Capability.IncludeCoordinationItems)]
public sealed record RecordItemBudget(ItemRef Which, bool Budgeted, string? Note) : ICommand;

internal sealed class RecordItemBudgetValidator : AbstractValidator<RecordItemBudget>
{
    public RecordItemBudgetValidator() => RuleFor(c => c.Note).MaximumLength(ItemRecord.MaxNoteLength);
}

internal sealed class RecordItemBudgetHandler(ItemDesk desk) : ICommandHandler<RecordItemBudget>
{
    public async Task<Result> Handle(RecordItemBudget command, CancellationToken ct) =>
        (await desk.OpenAsync(command.Which, ItemSide.Pao, ct)).TryGet(out var papers, out var error)
            ? papers.Item.Budget(command.Budgeted, await desk.RecordAsync(papers.Round, command.Note, ct))
            : error;
}
