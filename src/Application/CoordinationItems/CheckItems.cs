using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Duplicates;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>
/// Holds items of a round against the lists of the province (ข้อ 19) and keeps what is found: of the whole round, of a district, or those
/// named. Run again, the answers that still hold are kept.
/// </summary>
[Requires(Capability.ScreenCoordinationItems)]
public sealed record CheckItems(Guid RoundId, Guid? DistrictId, IReadOnlyList<Guid>? ItemIds) : ICommand<ItemChecksOutcome>;

/// <param name="Items">Every item that was checked, in the order sent.</param>
public sealed record ItemChecksOutcome(IReadOnlyList<ItemCheckRow> Items);

/// <summary>The short record of an item.</summary>
public sealed record ItemCheckRow(Guid ItemId, string Name, ItemCheck Check);

internal sealed class CheckItemsValidator : AbstractValidator<CheckItems>
{
    private const int MaxItems = 2000;

    public CheckItemsValidator() =>
        RuleFor(c => c.ItemIds!.Count).LessThanOrEqualTo(MaxItems).When(c => c.ItemIds is not null).OverridePropertyName("itemIds");
}

internal sealed class CheckItemsHandler(IWriteDb db, ItemDuplicates duplicates, ComparedLists lists, ICaller caller, TimeProvider clock)
    : ICommandHandler<CheckItems, ItemChecksOutcome>
{
    public async Task<Result<ItemChecksOutcome>> Handle(CheckItems command, CancellationToken ct)
    {
        if (!await db.Set<CoordinationRound>().AnyAsync(r => r.Id == command.RoundId && r.OrganizationId == caller.OrganizationId, ct))
            return CoordinationRoundErrors.NotFound;
        var items = await ItemsAsync(command, ct);
        var found = await duplicates.OfAsync(items, ct);
        var checks = await KeptAsync(items, ct);
        var looked = await lists.OfAsync(clock.TodayInThailand(), ct);
        return new ItemChecksOutcome([.. items.Where(i => found.ContainsKey(i.Id)).Select(i => new ItemCheckRow(
            i.Id, i.Name, ItemCheck.Of(i, Run(i, checks.GetValueOrDefault(i.Id), found[i.Id], looked), isStale: false)))]);
    }

    /// <summary>What has ended is not checked any more.</summary>
    private async Task<List<CoordinationItem>> ItemsAsync(CheckItems command, CancellationToken ct) => await db.Set<CoordinationItem>()
        .Where(i => i.RoundId == command.RoundId && i.PaoId == caller.OrganizationId && i.Status <= ItemStatus.Accepted)
        .Where(i => command.DistrictId == null || i.DistrictId == command.DistrictId)
        .Where(i => command.ItemIds == null || command.ItemIds.Contains(i.Id)).OrderBy(i => i.Id).ToListAsync(ct);

    private Task<Dictionary<Guid, DuplicateCheck>> KeptAsync(List<CoordinationItem> items, CancellationToken ct)
    {
        var ids = items.Select(i => i.Id).ToList();
        return db.Set<DuplicateCheck>().Where(c => c.SubjectSource == ComparedSource.CoordinationItem && ids.Contains(c.SubjectId)).ToDictionaryAsync(c => c.SubjectId, ct);
    }

    private DuplicateCheck Run(CoordinationItem item, DuplicateCheck? check, ItemFindings found, IReadOnlyList<CheckedList> looked)
    {
        var run = new CheckRun(found.Text.Title, found.Text.Hash(), looked, found.Candidates, caller.UserId, clock.GetUtcNow());
        if (check is null)
            db.Set<DuplicateCheck>().Add(check = DuplicateCheck.Create(caller.OrganizationId, ComparedSource.CoordinationItem, item.Id, run));
        else
            check.Run(run);
        return check;
    }
}
