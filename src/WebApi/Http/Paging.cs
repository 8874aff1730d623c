namespace LocalPlan.WebApi.Http;

/// <summary>Where to read on, how much, in which order.</summary>
public sealed record Paging(string? After = null, int? Limit = null, string? Sort = null);
