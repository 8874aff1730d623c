using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Amendments;

/// <summary>Which amendment of which plan, at which version.</summary>
public sealed record AmendmentRef(Guid PlanId, Guid Id, uint? ExpectedVersion);

/// <summary>Takes steps of amendments: fetches the amendment, gathers the facts and lets the amendment judge.</summary>
public sealed class AmendmentSteps(IWriteDb db, AmendmentProcedures procedures, AmendmentFacts facts, PlanActor actor, TimeProvider clock)
{
    public async Task<Result<Amendment>> FindAsync(AmendmentRef which, CancellationToken ct) =>
        await db.Set<Amendment>().Include(a => a.Items).Include(a => a.Steps).Where(a => a.PlanId == which.PlanId)
            .FetchAsync(which.Id, which.ExpectedVersion, AmendmentErrors.NotFound, ct);

    public async Task<Result<Amendment>> TakeAsync(AmendmentRef which, StageAction action, string? note, Announcement? announcement, CancellationToken ct)
    {
        if (!(await FindAsync(which, ct)).TryGet(out var amendment, out var error))
            return error;
        var procedure = (await procedures.OfAsync(amendment, ct)).Procedure;
        var standing = await facts.OfAsync(amendment, procedure.Find(amendment.Stage, action) is { } step ? [step] : [], ct);
        var record = new StepRecord(await actor.OfCallerAsync(ct), clock.GetUtcNow())
        {
            DocumentNumber = announcement?.Number,
            DocumentDate = announcement?.Date,
            Note = note,
        };
        standing = standing with { Guards = standing.Guards with { Announcement = announcement } };
        return amendment.Take(action, procedure, standing, record) is { Error: { } refusal } ? refusal : amendment;
    }

    public async Task<Result> MoveAsync(AmendmentRef which, StageAction action, string? note, CancellationToken ct) =>
        (await TakeAsync(which, action, note, null, ct)).Error is { } error ? error : Result.Success;
}
