using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>
/// Gives the items of the caller's district their places, each one once. The list may stay incomplete, and can then not be sent on.
/// </summary>
[Requires(Capability.RankCoordinationItems)]
public sealed record RankItems(Guid RoundId, IReadOnlyList<RankEntry> Ranks) : ICommand;

internal sealed class RankItemsValidator : AbstractValidator<RankItems>
{
    private const int MaxItems = 2000;

    public RankItemsValidator()
    {
        RuleFor(c => c.Ranks).NotNull();
        RuleFor(c => c.Ranks.Count).InclusiveBetween(1, MaxItems).When(c => c.Ranks is not null).OverridePropertyName("ranks");
        RuleForEach(c => c.Ranks).NotNull();
        RuleFor(c => c.Ranks).Must(r => r.DistinctBy(x => x?.ItemId).Count() == r.Count).When(c => c.Ranks is not null).WithErrorCode("coordination_item.listed_twice");
    }
}

internal sealed class RankItemsHandler(ItemDesk desk) : ICommandHandler<RankItems>
{
    public async Task<Result> Handle(RankItems command, CancellationToken ct)
    {
        if (!(await desk.RoundAsync(command.RoundId, ct)).TryGet(out var round, out var error))
            return error;
        if (!(await desk.OfDistrictAsync(round.Id, ct)).TryGet(out var items, out error))
            return error;
        if (ItemDesk.Refusal(command.Ranks.Select(r => new ItemRef(r.ItemId, r.Version)), items.ToDictionary(i => i.Id)) is { } refusal)
            return refusal;
        return new DistrictList(items).Rank(command.Ranks, await desk.RecordAsync(round, null, ct));
    }
}
