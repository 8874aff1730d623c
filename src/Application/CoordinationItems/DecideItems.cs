using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>Enters what the province committee decided about items, on a resolution about the round that had quorum.</summary>
[Requires(Capability.DecideCoordinationItems)]
public sealed record DecideItems(Guid RoundId, Guid ResolutionId, BatchMode Mode, IReadOnlyList<DecisionRow> Rows) : ICommand<ItemsOutcome>;

/// <summary>The decision about one item at the version seen.</summary>
public sealed record DecisionRow(
    Guid ItemId, uint? Version, DecisionOutcome Outcome, ReasonCode? Reason = null, string? Agency = null, string? Note = null)
{
    internal DecisionDraft ToDraft() => new(Outcome, Reason, Agency, Note);
}

internal sealed class DecideItemsValidator : AbstractValidator<DecideItems>
{
    private const int MaxRows = 2000;

    public DecideItemsValidator()
    {
        RuleFor(c => c.Mode).IsInEnum();
        RuleFor(c => c.Rows).NotNull();
        RuleFor(c => c.Rows.Count).InclusiveBetween(1, MaxRows).When(c => c.Rows is not null).OverridePropertyName("rows");
        RuleForEach(c => c.Rows).NotNull().ChildRules(r =>
        {
            r.RuleFor(x => x.Outcome).IsInEnum();
            r.RuleFor(x => x.Reason).IsInEnum();
            r.RuleFor(x => x.Agency).MaximumLength(CoordinationItem.MaxAgencyLength);
            r.RuleFor(x => x.Note).MaximumLength(ItemRecord.MaxNoteLength);
        });
    }
}

internal sealed class DecideItemsHandler(ItemDesk desk, ItemScrutiny scrutiny) : ICommandHandler<DecideItems, ItemsOutcome>
{
    public async Task<Result<ItemsOutcome>> Handle(DecideItems command, CancellationToken ct)
    {
        if (!(await desk.RoundAsync(command.RoundId, ct)).TryGet(out var round, out var error))
            return error;
        var opened = await desk.OpenAsync(round.Id, [.. command.Rows.Select(r => new ItemRef(r.ItemId, r.Version))], ct);
        if (!opened.TryGet(out var items, out error))
            return error;
        if (!(await desk.ResolutionAsync(round, command.ResolutionId, CommitteeKind.ProvinceCoordination, null, ct)).TryGet(out var resolution, out error))
            return error;
        var record = await desk.RecordAsync(round, null, ct);
        var checks = await scrutiny.OfAsync([.. command.Rows.Where(r => r.Outcome == DecisionOutcome.Accept).Select(r => items[r.ItemId]).Distinct()], ct);
        DecisionGrounds GroundsOf(Guid id) => new(resolution, round.Frame!, checks.GetValueOrDefault(id));
        return ItemsOutcome.Of(command.Rows.Select(r => (r.ItemId, items[r.ItemId].Decide(r.ToDraft(), GroundsOf(r.ItemId), record))), command.Mode);
    }
}
