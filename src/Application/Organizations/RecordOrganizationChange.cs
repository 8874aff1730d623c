using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
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
        RuleFor(c => c.NameEn).MaximumLength(Organization.MaxNameLength);
        RuleFor(c => c.DlaCode).MaximumLength(Organization.MaxCodeLength);
    }
}

internal sealed class RecordOrganizationChangeHandler(IWriteDb db, ICaller caller, TimeProvider clock)
    : ICommandHandler<RecordOrganizationChange, Guid>
{
    public async Task<Result<Guid>> Handle(RecordOrganizationChange command, CancellationToken ct)
    {
        if (command.Id != caller.OrganizationId)
            return OrganizationErrors.NotFound;
        if (command.DlaCode is { } code && await db.Set<Organization>().AnyAsync(o => o.DlaCode == code && o.Id != command.Id, ct))
            return OrganizationErrors.CodeTaken;
        var organization = await db.Set<Organization>().Include(o => o.Identities).Include(o => o.Codes).SingleAsync(o => o.Id == command.Id, ct);
        var names = new OrganizationNames(command.Kind, command.Name.Trim(), command.ShortName.Trim(), command.NameEn);
        var outcome = organization.Become(names, command.DlaCode, command.EffectiveFrom, clock.TodayInThailand());
        return outcome.Error is { } error ? error : organization.Id;
    }
}
