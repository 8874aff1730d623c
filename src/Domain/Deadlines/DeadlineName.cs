namespace LocalPlan.Domain.Deadlines;

/// <summary>What a deadline asks for, in both languages.</summary>
public sealed record DeadlineName(string Th, string En);
