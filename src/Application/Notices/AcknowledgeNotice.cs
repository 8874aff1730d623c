using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Notices;

namespace LocalPlan.Application.Notices;

/// <summary>Enters who confirmed to have received a letter, and when.</summary>
[Requires(Capability.PostPlans)]
public sealed record AcknowledgeNotice(Guid PlanId, Guid Id, uint? ExpectedVersion, string By, DateOnly On) : ICommand;

internal sealed class AcknowledgeNoticeValidator : AbstractValidator<AcknowledgeNotice>
{
    public AcknowledgeNoticeValidator()
    {
        RuleFor(c => c.By).NotEmpty().MaximumLength(Notice.MaxNameLength);
        RuleFor(c => c.On).NotEmpty();
    }
}

internal sealed class AcknowledgeNoticeHandler(IWriteDb db, PlanActor actor, TimeProvider clock) : ICommandHandler<AcknowledgeNotice>
{
    public async Task<Result> Handle(AcknowledgeNotice command, CancellationToken ct)
    {
        if (!(await db.NoticeAsync(command.PlanId, command.Id, command.ExpectedVersion, ct)).TryGet(out var notice, out var error))
            return error;
        return notice.Acknowledge(command.By, command.On, clock.TodayInThailand(), await actor.OfCallerAsync(ct), clock.GetUtcNow());
    }
}
