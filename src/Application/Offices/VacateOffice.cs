using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Offices;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Offices;

/// <summary>Whoever holds an office leaves it, and nobody has taken it yet.</summary>
[Requires(Capability.ManageOffices)]
public sealed record VacateOffice(Guid Id, uint? ExpectedVersion, DateOnly LastDay, LeavingReason Reason) : ICommand;

internal sealed class VacateOfficeValidator : AbstractValidator<VacateOffice>
{
    public VacateOfficeValidator()
    {
        RuleFor(c => c.LastDay).InclusiveBetween(Days.Earliest, Days.Latest);
        RuleFor(c => c.Reason).IsInEnum();
    }
}

internal sealed class VacateOfficeHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<VacateOffice>
{
    public Task<Result> Handle(VacateOffice command, CancellationToken ct) => db.Set<Office>().Include(o => o.Holders)
        .FetchAsync(command.Id, command.ExpectedVersion, OfficeErrors.NotFound, ct)
        .Then(office => office.Vacate(command.LastDay, command.Reason, clock.GetUtcNow()));
}
