using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Editions;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Notices;

namespace LocalPlan.Application.Notices;

/// <summary>Puts a letter right that was entered wrongly.</summary>
[Requires(Capability.PostPlans)]
public sealed record ReviseNotice(Guid PlanId, Guid Id, uint? ExpectedVersion, NoticeDraft Draft) : ICommand;

internal sealed class ReviseNoticeValidator : AbstractValidator<ReviseNotice>
{
    public ReviseNoticeValidator() => RuleFor(c => c.Draft).SetValidator(new NoticeDraftValidator()).OverridePropertyName("");
}

internal sealed class ReviseNoticeHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<ReviseNotice>
{
    public async Task<Result> Handle(ReviseNotice command, CancellationToken ct)
    {
        if (!(await db.NoticeAsync(command.PlanId, command.Id, command.ExpectedVersion, ct)).TryGet(out var notice, out var error))
            return error;
        if (!(await db.EditionAsync(command.PlanId, notice.EditionId, ct)).TryGet(out var edition, out error))
            return error;
        return notice.Revise(edition, command.Draft, clock.TodayInThailand(), clock.GetUtcNow());
    }
}

internal static class NoticeFinding
{
    public static Task<Result<Notice>> NoticeAsync(this IWriteDb db, Guid planId, Guid id, uint? version, CancellationToken ct) =>
        db.Set<Notice>().Where(n => n.PlanId == planId).FetchAsync(id, version, NoticeErrors.NotFound, ct);
}
