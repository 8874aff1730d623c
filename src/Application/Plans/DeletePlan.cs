using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Deadlines;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Plans;

/// <summary>
/// Throws a plan that was only opened away with its strategies, projects, imports and open deadlines. One that took a step is kept; it
/// can be withdrawn.
/// </summary>
[Requires(Capability.EditPlans)]
public sealed record DeletePlan(Guid Id, uint? ExpectedVersion) : ICommand;

internal sealed class DeletePlanHandler(IWriteDb db, DeadlineBook book) : ICommandHandler<DeletePlan>
{
    public async Task<Result> Handle(DeletePlan command, CancellationToken ct)
    {
        var found = await db.Set<Plan>().Include(p => p.Steps).FetchAsync(command.Id, command.ExpectedVersion, PlanErrors.NotFound, ct);
        if (!found.TryGet(out var plan, out var error))
            return error;
        if (plan.Kept is { } kept)
            return kept;
        await book.DropAsync(DeadlineSubject.Plan, plan.Id, ct);
        return db.Remove(plan);
    }
}
