namespace LocalPlan.Application.Work;

/// <summary>What waits for somebody: of what it is, until when, and what stands against it.</summary>
public sealed record WorkItem
{
    /// <summary>Code of the text that says what is to be done, e.g. <c>work.plan_step</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Values that the text names.</summary>
    public IReadOnlyDictionary<string, object>? Args { get; init; }

    public required WorkSubject Subject { get; init; }

    public required Guid SubjectId { get; init; }

    /// <summary>The plan that an amendment is of.</summary>
    public Guid? PlanId { get; init; }

    public required string SubjectTitle { get; init; }

    /// <summary>What the screen of the subject is asked to open, e.g. <c>sendToCommittee</c>.</summary>
    public string? Action { get; init; }

    public string? Clause { get; init; }

    /// <summary>The last day, when one is known.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>What must come first, perhaps by somebody else; empty when it can be done now.</summary>
    public IReadOnlyList<Domain.Common.Error> Waiting { get; init; } = [];
}

public enum WorkSubject
{
    Plan = 1,
    Meeting = 2,
    Deadline = 3,
    Amendment = 4,
    Committee = 5,
    Round = 6,
}

/// <param name="Today">The day that it is.</param>
/// <param name="Soon">The last day of which a reminder is due.</param>
public sealed record WorkDays(DateOnly Today, DateOnly Soon);

/// <summary>Finds what waits for the caller in one part of the product.</summary>
public interface IWorkSource
{
    Task<IReadOnlyList<WorkItem>> FindAsync(WorkDays days, CancellationToken ct);
}
