namespace LocalPlan.Domain.Procedures;

/// <summary>Who acts, with the title of the office at that time.</summary>
public sealed record Actor(Guid UserId, string Title)
{
    public const int MaxTitleLength = 200;
}

/// <summary>What is kept of a step besides where it led: who, when, by which document, and what was noted.</summary>
public sealed record StepRecord(Actor Actor, DateTimeOffset At)
{
    public const int MaxNoteLength = 2000;

    /// <summary>The number of the order, meeting or announcement.</summary>
    public string? DocumentNumber { get; init; }

    public DateOnly? DocumentDate { get; init; }

    /// <summary>The year that a yearly review is for.</summary>
    public int? FiscalYear { get; init; }

    public string? Note { get; init; }
}
