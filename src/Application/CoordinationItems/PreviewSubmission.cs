using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>What would be refused if these projects were sent now, one after the other. Nothing is kept.</summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record PreviewSubmission(Guid RoundId, IReadOnlyList<SubmissionRow> Rows) : IQuery<SubmitOutcome>;

internal sealed class PreviewSubmissionValidator : AbstractValidator<PreviewSubmission>
{
    public PreviewSubmissionValidator() => RuleFor(c => c.Rows).NotNull().SetValidator(new SubmissionRowsValidator()).OverridePropertyName("rows");
}

internal sealed class PreviewSubmissionHandler(Submissions submissions, ICaller caller, TimeProvider clock) : IQueryHandler<PreviewSubmission, SubmitOutcome>
{
    public async Task<Result<SubmitOutcome>> Handle(PreviewSubmission query, CancellationToken ct)
    {
        if (!(await submissions.OpenAsync(query.RoundId, query.Rows, ct)).TryGet(out var counter, out var error))
            return error;
        var record = new ItemRecord(new Actor(caller.UserId, ""), clock.GetUtcNow(), counter.Round.Stage);
        var outcome = counter.Take(query.Rows, record);
        return outcome with { Rows = [.. outcome.Rows.Select(r => r with { ItemId = null })] };
    }
}
