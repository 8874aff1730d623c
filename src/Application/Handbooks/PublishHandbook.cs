using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Handbooks;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Handbooks;

/// <summary>Publishes the draft and delivers it to every district and organization of the province.</summary>
[Requires(Capability.EditKnowledge)]
public sealed record PublishHandbook(Guid Id, uint? ExpectedVersion) : ICommand;

internal sealed class PublishHandbookHandler(IWriteDb db, ICaller caller, PlanActor actor, TimeProvider clock) : ICommandHandler<PublishHandbook>
{
    public async Task<Result> Handle(PublishHandbook command, CancellationToken ct)
    {
        if (!(await db.OwnHandbookAsync(caller, command.Id, command.ExpectedVersion, ct)).TryGet(out var handbook, out var error))
            return error;
        var recipients = await RecipientsAsync(handbook.ProvinceId, ct);
        var published = handbook.Publish(recipients, clock.TodayInThailand(), await actor.OfCallerAsync(ct), clock.GetUtcNow());
        if (!published.TryGet(out var deliveries, out error))
            return error;
        db.Set<HandbookDelivery>().AddRange(deliveries);
        return Result.Success;
    }

    /// <summary>Each district of the register, followed by its organizations; the PAO has what it publishes.</summary>
    private async Task<IReadOnlyList<HandbookRecipient>> RecipientsAsync(Guid provinceId, CancellationToken ct)
    {
        var districts = await db.Set<Place>().Where(p => p.ParentId == provinceId && p.Level == PlaceLevel.District).OrderBy(p => p.Code)
            .Select(p => new HandbookRecipient(p.Id, null, "อำเภอ" + p.Name)).ToListAsync(ct);
        var organizations = await db.Set<Organization>().Where(o => o.ProvinceId == provinceId && o.Kind != OrganizationKind.Pao).OrderBy(o => o.Name)
            .Select(o => new HandbookRecipient(o.DistrictId, o.Id, o.Name)).ToListAsync(ct);
        return [.. districts.SelectMany(d => organizations.Where(o => o.DistrictId == d.DistrictId).Prepend(d))];
    }
}
