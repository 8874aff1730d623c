using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Deadlines;
using LocalPlan.Application.Editions;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans.Steps;

/// <summary>The executive approves and announces (ข้อ 17(4)): the content becomes the first edition and is never written again.</summary>
[Requires(Capability.AnnouncePlans)]
public sealed record AnnouncePlan(Guid Id, uint? ExpectedVersion, Announcement Announcement) : ICommand;

internal sealed class AnnouncePlanValidator : AbstractValidator<AnnouncePlan>
{
    public AnnouncePlanValidator()
    {
        RuleFor(c => c.Announcement.Number).NotEmpty().MaximumLength(Announcement.MaxNumberLength).OverridePropertyName("number");
        RuleFor(c => c.Announcement.Date).NotEmpty().OverridePropertyName("date");
        RuleFor(c => c.Announcement.SignatoryName).NotEmpty().MaximumLength(Announcement.MaxNameLength).OverridePropertyName("signatoryName");
        RuleFor(c => c.Announcement.SignatoryPosition).NotEmpty().MaximumLength(Announcement.MaxNameLength).OverridePropertyName("signatoryPosition");
    }
}

internal sealed class AnnouncePlanHandler(IWriteDb db, PlanSteps steps, PlanContents contents, DeadlineBook book, TimeProvider clock)
    : ICommandHandler<AnnouncePlan>
{
    public async Task<Result> Handle(AnnouncePlan command, CancellationToken ct)
    {
        var order = new StepOrder(command.Id, command.ExpectedVersion, StageAction.Announce) { Announcement = command.Announcement };
        if (!(await steps.TakeAsync(order, ct)).TryGet(out var plan, out var error))
            return error;
        if (!plan.FirstEdition((await contents.OfAsync(plan.Id, ct))!, clock.GetUtcNow()).TryGet(out var edition, out error))
            return error;
        db.Set<PlanEdition>().Add(edition);
        return await book.RecordAsync(plan, DeadlineAnchor.Announced, edition.AnnouncedOn, ct);
    }
}
