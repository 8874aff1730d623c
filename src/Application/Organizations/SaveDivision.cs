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
    public Task<Result<Guid>> Handle(CreateDivision command, CancellationToken ct)
    {
        var division = Division.Create(caller.OrganizationId, command.Name, command.Aliases, clock.GetUtcNow());
        db.Set<Division>().Add(division);
        return Task.FromResult<Result<Guid>>(division.Id);
    }
}

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
    public async Task<Result> Handle(ReviseDivision command, CancellationToken ct)
    {
        var found = await db.Set<Division>().FetchAsync(command.Id, command.ExpectedVersion, OrganizationErrors.DivisionNotFound, ct);
        if (!found.TryGet(out var division, out var error))
            return error;
        division.Describe(command.Name, command.Aliases, clock.GetUtcNow());
        return Result.Success;
    }
}
