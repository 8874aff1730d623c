using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;

namespace LocalPlan.Application.Organizations;

/// <summary>Adds a division; its name is unique in the organization whatever the spelling of tones.</summary>
[Requires(Capability.ManageDivisions)]
public sealed record CreateDivision(string Name, IReadOnlyList<string> Aliases) : ICommand<Guid>;

internal sealed class CreateDivisionValidator : AbstractValidator<CreateDivision>
{
    public CreateDivisionValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(Division.MaxNameLength);
        RuleFor(c => c.Aliases).NotNull();
        RuleForEach(c => c.Aliases).NotEmpty().MaximumLength(Division.MaxNameLength);
    }
}

internal sealed class CreateDivisionHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<CreateDivision, Guid>
{
    public Task<Result<Guid>> Handle(CreateDivision command, CancellationToken ct) =>
        Task.FromResult<Result<Guid>>(db.Keep(Division.Create(caller.OrganizationId, command.Name, command.Aliases, clock.GetUtcNow())));
}
