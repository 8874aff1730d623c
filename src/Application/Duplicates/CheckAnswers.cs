using LocalPlan.Application.Access;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Duplicates;

namespace LocalPlan.Application.Duplicates;

/// <summary>Takes an officer's answer to a candidate of a check that still holds.</summary>
internal sealed class CheckAnswers(DuplicateSubjects subjects, ICaller caller, IAccounts accounts, TimeProvider clock)
{
    public async Task<Result> TakeAsync(IQueryable<DuplicateCheck> checks, Guid id, uint? version, AnswerFields fields, CancellationToken ct)
    {
        if (!(await checks.FetchAsync(id, version, DuplicateErrors.NotFound, ct)).TryGet(out var check, out var error))
            return error;
        if (await subjects.IsStaleAsync(check, ct))
            return DuplicateErrors.Stale;
        var title = (await accounts.FindAsync(caller.UserId, ct))?.DisplayName ?? "";
        return check.Answer(fields.SourceId, fields.Answer, fields.Reason, (caller.UserId, title), clock.GetUtcNow());
    }
}
