using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Handbooks;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Handbooks;

/// <summary>Enters the letter by which a district confirms to have received the latest version. Entering it again changes nothing.</summary>
[Requires(Capability.EditKnowledge)]
public sealed record RecordDistrictReceipt(Guid Id, uint? ExpectedVersion, Guid DistrictId, ReceiptLetter Letter) : ICommand;

internal sealed class RecordDistrictReceiptValidator : AbstractValidator<RecordDistrictReceipt>
{
    public RecordDistrictReceiptValidator() => RuleFor(c => c.Letter).ChildRules(l =>
    {
        l.RuleFor(x => x.ReceivedOn).NotEmpty();
        l.RuleFor(x => x.ReceivedBy).NotEmpty().MaximumLength(HandbookReceipt.MaxNameLength);
        l.RuleFor(x => x.DocumentNumber).NotEmpty().MaximumLength(HandbookReceipt.MaxNumberLength);
    }).OverridePropertyName("");
}

internal sealed class RecordDistrictReceiptHandler(IWriteDb db, ICaller caller, PlanActor actor, TimeProvider clock) : ICommandHandler<RecordDistrictReceipt>
{
    public async Task<Result> Handle(RecordDistrictReceipt command, CancellationToken ct)
    {
        if (!(await db.OwnHandbookAsync(caller, command.Id, command.ExpectedVersion, ct)).TryGet(out var handbook, out var error))
            return error;
        if (handbook.Latest is not { PublishedOn: { } publishedOn, Number: var latest })
            return HandbookErrors.NotPublished;
        var delivery = await db.Set<HandbookDelivery>().SingleOrDefaultAsync(
            d => d.HandbookId == handbook.Id && d.Number == latest && d.RecipientId == null && d.DistrictId == command.DistrictId, ct);
        if (delivery is null)
            return HandbookErrors.DistrictNotFound;
        return await db.Set<HandbookReceipt>().AnyAsync(r => r.DeliveryId == delivery.Id, ct)
            ? Result.Success
            : Keep(HandbookReceipt.Record(delivery, publishedOn, command.Letter, clock.TodayInThailand(), await actor.OfCallerAsync(ct), clock.GetUtcNow()));
    }

    private Result Keep(Result<HandbookReceipt> receipt) => db.Keep(receipt).Error is { } error ? error : Result.Success;
}
