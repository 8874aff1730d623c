namespace LocalPlan.Domain.Common;

/// <summary>Who recorded something, and when.</summary>
public sealed record Recorded(Guid By, DateTimeOffset At);
