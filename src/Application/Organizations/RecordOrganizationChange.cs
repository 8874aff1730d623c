using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Organizations;

/// <summary>Records that the caller's organization is of another kind, name or code from a day on, e.g. an SAO upgraded to a municipality.</summary>
[Requires(Capability.ManageOrganization)]
public sealed record RecordOrganizationChange(
    Guid Id, OrganizationKind Kind, string Name, string ShortName, string? NameEn, string? DlaCode, DateOnly EffectiveFrom) : ICommand<Guid>;

internal sealed class RecordOrganizationChangeValidator : AbstractValidator<RecordOrganizationChange>
{
    public RecordOrganizationChangeValidator()
    {
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Name).NotEmpty().MaximumLength(Organization.MaxNameLength);
        RuleFor(c => c.ShortName).NotEmpty().MaximumLength(Organization.MaxNameLength);
        RuleFor(c => c.DlaCode).MaximumLength(10);
    }
}

internal sealed class RecordOrganizationChangeHandler(IWriteDb db, ICaller caller) : ICommandHandler<RecordOrganizationChange, Guid>
{
    public async Task<Result<Guid>> Handle(RecordOrganizationChange command, CancellationToken ct)
    {
        if (command.Id != caller.OrganizationId)
            return OrganizationErrors.NotFound;
        var organization = await db.Set<Organization>().Include(o => o.Identities).Include(o => o.Codes).SingleAsync(o => o.Id == command.Id, ct);
        var names = new OrganizationNames(command.Kind, command.Name.Trim(), command.ShortName.Trim(), command.NameEn);
        return organization.Become(names, command.DlaCode, command.EffectiveFrom) is { Error: { } error } ? error : organization.Id;
    }
}
