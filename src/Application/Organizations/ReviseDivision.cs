using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;

namespace LocalPlan.Application.Organizations;

/// <summary>Renames a division or changes the spellings that mean it.</summary>
[Requires(Capability.ManageDivisions)]
public sealed record ReviseDivision(Guid Id, uint? ExpectedVersion, string Name, IReadOnlyList<string> Aliases) : ICommand;

internal sealed class ReviseDivisionValidator : AbstractValidator<ReviseDivision>
{
    public ReviseDivisionValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(Division.MaxNameLength);
        RuleFor(c => c.Aliases).NotNull();
        RuleForEach(c => c.Aliases).NotEmpty().MaximumLength(Division.MaxNameLength);
    }
}

internal sealed class ReviseDivisionHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<ReviseDivision>
{
    public Task<Result> Handle(ReviseDivision command, CancellationToken ct) =>
        db.Set<Division>().FetchAsync(command.Id, command.ExpectedVersion, OrganizationErrors.DivisionNotFound, ct)
            .Then(division => division.Describe(command.Name, command.Aliases, clock.GetUtcNow()));
}
