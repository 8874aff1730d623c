using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Committees;

/// <summary>Keeps a committee as an order appointed it, if it breaks no rule of its composition.</summary>
[Requires(Capability.AppointCommittees)]
public sealed record AppointCommittee(CommitteeDraft Draft) : ICommand<Guid>;

internal sealed class AppointCommitteeValidator : AbstractValidator<AppointCommittee>
{
    public AppointCommitteeValidator() => RuleFor(c => c.Draft).SetValidator(new CommitteeDraftValidator()).OverridePropertyName("");
}

internal sealed class AppointCommitteeHandler(IWriteDb db, AppointmentFrames frames, ICaller caller, TimeProvider clock)
    : ICommandHandler<AppointCommittee, Guid>
{
    public async Task<Result<Guid>> Handle(AppointCommittee command, CancellationToken ct)
    {
        if (await CommitteeLinks.FaultAsync(db, caller, command.Draft, ct) is { } fault)
            return fault;
        var frame = await frames.OnAsync(command.Draft.Order.Date, ct);
        var others = await db.OthersAsync(command.Draft.Kind, caller, ct);
        return db.Keep(Committee.Appoint(frame, command.Draft, others, caller.Record(clock)));
    }
}
