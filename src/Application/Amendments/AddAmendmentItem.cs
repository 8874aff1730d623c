using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Amendments;

/// <summary>Drafts a new project, a change of one of the plan, or its removal.</summary>
[Requires(Capability.DraftAmendments)]
public sealed record AddAmendmentItem(AmendmentRef Which, ItemOrder Order) : ICommand<Guid>;

internal sealed class AddAmendmentItemValidator : AbstractValidator<AddAmendmentItem>
{
    public AddAmendmentItemValidator() => RuleFor(c => c.Order).SetValidator(new ItemOrderValidator()).OverridePropertyName("");
}

internal sealed class ItemOrderValidator : AbstractValidator<ItemOrder>
{
    public ItemOrderValidator()
    {
        RuleFor(o => o.Reason).MaximumLength(AmendmentItem.MaxReasonLength);
        RuleFor(o => o.Fields!).SetValidator(new ProjectFieldsValidator()).When(o => o.Fields is not null).OverridePropertyName("fields");
    }
}

internal sealed class AddAmendmentItemHandler(AmendmentSteps amendments, AmendmentDesk desk, TimeProvider clock) : ICommandHandler<AddAmendmentItem, Guid>
{
    public async Task<Result<Guid>> Handle(AddAmendmentItem command, CancellationToken ct)
    {
        if (!(await amendments.FindAsync(command.Which, ct)).TryGet(out var amendment, out var error))
            return error;
        var opened = await desk.OpenAsync(command.Which.PlanId, book => command.Order.ReferencesIn(book, null), ct);
        if (!opened.TryGet(out var papers, out error))
            return error;
        if (!papers.Draft(command.Order, null, clock.GetUtcNow()).TryGet(out var draft, out error))
            return error;
        return amendment.Add(draft, clock.GetUtcNow()).TryGet(out var item, out error) ? item.Id : error;
    }
}
