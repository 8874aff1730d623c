using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>Lets one organization of the province file after the window, until a day and with a reason.</summary>
[Requires(Capability.OpenCoordinationRounds)]
public sealed record AllowLateFiling(RoundRef Which, Guid OrganizationId, DateOnly Until, string? Reason) : ICommand;

internal sealed class AllowLateFilingValidator : AbstractValidator<AllowLateFiling>
{
    public AllowLateFilingValidator() => RuleFor(c => c.Reason).MaximumLength(RoundRecord.MaxReasonLength);
}

internal sealed class AllowLateFilingHandler(IWriteDb db, RoundDesk desk) : ICommandHandler<AllowLateFiling>
{
    public async Task<Result> Handle(AllowLateFiling command, CancellationToken ct)
    {
        if (!(await desk.OwnAsync(command.Which, ct)).TryGet(out var round, out var error))
            return error;
        if (!await db.Set<Organization>().AnyAsync(o => o.Id == command.OrganizationId && o.ProvinceId == round.ProvinceId && o.Id != round.OrganizationId, ct))
            return CoordinationRoundErrors.OrganizationUnknown;
        return round.AllowLate(command.OrganizationId, command.Until, await desk.RecordAsync(command.Reason, ct));
    }
}
