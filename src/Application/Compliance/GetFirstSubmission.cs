using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Compliance;

/// <summary>How correct the plan, or an act that amends it, was when it was first sent on (KM activity 7).</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetFirstSubmission(Guid PlanId, Guid? SubjectId) : IQuery<FirstSubmissionDetails>;

public sealed record FirstSubmissionDetails
{
    public required Guid SubjectId { get; init; }

    public required int Items { get; init; }

    public required int CorrectItems { get; init; }

    public required decimal Percent { get; init; }

    /// <summary>The percentage that must be exceeded; reaching it is not enough.</summary>
    public required decimal Threshold { get; init; }

    public required bool Passed { get; init; }

    public required string Clause { get; init; }

    public required IReadOnlyList<RuleCount> FailingRules { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }
}

internal sealed class GetFirstSubmissionHandler(IReadDb db) : IQueryHandler<GetFirstSubmission, FirstSubmissionDetails>
{
    public async Task<Result<FirstSubmissionDetails>> Handle(GetFirstSubmission query, CancellationToken ct)
    {
        if (!await db.Set<Plan>().AnyAsync(p => p.Id == query.PlanId, ct))
            return PlanErrors.NotFound;
        var subject = query.SubjectId ?? query.PlanId;
        return await db.Set<FirstSubmission>().SingleOrDefaultAsync(s => s.PlanId == query.PlanId && s.SubjectId == subject, ct) is { } found
            ? Details(found)
            : ComplianceErrors.NotYetSent;
    }

    private static FirstSubmissionDetails Details(FirstSubmission s) => new()
    {
        SubjectId = s.SubjectId,
        Items = s.Items,
        CorrectItems = s.CorrectItems,
        Percent = decimal.Round(s.Percent, 1),
        Threshold = s.Threshold,
        Passed = s.Passed,
        Clause = s.Clause,
        FailingRules = s.FailingRules,
        SubmittedAt = s.CreatedAt,
    };
}
