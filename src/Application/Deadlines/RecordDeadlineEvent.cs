using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Deadlines;

/// <summary>
/// Records what happened, e.g. that a budget was announced: deadlines that it fulfils are done, those that it starts are opened. What
/// happens to plans and amendments is recorded by their steps and postings, and coordination rounds bring in their own days.
/// </summary>
/// <param name="Subject">What it happened to.</param>
/// <param name="SubjectId">The subject of an earlier event; without one a new subject is made, as for each budget.</param>
/// <param name="Label">What a new subject is called.</param>
/// <param name="What">What happened, and when.</param>
[Requires(Capability.EditDeadlines)]
public sealed record RecordDeadlineEvent(DeadlineSubject Subject, Guid? SubjectId, string? Label, AnchorPoint What) : ICommand<Guid>;

internal sealed class RecordDeadlineEventValidator : AbstractValidator<RecordDeadlineEvent>
{
    public RecordDeadlineEventValidator()
    {
        RuleFor(c => c.Subject).IsInEnum();
        RuleFor(c => c.Label).MaximumLength(Deadline.MaxLabelLength);
        RuleFor(c => c.What).SetValidator(new AnchorPointValidator()).OverridePropertyName("");
    }
}

internal sealed class RecordDeadlineEventHandler(IWriteDb db, DeadlineBook book, TimeProvider clock) : ICommandHandler<RecordDeadlineEvent, Guid>
{
    public async Task<Result<Guid>> Handle(RecordDeadlineEvent command, CancellationToken ct)
    {
        if (!command.What.ToDay().TryGet(out var day, out var error))
            return error;
        var today = clock.TodayInThailand();
        if (!command.What.Anchor.IsYear() && day > today)
            return DeadlineErrors.EventInFuture(today);
        if (!(await SubjectAsync(command, ct)).TryGet(out var subject, out error))
            return error;
        var what = new DeadlineEvent(command.What.Anchor, day);
        if (command.What.Anchor.IsKeptByRounds() || !await book.CountsAsync(command.Subject, what, ct))
            return DeadlineErrors.EventUnknown;
        var recorded = await book.RecordAsync(subject, what, ct);
        return recorded.Error is { } refused ? refused : subject.Id;
    }

    private async Task<Result<SubjectRef>> SubjectAsync(RecordDeadlineEvent command, CancellationToken ct)
    {
        if (command.Subject.IsKeptBySteps())
            return DeadlineErrors.KeptBySteps;
        if (command.SubjectId is { } id)
            return await LabelAsync(command.Subject, id, ct) is { } label ? new SubjectRef(command.Subject, id, label) : DeadlineErrors.SubjectUnknown;
        return string.IsNullOrWhiteSpace(command.Label)
            ? DeadlineErrors.LabelRequired
            : new SubjectRef(command.Subject, Guid.CreateVersion7(clock.GetUtcNow()), command.Label.Trim());
    }

    private Task<string?> LabelAsync(DeadlineSubject subject, Guid id, CancellationToken ct) =>
        db.Set<Deadline>().Where(d => d.Subject == subject && d.SubjectId == id).Select(d => d.Label).FirstOrDefaultAsync(ct);
}
