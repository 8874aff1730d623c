using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Compliance;

/// <summary>
/// That an officer takes responsibility for a failed check, with a reason (ผ่อนผัน). It holds for the content the officer saw: when a
/// checked field changes, the check blocks again. A waiver is withdrawn and never deleted.
/// </summary>
public sealed class CheckWaiver : AggregateRoot
{
    public const int MaxReasonLength = 1000;

    private CheckWaiver() { }

    public Guid PlanId { get; private set; }

    /// <summary>Null for a check on the plan as a whole.</summary>
    public Guid? ProjectId { get; private set; }

    public string RuleId { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public Guid OfficerId { get; private set; }

    /// <summary>The office as it was called then.</summary>
    public string OfficerTitle { get; private set; } = "";

    public string OfficerRole { get; private set; } = "";

    /// <summary>Fingerprint of the checked fields.</summary>
    public string Content { get; private set; } = "";

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public Guid? WithdrawnById { get; private set; }

    public static CheckWaiver Create(Guid organizationId, WaiverDraft draft, Officer officer, DateTimeOffset now)
    {
        var waiver = new CheckWaiver
        {
            PlanId = draft.PlanId,
            ProjectId = draft.ProjectId,
            RuleId = draft.RuleId,
            Content = draft.Content,
            Reason = draft.Reason.Trim(),
            OfficerId = officer.Id,
            OfficerTitle = officer.Title,
            OfficerRole = officer.Role,
        };
        waiver.Start(organizationId, now);
        return waiver;
    }

    /// <summary>Whether it still covers a check on that content.</summary>
    public bool Covers(string ruleId, Guid? projectId, string content) =>
        WithdrawnAt is null && RuleId == ruleId && ProjectId == projectId && Content == content;

    public Result Withdraw(Guid officerId, DateTimeOffset now)
    {
        if (WithdrawnAt is not null)
            return ComplianceErrors.AlreadyWithdrawn;
        (WithdrawnAt, WithdrawnById, UpdatedAt) = (now, officerId, now);
        return Result.Success;
    }
}

/// <summary>What is waived and why.</summary>
public sealed record WaiverDraft(Guid PlanId, Guid? ProjectId, string RuleId, string Content, string Reason);

/// <summary>The person who decides, in the office held at that moment.</summary>
public sealed record Officer(Guid Id, string Title, string Role);
