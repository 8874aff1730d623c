using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Committees;

/// <summary>What the rules would say of a committee, before anybody signs the order. Nothing is kept.</summary>
[Requires(Capability.ReadCommittees)]
public sealed record CheckCommittee(CommitteeDraft Draft) : IQuery<IReadOnlyList<RuleFinding>>;

/// <summary>Less is asked than for keeping: people check what they have not finished.</summary>
internal sealed class CheckCommitteeValidator : AbstractValidator<CheckCommittee>
{
    public CheckCommitteeValidator() => RuleFor(c => c.Draft).ChildRules(d =>
    {
        d.RuleFor(x => x.Kind).IsInEnum();
        d.RuleFor(x => x.Name).NotNull().MaximumLength(Committee.MaxNameLength);
        d.RuleFor(x => x.Order).NotNull().ChildRules(o =>
        {
            o.RuleFor(x => x.Number).NotNull();
            o.RuleFor(x => x.Date).InclusiveBetween(Days.Earliest, Days.Latest);
        });
        d.RuleFor(x => x.Seats).NotNull();
        d.RuleForEach(x => x.Seats).NotNull().SetValidator(new SeatDraftValidator());
    }).OverridePropertyName("");
}

internal sealed class CheckCommitteeHandler(AppointmentFrames frames, ICaller caller, TimeProvider clock)
    : IQueryHandler<CheckCommittee, IReadOnlyList<RuleFinding>>
{
    public async Task<Result<IReadOnlyList<RuleFinding>>> Handle(CheckCommittee query, CancellationToken ct)
    {
        var frame = await frames.OnAsync(query.Draft.Order.Date, ct);
        var committee = Committee.Draft(frame, query.Draft, caller.Record(clock));
        return Result.Of(Composition.Check(committee, frame, query.Draft.Order.Date));
    }
}
