using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Offices;
using LocalPlan.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Offices;

/// <summary>Records an office with the first person known to hold it.</summary>
[Requires(Capability.ManageOffices)]
public sealed record CreateOffice(OfficeDraft Draft) : ICommand<Guid>;

internal sealed class CreateOfficeValidator : AbstractValidator<CreateOffice>
{
    public CreateOfficeValidator() => RuleFor(c => c.Draft).ChildRules(d =>
    {
        d.RuleFor(x => x.Kind).IsInEnum();
        d.RuleFor(x => x.Number).InclusiveBetween(1, Office.MaxNumber);
        d.RuleFor(x => x.Title).NotEmpty().MaximumLength(Office.MaxTitleLength);
        d.RuleFor(x => x.Holder).NotNull().SetValidator(new HolderDraftValidator());
    }).OverridePropertyName("");
}

internal sealed class CreateOfficeHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<CreateOffice, Guid>
{
    public async Task<Result<Guid>> Handle(CreateOffice command, CancellationToken ct)
    {
        if (command.Draft.DivisionId is { } division && !await db.Set<Division>().AnyAsync(d => d.Id == division, ct))
            return OfficeErrors.DivisionNotFound;
        return db.Keep(Office.Create(caller.OrganizationId, command.Draft, caller.Record(clock)));
    }
}
