using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Amendments;

/// <summary>Goes on drafting an item; it is then compared with the book in force now.</summary>
[Requires(Capability.DraftAmendments)]
public sealed record ReviseAmendmentItem(AmendmentRef Which, Guid ItemId, bool IsRemoval, ProjectFields? Fields, string? Reason) : ICommand;

internal sealed class ReviseAmendmentItemValidator : AbstractValidator<ReviseAmendmentItem>
{
    public ReviseAmendmentItemValidator()
    {
        RuleFor(c => c.Reason).MaximumLength(AmendmentItem.MaxReasonLength);
        RuleFor(c => c.Fields!).SetValidator(new ProjectFieldsValidator()).When(c => c.Fields is not null).OverridePropertyName("fields");
    }
}

internal sealed class ReviseAmendmentItemHandler(AmendmentSteps amendments, AmendmentDesk desk, TimeProvider clock) : ICommandHandler<ReviseAmendmentItem>
{
    public async Task<Result> Handle(ReviseAmendmentItem command, CancellationToken ct)
    {
        if (!(await amendments.FindAsync(command.Which, ct)).TryGet(out var amendment, out var error))
            return error;
        if (amendment.Find(command.ItemId) is not { } item)
            return AmendmentErrors.ItemNotFound;
        var order = new ItemOrder(item.ProjectId, command.IsRemoval, command.Fields, command.Reason);
        if (!(await desk.OpenAsync(command.Which.PlanId, book => order.ReferencesIn(book, item), ct)).TryGet(out var papers, out error))
            return error;
        return papers.Draft(order, item, clock.GetUtcNow()).TryGet(out var draft, out error)
            ? amendment.Revise(item.Id, draft, clock.GetUtcNow())
            : error;
    }
}
