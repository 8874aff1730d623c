using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Deadlines;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Amendments.Steps;

/// <summary>The executive announces: the items make the next edition of the plan, and its working rows say what that edition says.</summary>
[Requires(Capability.AnnouncePlans)]
public sealed record AnnounceAmendment(AmendmentRef Which, Announcement Announcement) : ICommand;

internal sealed class AnnounceAmendmentValidator : AbstractValidator<AnnounceAmendment>
{
    public AnnounceAmendmentValidator()
    {
        RuleFor(c => c.Announcement.Number).NotEmpty().MaximumLength(Announcement.MaxNumberLength).OverridePropertyName("number");
        RuleFor(c => c.Announcement.Date).NotEmpty().OverridePropertyName("date");
        RuleFor(c => c.Announcement.SignatoryName).NotEmpty().MaximumLength(Announcement.MaxNameLength).OverridePropertyName("signatoryName");
        RuleFor(c => c.Announcement.SignatoryPosition).NotEmpty().MaximumLength(Announcement.MaxNameLength).OverridePropertyName("signatoryPosition");
    }
}

internal sealed class AnnounceAmendmentHandler(AmendmentSteps steps, EditionMaker maker, DeadlineBook book) : ICommandHandler<AnnounceAmendment>
{
    public async Task<Result> Handle(AnnounceAmendment command, CancellationToken ct)
    {
        if (!(await steps.TakeAsync(command.Which, StageAction.Announce, null, command.Announcement, ct)).TryGet(out var amendment, out var error))
            return error;
        if (!(await maker.MakeAsync(amendment, ct)).TryGet(out var edition, out error))
            return error;
        var subject = new SubjectRef(DeadlineSubject.Amendment, amendment.Id, $"{edition.Label} {edition.Head.Title}");
        return await book.RecordAsync(subject, new(DeadlineAnchor.Announced, edition.AnnouncedOn, amendment.RuleSetId), ct);
    }
}
