using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>Issues the coordination frame, or another version of it, which needs a reason. What is left out stays as it was.</summary>
[Requires(Capability.OpenCoordinationRounds)]
public sealed record IssueCoordinationFrame(RoundRef Which, FrameDraft Draft, string? Reason) : ICommand;

internal sealed class IssueCoordinationFrameValidator : AbstractValidator<IssueCoordinationFrame>
{
    private const int MaxQuota = 1000;
    private const int MaxCriteria = 50;

    public IssueCoordinationFrameValidator()
    {
        RuleFor(c => c.Reason).MaximumLength(RoundRecord.MaxReasonLength);
        RuleFor(c => c.Draft).NotNull().ChildRules(d =>
        {
            d.RuleFor(x => x.Quota).InclusiveBetween(0, MaxQuota);
            d.RuleFor(x => x.ItemCeiling).InclusiveBetween(0, Project.MaxAmount);
            d.RuleFor(x => x.OrganizationCeiling).InclusiveBetween(0, Project.MaxAmount);
            d.RuleForEach(x => x.Evidence).IsInEnum();
            d.RuleFor(x => x.Criteria!.Count).InclusiveBetween(1, MaxCriteria).When(x => x.Criteria is not null).OverridePropertyName("criteria");
            d.RuleForEach(x => x.Criteria).NotNull().SetValidator(new CriterionValidator());
        }).OverridePropertyName("");
    }
}

internal sealed class CriterionValidator : AbstractValidator<Criterion>
{
    public CriterionValidator()
    {
        RuleFor(c => c.Code).NotEmpty().MaximumLength(Criterion.MaxCodeLength);
        RuleFor(c => c.Th).NotEmpty().MaximumLength(Criterion.MaxTextLength);
        RuleFor(c => c.En).NotEmpty().MaximumLength(Criterion.MaxTextLength);
        RuleFor(c => c.Clause).NotEmpty().MaximumLength(Criterion.MaxClauseLength);
        RuleFor(c => c.Level).IsInEnum();
    }
}

internal sealed class IssueCoordinationFrameHandler(IWriteDb db, RoundDesk desk, RuleBook rules) : ICommandHandler<IssueCoordinationFrame>
{
    public async Task<Result> Handle(IssueCoordinationFrame command, CancellationToken ct)
    {
        if (!(await desk.OwnAsync(command.Which, ct)).TryGet(out var round, out var error))
            return error;
        var asked = command.Draft.PlanClassIds?.Distinct().ToList() ?? [];
        if (await db.Set<PlanClass>().CountAsync(c => asked.Contains(c.Id), ct) != asked.Count)
            return CoordinationRoundErrors.PlanClassUnknown;
        var defaults = RoundFrame.DefaultOf(await rules.OfAsync(round.RuleSetId, ct));
        return round.IssueFrame(command.Draft, defaults, await desk.RecordAsync(command.Reason, ct));
    }
}
