using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Deadlines;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Holidays;

namespace LocalPlan.Application.Holidays;

/// <summary>Changes a day that the organization has set. Open deadlines follow.</summary>
[Requires(Capability.ManageHolidays)]
public sealed record ReviseHoliday(Guid Id, uint? ExpectedVersion, HolidayDraft Fields) : ICommand;

internal sealed class ReviseHolidayValidator : AbstractValidator<ReviseHoliday>
{
    public ReviseHolidayValidator() => RuleFor(c => c.Fields).SetValidator(new HolidayFieldsValidator()).OverridePropertyName("");
}

internal sealed class ReviseHolidayHandler(IWriteDb db, ICaller caller, DeadlineBook book, TimeProvider clock) : ICommandHandler<ReviseHoliday>
{
    public async Task<Result> Handle(ReviseHoliday command, CancellationToken ct)
    {
        var found = await db.OwnHolidays(caller).FetchAsync(command.Id, command.ExpectedVersion, HolidayErrors.NotFound, ct);
        if (!found.TryGet(out var holiday, out var error))
            return error;
        if (!await db.MaySetAsync(caller, command.Fields, ct))
            return HolidayErrors.OnlyPao;
        holiday.Revise(command.Fields, clock.GetUtcNow());
        await book.FollowHolidaysAsync(ct);
        return Result.Success;
    }
}
