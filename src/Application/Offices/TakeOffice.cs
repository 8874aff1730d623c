using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Offices;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Offices;

/// <summary>Somebody takes an office; whoever held it leaves it the day before.</summary>
[Requires(Capability.ManageOffices)]
public sealed record TakeOffice(Guid Id, uint? ExpectedVersion, HolderDraft Draft) : ICommand;

internal sealed class TakeOfficeValidator : AbstractValidator<TakeOffice>
{
    public TakeOfficeValidator() => RuleFor(c => c.Draft).SetValidator(new HolderDraftValidator()).OverridePropertyName("");
}

internal sealed class TakeOfficeHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<TakeOffice>
{
    public Task<Result> Handle(TakeOffice command, CancellationToken ct) => db.Set<Office>().Include(o => o.Holders)
        .FetchAsync(command.Id, command.ExpectedVersion, OfficeErrors.NotFound, ct)
        .Then(office => office.Take(command.Draft, caller.Record(clock)));
}
