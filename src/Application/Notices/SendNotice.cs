using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Editions;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Notices;

namespace LocalPlan.Application.Notices;

/// <summary>Keeps a letter that tells somebody of an announced edition; without an edition the latest.</summary>
[Requires(Capability.PostPlans)]
public sealed record SendNotice(Guid PlanId, Guid? EditionId, NoticeDraft Draft) : ICommand<Guid>;

internal sealed class SendNoticeValidator : AbstractValidator<SendNotice>
{
    public SendNoticeValidator() => RuleFor(c => c.Draft).SetValidator(new NoticeDraftValidator()).OverridePropertyName("");
}

internal sealed class NoticeDraftValidator : AbstractValidator<NoticeDraft>
{
    public NoticeDraftValidator()
    {
        RuleFor(d => d.Recipient).IsInEnum();
        RuleFor(d => d.RecipientName).NotEmpty().MaximumLength(Notice.MaxNameLength);
        RuleFor(d => d.Number).NotEmpty().MaximumLength(Notice.MaxNumberLength);
        RuleFor(d => d.SentOn).NotEmpty();
        RuleFor(d => d.Channel).IsInEnum();
    }
}

internal sealed class SendNoticeHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<SendNotice, Guid>
{
    public async Task<Result<Guid>> Handle(SendNotice command, CancellationToken ct)
    {
        if (!(await db.EditionAsync(command.PlanId, command.EditionId, ct)).TryGet(out var edition, out var error))
            return error;
        return db.Keep(Notice.Send(edition, command.Draft, clock.TodayInThailand(), clock.GetUtcNow()));
    }
}
