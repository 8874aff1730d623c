using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Amendments;

/// <summary>Chooses how the next amendments are numbered; printed numbers stay.</summary>
[Requires(Capability.EditPlans)]
public sealed record ChooseAmendmentNumbering(NumberingStyle Style, uint? ExpectedVersion) : ICommand;

internal sealed class ChooseAmendmentNumberingValidator : AbstractValidator<ChooseAmendmentNumbering>
{
    public ChooseAmendmentNumberingValidator() => RuleFor(c => c.Style).IsInEnum();
}

internal sealed class ChooseAmendmentNumberingHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<ChooseAmendmentNumbering>
{
    public async Task<Result> Handle(ChooseAmendmentNumbering command, CancellationToken ct)
    {
        if (command.ExpectedVersion is not { } seen)
            return CommonErrors.IfMatchRequired;
        var chosen = await db.Set<AmendmentNumbering>().SingleOrDefaultAsync(ct);
        if (seen != (chosen?.Version ?? 0))
            return CommonErrors.Stale;
        if (chosen is null)
            db.Set<AmendmentNumbering>().Add(AmendmentNumbering.Create(caller.OrganizationId, command.Style, clock.GetUtcNow()));
        else
            chosen.Choose(command.Style, clock.GetUtcNow());
        return Result.Success;
    }
}
