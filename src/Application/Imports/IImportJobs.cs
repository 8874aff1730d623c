namespace LocalPlan.Application.Imports;

/// <summary>Wakes the worker that analyses and commits imports. The database holds the queue; this only saves it the wait.</summary>
public interface IImportJobs
{
    void Wake();
}

/// <summary>Tells how far a running job is, outside its transaction.</summary>
public interface IImportProgress
{
    /// <summary>Percent 0 to 100, told at most a few times a second.</summary>
    IProgress<int> For(Guid organizationId, Guid importId);
}
