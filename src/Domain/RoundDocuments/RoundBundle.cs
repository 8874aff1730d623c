using LocalPlan.Domain.Common;
using static LocalPlan.Domain.RoundDocuments.RoundBundleAction;
using static LocalPlan.Domain.RoundDocuments.RoundBundleStatus;

namespace LocalPlan.Domain.RoundDocuments;

public enum RoundBundleStatus
{
    Queued = 1,

    /// <summary>Documents are being written, some at a time.</summary>
    Making = 2,

    Ready = 3,

    Failed = 4,
}

public enum RoundBundleAction
{
    /// <summary>Begins, or goes on after a process that died on the way.</summary>
    Begin = 1,

    /// <summary>Some documents more.</summary>
    Fill = 2,

    Finish = 3,

    GiveUp = 4,
}

/// <summary>
/// All documents of a round in one file, made as a job of the PAO. What was written is kept with each piece, so that a restart goes on
/// where it was.
/// </summary>
public sealed class RoundBundle : AggregateRoot
{
    /// <summary>How often one piece is begun that takes the process down each time.</summary>
    public const int MaxAttempts = 3;

    public static readonly StateMachine<RoundBundleStatus, RoundBundleAction> Lifecycle = new(
        (Queued, Begin, Making), (Making, Begin, Making), (Making, Fill, Making), (Making, Finish, Ready), (Queued, GiveUp, Failed), (Making, GiveUp, Failed));

    private List<RoundDocumentKind> _kinds = [];

    private RoundBundle() { }

    public Guid RoundId { get; private set; }

    /// <summary>Who ordered it; the job acts in their name.</summary>
    public Guid StartedBy { get; private set; }

    public bool ThaiDigits { get; private set; }

    public IReadOnlyList<RoundDocumentKind> Kinds => _kinds;

    public RoundBundleStatus Status { get; private set; }

    /// <summary>Files that it will hold; 0 before the job has counted them.</summary>
    public int Total { get; private set; }

    /// <summary>Files that it holds.</summary>
    public int Done { get; private set; }

    public int Attempts { get; private set; }

    public string? FailureCode { get; private set; }

    /// <summary>0 to 100; the whole of it only when the file can be fetched.</summary>
    public int Percent => Status == Ready ? 100 : Total == 0 ? 0 : Math.Min(99, 100 * Done / Total);

    public static RoundBundle Order(Guid organizationId, RoundBundleOrder order, DateTimeOffset now)
    {
        var bundle = new RoundBundle
        {
            RoundId = order.RoundId,
            StartedBy = order.StartedBy,
            ThaiDigits = order.ThaiDigits,
            Status = Queued,
            _kinds = [.. order.Kinds.Distinct().Order()],
        };
        bundle.Start(organizationId, now);
        return bundle;
    }

    /// <summary>One piece of work is begun. One that was begun too often and never ended is given up instead.</summary>
    public Result BeginPiece(DateTimeOffset now) => Step(Begin, now, () =>
    {
        if (++Attempts > MaxAttempts)
            Abandon(RoundDocumentErrors.GaveUp.Code, now);
    });

    /// <summary>Keeps how far it is; with the last file it is ready.</summary>
    public Result Advance(int done, int total, DateTimeOffset now) =>
        Step(done >= total ? Finish : Fill, now, () => (Done, Total, Attempts) = (done, total, 0));

    public Result Abandon(string code, DateTimeOffset now) => Step(GiveUp, now, () => FailureCode = code);

    private Result Step(RoundBundleAction action, DateTimeOffset now, Action then)
    {
        if (Lifecycle.Next(Status, action) is not { } next)
            return RoundDocumentErrors.NotAllowed(action, Status);
        (Status, UpdatedAt) = (next, now);
        then();
        return Result.Success;
    }
}

/// <summary>What somebody wants in one file.</summary>
public sealed record RoundBundleOrder(Guid RoundId, Guid StartedBy, IReadOnlyList<RoundDocumentKind> Kinds, bool ThaiDigits);

/// <summary>One file of a bundle, kept apart so that the bundle stays light.</summary>
public sealed class RoundBundlePart : IOrganizationScoped
{
    public const int MaxPathLength = 400;

    private RoundBundlePart() { }

    public RoundBundlePart(RoundBundle bundle, int number, string path, byte[] content) =>
        (OrganizationId, BundleId, Number, Path, Content) = (bundle.OrganizationId, bundle.Id, number, path, content);

    public Guid OrganizationId { get; private set; }

    public Guid BundleId { get; private set; }

    /// <summary>Its place in the file, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Folder and name inside the file.</summary>
    public string Path { get; private set; } = "";

    public byte[] Content { get; private set; } = [];
}
