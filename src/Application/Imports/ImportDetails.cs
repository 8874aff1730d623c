using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Imports;

namespace LocalPlan.Application.Imports;

/// <summary>One import with what its analysis found.</summary>
public sealed record ImportDetails : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    public required string FileName { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    public required string Sha256 { get; init; }

    public required ImportStatus Status { get; init; }

    /// <summary>0 to 100, of the job that is running.</summary>
    public required int Progress { get; init; }

    /// <summary>Why the file was refused or a commit returned.</summary>
    public ImportFailure? Failure { get; init; }

    /// <summary>Null until the analysis is done.</summary>
    public ImportSummary? Summary { get; init; }

    public ImportMode? Mode { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? CommittedAt { get; init; }

    public required uint Version { get; init; }
}

/// <summary>A stable code, and the values its text names.</summary>
public sealed record ImportFailure(string Code, IReadOnlyDictionary<string, object>? Args);
