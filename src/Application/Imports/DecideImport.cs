using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;

namespace LocalPlan.Application.Imports;

/// <summary>Confirms or corrects guesses; the file is then analysed again with them.</summary>
[Requires(Capability.ImportProjects)]
public sealed record DecideImport(Guid PlanId, Guid Id, uint? ExpectedVersion, IReadOnlyList<ImportDecision> Decisions) : ICommand;

internal sealed class DecideImportValidator : AbstractValidator<DecideImport>
{
    public DecideImportValidator() => RuleForEach(c => c.Decisions).NotNull().ChildRules(d =>
    {
        d.RuleFor(x => x.Kind).IsInEnum();
        d.RuleFor(x => x.Source).NotNull();
        d.RuleFor(x => x.Outcome).IsInEnum();
    });
}

internal sealed class DecideImportHandler(IWriteDb db, TimeProvider clock) : ICommandHandler<DecideImport>
{
    public async Task<Result> Handle(DecideImport command, CancellationToken ct)
    {
        if (!(await db.DraftPlanAsync(command.PlanId, ct)).TryGet(out _, out var error))
            return error;
        var found = await db.ImportAsync(command.PlanId, command.Id, command.ExpectedVersion, ct);
        if (!found.TryGet(out var import, out error))
            return error;
        var questions = ImportJson.Read<ImportSummary>(import.Summary)?.Decisions ?? [];
        var rules = new DecisionRules(questions, await db.DecisionTargetsAsync(import, ct));
        return rules.Settle(command.Decisions).TryGet(out var settled, out error) ? import.DecideOn(settled, clock.GetUtcNow()) : error;
    }
}
