using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Compliance;

/// <summary>What every check says of a project while somebody types it; nothing is kept.</summary>
[Requires(Capability.ReadPlans)]
public sealed record CheckProject(Guid PlanId, ProjectFields Fields) : IQuery<ProjectComplianceDetails>;

internal sealed class CheckProjectValidator : AbstractValidator<CheckProject>
{
    public CheckProjectValidator() => RuleFor(c => c.Fields).SetValidator(new ProjectFieldsValidator()).OverridePropertyName("");
}

internal sealed class CheckProjectHandler(PlanFrames frames, PlanCompliance compliance, TimeProvider clock) : IQueryHandler<CheckProject, ProjectComplianceDetails>
{
    public async Task<Result<ProjectComplianceDetails>> Handle(CheckProject query, CancellationToken ct)
    {
        if (!(await frames.FrameAsync(query.PlanId, ProjectReferences.Of([query.Fields]), ct)).TryGet(out var frame, out var error))
            return error;
        var draft = query.Fields.ToDraft();
        var faults = Project.Create(frame, 1, draft, clock.GetUtcNow()).Error?.Details ?? [];
        var (results, rules) = await compliance.OfDraftAsync(frame.Plan, draft, faults, ct);
        return new ProjectComplianceDetails
        {
            Results = [.. results.Select(r => CheckDetails.Of(rules.Set, null, r, null))],
            Faults = [.. faults.Where(f => results.All(r => r.Check.Id != f.Code))],
            Score = draft.Form == FormKind.Equipment ? null : ScoreDetails.Of(ScoreSheet.Of(results)),
        };
    }
}
