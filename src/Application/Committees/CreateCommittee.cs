using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Committees;

/// <summary>Keeps a committee as an order appointed it.</summary>
[Requires(Capability.AppointCommittees)]
public sealed record CreateCommittee(CommitteeDraft Draft) : ICommand<Guid>;

internal sealed class CreateCommitteeValidator : AbstractValidator<CreateCommittee>
{
    public CreateCommitteeValidator() => RuleFor(c => c.Draft).ChildRules(d =>
    {
        d.RuleFor(x => x.Kind).IsInEnum();
        d.RuleFor(x => x.Name).NotEmpty().MaximumLength(Committee.MaxNameLength);
        d.RuleFor(x => x.OrderNumber).NotEmpty().MaximumLength(Committee.MaxOrderLength);
        d.RuleFor(x => x.Members).NotNull();
        d.RuleForEach(x => x.Members).NotNull().ChildRules(m =>
        {
            m.RuleFor(x => x.Name).NotEmpty().MaximumLength(CommitteeMember.MaxNameLength);
            m.RuleFor(x => x.Position).NotEmpty().MaximumLength(CommitteeMember.MaxNameLength);
            m.RuleFor(x => x.Role).IsInEnum();
            m.RuleFor(x => x.Origin).IsInEnum();
        });
    }).OverridePropertyName("");
}

internal sealed class CreateCommitteeHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<CreateCommittee, Guid>
{
    public Task<Result<Guid>> Handle(CreateCommittee command, CancellationToken ct) =>
        Task.FromResult(db.Keep(Committee.Create(caller.OrganizationId, command.Draft, clock.GetUtcNow())));
}
