using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;

namespace LocalPlan.Application.Imports;

/// <summary>Takes the rows of a preview over into the plan: all good rows, or nothing when one row is wrong.</summary>
[Requires(Capability.ImportProjects)]
public sealed record CommitImport(Guid PlanId, Guid Id, uint? ExpectedVersion, ImportMode Mode) : ICommand;

internal sealed class CommitImportValidator : AbstractValidator<CommitImport>
{
    public CommitImportValidator() => RuleFor(c => c.Mode).IsInEnum();
}

internal sealed class CommitImportHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<CommitImport>
{
    public async Task<Result> Handle(CommitImport command, CancellationToken ct)
    {
        if (!(await db.DraftPlanAsync(command.PlanId, ct)).TryGet(out _, out var error))
            return error;
        var found = await db.ImportAsync(command.PlanId, command.Id, command.ExpectedVersion, ct);
        if (!found.TryGet(out var import, out error))
            return error;
        var counts = ImportJson.Read<ImportSummary>(import.Summary)?.Counts;
        if (counts is not null && ImportRules.Refusal(counts, command.Mode) is { } refusal)
            return refusal;
        if (await db.OvertakenAsync(import, ct) is { } overtaken)
            return overtaken;
        return import.BeginCommit(command.Mode, clock.GetUtcNow());
    }
}

internal static class ImportRules
{
    /// <summary>Why an analysed file may not be taken over, or null.</summary>
    public static Error? Refusal(ImportCounts counts, ImportMode mode)
    {
        if (counts.Undecided > 0)
            return ImportErrors.Undecided;
        return mode == ImportMode.AllOrNothing && counts.Errors > 0 ? ImportErrors.HasErrors(counts.Errors) : null;
    }

    public static Task<Result<Import>> ImportAsync(this IWriteDb db, Guid planId, Guid id, uint? version, CancellationToken ct) =>
        db.Set<Import>().Where(i => i.PlanId == planId).FetchAsync(id, version, ImportErrors.NotFound, ct);
}
