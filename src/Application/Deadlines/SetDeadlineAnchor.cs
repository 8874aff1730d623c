using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;

namespace LocalPlan.Application.Deadlines;

/// <summary>Corrects the day that an open deadline counts from. What comes out is logged; a done one is refused.</summary>
[Requires(Capability.EditDeadlines)]
public sealed record SetDeadlineAnchor(Guid Id, uint? ExpectedVersion, DateOnly? Date, int? FiscalYear) : ICommand;

internal sealed class SetDeadlineAnchorValidator : AbstractValidator<SetDeadlineAnchor>
{
    public SetDeadlineAnchorValidator() => RuleFor(c => new AnchorPoint(DeadlineAnchor.FiscalYear, c.Date, c.FiscalYear))
        .SetValidator(new AnchorPointValidator()).OverridePropertyName("");
}

internal sealed class SetDeadlineAnchorHandler(IWriteDb db, DeadlineBook book) : ICommandHandler<SetDeadlineAnchor>
{
    public async Task<Result> Handle(SetDeadlineAnchor command, CancellationToken ct)
    {
        var found = await db.ByHandAsync(command.Id, command.ExpectedVersion, ct);
        if (!found.TryGet(out var deadline, out var error))
            return error;
        return new AnchorPoint(deadline.Anchor, command.Date, command.FiscalYear).ToDay().TryGet(out var day, out error)
            ? await book.MoveAsync(deadline, day, ct)
            : error;
    }
}
