using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>
/// Brings an accepted item into the plan of the PAO: as a project of a plan that is drafted, or as a new project in an amendment. The
/// fields given here go before those of the item, whose strategy and division are those of another organization.
/// </summary>
[Requires(Capability.IncludeCoordinationItems)]
public sealed record IncludeItem(ItemRef Which, InclusionOrder Order) : ICommand;

/// <param name="PlanId">The plan of the PAO.</param>
/// <param name="AmendmentId">The amendment that adds it; null for a plan that is drafted.</param>
/// <param name="FiscalYear">The year it is planned for first.</param>
/// <param name="Fields">What the PAO says otherwise: strategy, tactic, division, powers.</param>
public sealed record InclusionOrder(Guid PlanId, Guid? AmendmentId, int FiscalYear, ProjectFields? Fields = null);

internal sealed class IncludeItemValidator : AbstractValidator<IncludeItem>
{
    public IncludeItemValidator() => RuleFor(c => c.Order).NotNull().ChildRules(o =>
        o.RuleFor(x => x.Fields!).SetValidator(new ProjectFieldsValidator()).When(x => x.Fields is not null).OverridePropertyName("fields"))
        .OverridePropertyName("");
}

internal sealed class IncludeItemHandler(ItemDesk desk, ItemScrutiny scrutiny, Inclusions inclusions) : ICommandHandler<IncludeItem>
{
    public async Task<Result> Handle(IncludeItem command, CancellationToken ct)
    {
        if (!(await desk.OpenAsync(command.Which, ItemSide.Pao, ct)).TryGet(out var papers, out var error))
            return error;
        var record = await desk.RecordAsync(papers.Round, null, ct);
        var check = await scrutiny.OfAsync(papers.Item, ct);
        if (papers.Item.IncludeRefusal(check, record.Stage) is { } refusal)
            return refusal;
        if (!(await inclusions.BringInAsync(papers.Item, command.Order, ct)).TryGet(out var projectId, out error))
            return error;
        var (order, title) = (command.Order, record.Actor.Title);
        return papers.Item.Include(new(order.PlanId, order.AmendmentId, projectId, order.FiscalYear, record.At, title), check, record);
    }
}
