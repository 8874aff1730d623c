using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Committees;

/// <summary>A further order: it ends seats and fills seats from its day on.</summary>
[Requires(Capability.AppointCommittees)]
public sealed record ChangeCommittee(Guid Id, uint? ExpectedVersion, CommitteeChange Change) : ICommand;

internal sealed class ChangeCommitteeValidator : AbstractValidator<ChangeCommittee>
{
    public ChangeCommitteeValidator() => RuleFor(c => c.Change).ChildRules(d =>
    {
        d.RuleFor(x => x.Order).NotNull().SetValidator(new OrderDraftValidator());
        d.RuleFor(x => x.Ends).NotNull();
        d.RuleForEach(x => x.Ends).NotNull().ChildRules(e => e.RuleFor(x => x.Reason).IsInEnum());
        d.RuleFor(x => x.Seats).NotNull();
        d.RuleForEach(x => x.Seats).NotNull().SetValidator(new SeatDraftValidator());
    }).OverridePropertyName("");
}

internal sealed class ChangeCommitteeHandler(IWriteDb db, AppointmentFrames frames, ICaller caller, TimeProvider clock) : ICommandHandler<ChangeCommittee>
{
    public async Task<Result> Handle(ChangeCommittee command, CancellationToken ct)
    {
        var found = await db.Set<Committee>().Whole().FetchAsync(command.Id, command.ExpectedVersion, CommitteeErrors.NotFound, ct);
        if (!found.TryGet(out var committee, out var error))
            return error;
        var others = await db.OthersAsync(committee.Kind, caller, ct);
        return committee.Change(await frames.OfAsync(committee, command.Change.Order.Date, ct), command.Change, others, caller.Record(clock));
    }
}
