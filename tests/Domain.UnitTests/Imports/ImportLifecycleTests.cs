using LocalPlan.Domain.Imports;

namespace LocalPlan.Domain.UnitTests.Imports;

public sealed class ImportLifecycleTests
{
    public static TheoryData<ImportStatus, ImportAction> Product =>
        [.. from status in Enum.GetValues<ImportStatus>() from action in Enum.GetValues<ImportAction>() select (status, action)];

    private static readonly Dictionary<ImportStatus, ImportAction[]> Ways = new()
    {
        [ImportStatus.Queued] = [],
        [ImportStatus.Analysing] = [ImportAction.Analyse],
        [ImportStatus.Ready] = [ImportAction.Analyse, ImportAction.Finish],
        [ImportStatus.Committing] = [ImportAction.Analyse, ImportAction.Finish, ImportAction.Commit],
        [ImportStatus.Committed] = [ImportAction.Analyse, ImportAction.Finish, ImportAction.Commit, ImportAction.Land],
        [ImportStatus.Failed] = [ImportAction.Analyse, ImportAction.Refuse],
        [ImportStatus.Discarded] = [ImportAction.Discard],
    };

    /// <summary>The whole product of states and actions against the table.</summary>
    [Theory]
    [MemberData(nameof(Product))]
    public void An_action_is_taken_or_refused_as_the_table_says(ImportStatus status, ImportAction action)
    {
        var import = In(status);
        var outcome = Do(import, action);
        var next = Import.Lifecycle.Next(status, action);
        Assert.Equal(next is not null, outcome.IsSuccess);
        Assert.Equal(next ?? status, import.Status);
        Assert.Equal(next is null ? "import.not_allowed" : null, outcome.Error?.Code);
    }

    [Fact]
    public void What_is_over_stays_over() =>
        Assert.Empty(Import.Lifecycle.Allowed(ImportStatus.Committed).Concat(Import.Lifecycle.Allowed(ImportStatus.Discarded)));

    private static Import In(ImportStatus status)
    {
        var import = Import.Start(A.Organization, A.Strategy, A.Tactic, new ImportedFile("แผน.xlsx", 1, "00"), A.Now);
        foreach (var action in Ways[status])
            Assert.True(Do(import, action).IsSuccess);
        Assert.Equal(status, import.Status);
        return import;
    }

    private static LocalPlan.Domain.Common.Result Do(Import import, ImportAction action) => action switch
    {
        ImportAction.Analyse => import.BeginAnalysis(A.Now),
        ImportAction.Finish => import.FinishAnalysis("{}", A.Now),
        ImportAction.Refuse => import.RefuseFile("import.broken", null, A.Now),
        ImportAction.Decide => import.DecideOn([], A.Now),
        ImportAction.Commit => import.BeginCommit(ImportMode.AllGoodRows, A.Now),
        ImportAction.Land => import.LandCommit("{}", A.Now),
        ImportAction.Return => import.ReturnCommit("unexpected", null, A.Now),
        ImportAction.Discard => import.DiscardFile(A.Now),
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };
}
