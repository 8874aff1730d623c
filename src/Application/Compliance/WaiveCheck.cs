using FluentValidation;
using LocalPlan.Application.Access;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Compliance;

/// <summary>An officer takes responsibility for a failed check, for the content seen at that version.</summary>
[Requires(Capability.WaiveChecks)]
public sealed record WaiveCheck(Guid PlanId, uint? ExpectedVersion, WaiverFields Fields) : ICommand<Guid>;

/// <param name="ProjectId">The project; null for a check on the plan as a whole.</param>
/// <param name="RuleId">The check that failed, or that warns and asks for a reason.</param>
/// <param name="Reason">Why it is right to go on all the same.</param>
public sealed record WaiverFields(Guid? ProjectId, string RuleId, string Reason);

internal sealed class WaiveCheckValidator : AbstractValidator<WaiveCheck>
{
    private const int MaxRuleLength = 100;

    public WaiveCheckValidator() => RuleFor(c => c.Fields).ChildRules(f =>
    {
        f.RuleFor(x => x.RuleId).NotEmpty().MaximumLength(MaxRuleLength);
        f.RuleFor(x => x.Reason).NotEmpty().MaximumLength(CheckWaiver.MaxReasonLength);
    }).OverridePropertyName("");
}

internal sealed class WaiveCheckHandler(IWriteDb db, PlanCompliance compliance, ICaller caller, IAccounts accounts, TimeProvider clock)
    : ICommandHandler<WaiveCheck, Guid>
{
    public async Task<Result<Guid>> Handle(WaiveCheck command, CancellationToken ct)
    {
        var fields = command.Fields;
        if (await SeenAsync(command, ct) is { Error: { } stale })
            return stale;
        if (!(await compliance.FoundAsync(command.PlanId, fields.ProjectId, fields.RuleId, ct)).TryGet(out var failure, out var error))
            return error;
        var officer = new Officer(caller.UserId, (await accounts.FindAsync(caller.UserId, ct))?.DisplayName ?? "", caller.Role.ToString());
        var waiver = CheckWaiver.Create(
            caller.OrganizationId, new(command.PlanId, fields.ProjectId, fields.RuleId, failure.Content, fields.Reason), officer, clock.GetUtcNow());
        db.Set<CheckWaiver>().Add(waiver);
        return waiver.Id;
    }

    /// <summary>The officer answers for what was on the screen, not for what somebody changed meanwhile.</summary>
    private async Task<Result> SeenAsync(WaiveCheck command, CancellationToken ct) => command.Fields.ProjectId is { } project
        ? Outcome(await db.Set<Project>().Where(p => p.PlanId == command.PlanId).FetchAsync(project, command.ExpectedVersion, ProjectErrors.NotFound, ct))
        : Outcome(await db.Set<Plan>().FetchAsync(command.PlanId, command.ExpectedVersion, PlanErrors.NotFound, ct));

    private static Result Outcome<T>(Result<T> found) => found.Error is { } error ? error : Result.Success;
}
