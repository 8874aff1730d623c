using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Handbooks;

namespace LocalPlan.Application.Handbooks;

/// <summary>A PAO begins a handbook for its province.</summary>
[Requires(Capability.EditKnowledge)]
public sealed record CreateHandbook(string Title) : ICommand<Guid>;

internal sealed class CreateHandbookValidator : AbstractValidator<CreateHandbook>
{
    public CreateHandbookValidator() => RuleFor(c => c.Title).NotEmpty().MaximumLength(Handbook.MaxTitleLength);
}

internal sealed class CreateHandbookHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<CreateHandbook, Guid>
{
    public async Task<Result<Guid>> Handle(CreateHandbook command, CancellationToken ct) => await db.IsPaoAsync(caller, ct)
        ? db.Keep(Handbook.Create(caller.OrganizationId, caller.ProvinceId, command.Title, clock.GetUtcNow()))
        : HandbookErrors.OnlyPao;
}
