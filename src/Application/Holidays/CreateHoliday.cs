using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Deadlines;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Holidays;

namespace LocalPlan.Application.Holidays;

/// <summary>Sets a day off, or says that a listed one is worked. Open deadlines follow.</summary>
[Requires(Capability.ManageHolidays)]
public sealed record CreateHoliday(HolidayDraft Fields) : ICommand<Guid>;

internal sealed class CreateHolidayValidator : AbstractValidator<CreateHoliday>
{
    public CreateHolidayValidator() => RuleFor(c => c.Fields).SetValidator(new HolidayFieldsValidator()).OverridePropertyName("");
}

internal sealed class CreateHolidayHandler(IWriteDb db, ICaller caller, DeadlineBook book, TimeProvider clock) : ICommandHandler<CreateHoliday, Guid>
{
    public async Task<Result<Guid>> Handle(CreateHoliday command, CancellationToken ct)
    {
        if (!await db.MaySetAsync(caller, command.Fields, ct))
            return HolidayErrors.OnlyPao;
        var id = db.Keep(Holiday.Create(caller.OrganizationId, caller.ProvinceId, command.Fields, clock.GetUtcNow()));
        await book.FollowHolidaysAsync(ct);
        return id;
    }
}
