namespace LocalPlan.Domain.Imports;

public enum ImportStatus
{
    /// <summary>The file is kept and waits for the analysis.</summary>
    Queued = 1,

    /// <summary>The analysis is running.</summary>
    Analysing,

    /// <summary>The preview can be read, guesses confirmed, and the rows committed.</summary>
    Ready,

    /// <summary>The rows are being written, in one transaction.</summary>
    Committing,

    Committed,

    /// <summary>The file was refused; the failure says why.</summary>
    Failed,

    Discarded,
}

public enum ImportAction
{
    Analyse = 1,
    Finish,
    Refuse,
    Decide,
    Commit,
    Land,

    /// <summary>A commit that could not be carried out goes back to the preview.</summary>
    Return,
    Discard,

    /// <summary>The rows of a commit begin to be written, once more after a process that died on the way.</summary>
    Write,
}
