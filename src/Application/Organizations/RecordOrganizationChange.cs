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
    Guid Id, uint? ExpectedVersion, OrganizationKind Kind, string Name, string ShortName, string? NameEn, string? DlaCode,
    DateOnly EffectiveFrom) : ICommand;

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
    : ICommandHandler<RecordOrganizationChange>
{
    public async Task<Result> Handle(RecordOrganizationChange command, CancellationToken ct)
    {
        if (command.Id != caller.OrganizationId)
            return OrganizationErrors.NotFound;
        if (command.DlaCode is { } code && await db.Set<Organization>().AnyAsync(o => o.DlaCode == code && o.Id != command.Id, ct))
            return OrganizationErrors.CodeTaken;
        return await db.Set<Organization>().Include(o => o.Identities).Include(o => o.Codes)
            .FetchAsync(command.Id, command.ExpectedVersion, OrganizationErrors.NotFound, ct)
            .Then(o => o.Become(NamesOf(command), command.DlaCode, command.EffectiveFrom, clock.GetUtcNow(), clock.TodayInThailand()));
    }

    private static OrganizationNames NamesOf(RecordOrganizationChange command) =>
        new(command.Kind, command.Name.Trim(), command.ShortName.Trim(), command.NameEn);
}
