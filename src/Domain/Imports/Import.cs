using LocalPlan.Domain.Common;
using static LocalPlan.Domain.Imports.ImportAction;
using static LocalPlan.Domain.Imports.ImportStatus;

namespace LocalPlan.Domain.Imports;

/// <summary>A workbook or CSV file on its way into a plan: uploaded, analysed, previewed, committed in one transaction.</summary>
public sealed class Import : AggregateRoot
{
    public const int MaxFileNameLength = 255;
    public const int MaxFileSize = 30 * 1024 * 1024;

    /// <summary>How often a job is begun that takes the process down each time.</summary>
    public const int MaxAttempts = 3;

    public static readonly StateMachine<ImportStatus, ImportAction> Lifecycle = new(
        (Queued, Analyse, Analysing),
        (Analysing, Analyse, Analysing),
        (Analysing, Finish, Ready),
        (Analysing, Refuse, Failed),
        (Ready, Decide, Queued),
        (Ready, Commit, Committing),
        (Committing, Write, Committing),
        (Committing, Land, Committed),
        (Committing, Return, Ready),
        (Queued, Discard, Discarded),
        (Ready, Discard, Discarded),
        (Failed, Discard, Discarded));

    private List<ImportDecision> _decisions = [];

    private Import() { }

    public Guid PlanId { get; private set; }

    public string FileName { get; private set; } = "";

    public long Size { get; private set; }

    /// <summary>Lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    public ImportStatus Status { get; private set; }

    /// <summary>Who uploaded the file; jobs act in their name.</summary>
    public Guid StartedBy { get; private set; }

    /// <summary>Why the file was refused or the commit returned.</summary>
    public string? FailureCode { get; private set; }

    public string? FailureArgs { get; private set; }

    /// <summary>What the analysis found, as JSON for the preview.</summary>
    public string? Summary { get; private set; }

    public ImportMode? Mode { get; private set; }

    /// <summary>How often the present job was begun; a job that ends clears it.</summary>
    public int Attempts { get; private set; }

    public DateTimeOffset? CommittedAt { get; private set; }

    /// <summary>What an officer has confirmed or corrected of the guesses.</summary>
    public IReadOnlyList<ImportDecision> Decisions => _decisions;

    /// <param name="organizationId">The organization.</param>
    /// <param name="planId">The plan that the file goes into.</param>
    /// <param name="startedBy">Who uploaded it.</param>
    /// <param name="file">The file.</param>
    /// <param name="now">The time.</param>
    /// <param name="answers">What was said about texts of files that went into the plan before; it need not be said again.</param>
    public static Import Start(Guid organizationId, Guid planId, Guid startedBy, ImportedFile file, DateTimeOffset now, IReadOnlyList<ImportDecision>? answers = null)
    {
        var import = new Import { PlanId = planId, StartedBy = startedBy, Status = Queued, _decisions = [.. answers ?? []] };
        import.Start(organizationId, now);
        (import.FileName, import.Size, import.Sha256) = (file.Name, file.Size, file.Sha256);
        return import;
    }

    /// <summary>Whether a job waits or runs.</summary>
    public bool IsOpen => Status is Queued or Analysing or Committing;

    /// <summary>Begins the analysis, or the writing of a commit. One that was begun too often and never ended is given up instead.</summary>
    public Result BeginJob(DateTimeOffset now) => Status == Committing ? BeginLanding(now) : BeginAnalysis(now);

    public Result BeginAnalysis(DateTimeOffset now) => Step(Analyse, now, () => Count(now));

    public Result BeginLanding(DateTimeOffset now) => Step(Write, now, () => Count(now));

    public Result FinishAnalysis(string summary, DateTimeOffset now) =>
        Step(Finish, now, () => (Summary, FailureCode, FailureArgs, Attempts) = (summary, null, null, 0));

    public Result RefuseFile(string code, string? args, DateTimeOffset now) =>
        Step(Refuse, now, () => (FailureCode, FailureArgs) = (code, args));

    /// <summary>Gives up a job that cannot be carried out: an analysis ends as failed, a commit goes back to the preview.</summary>
    public Result GiveUp(string code, string? args, DateTimeOffset now)
    {
        if (Status == Committing)
            return ReturnCommit(code, args, now);
        if (Status == Queued)
            Step(Analyse, now);
        return RefuseFile(code, args, now);
    }

    /// <summary>Takes confirmed guesses over; the file is then analysed again with them.</summary>
    public Result DecideOn(IReadOnlyList<ImportDecision> decisions, DateTimeOffset now) => Step(
        Decide, now, () => _decisions = [.. _decisions.Where(d => decisions.All(n => (n.Kind, n.Source) != (d.Kind, d.Source))), .. decisions]);

    public Result BeginCommit(ImportMode mode, DateTimeOffset now) => Step(Commit, now, () => (Mode, FailureCode, FailureArgs) = (mode, null, null));

    public Result LandCommit(string summary, DateTimeOffset now) => Step(Land, now, () => (Summary, CommittedAt, Attempts) = (summary, now, 0));

    /// <summary>A commit that was not carried out, with what the preview shows now where the plan is another than it showed.</summary>
    public Result ReturnCommit(string code, string? args, DateTimeOffset now, string? summary = null) =>
        Step(Return, now, () => (FailureCode, FailureArgs, Attempts, Summary) = (code, args, 0, summary ?? Summary));

    public Result DiscardFile(DateTimeOffset now) => Step(Discard, now);

    private void Count(DateTimeOffset now)
    {
        if (++Attempts > MaxAttempts)
            GiveUp(ImportErrors.GaveUp.Code, null, now);
    }

    /// <summary>A step that the lifecycle refuses changes nothing.</summary>
    private Result Step(ImportAction action, DateTimeOffset now, Action? then = null)
    {
        if (Lifecycle.Next(Status, action) is not { } next)
            return ImportErrors.NotAllowed(action, Status);
        (Status, UpdatedAt) = (next, now);
        then?.Invoke();
        return Result.Success;
    }
}

/// <summary>A file as it was uploaded.</summary>
public sealed record ImportedFile(string Name, long Size, string Sha256);

/// <summary>What becomes of the good rows when others are wrong.</summary>
public enum ImportMode
{
    AllGoodRows = 1,
    AllOrNothing = 2,
}
