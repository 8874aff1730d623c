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

    [Theory]
    [MemberData(nameof(Product))]
    public void A_refused_action_changes_nothing(ImportStatus status, ImportAction action)
    {
        var import = In(status);
        var before = Fields(import);
        if (!Do(import, action, A.Now.AddDays(1)).IsSuccess)
            Assert.Equal(before, Fields(import));
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

    private static object Fields(Import i) => (i.Status, i.UpdatedAt, i.Summary, i.FailureCode, i.FailureArgs, i.Mode, i.CommittedAt, i.Attempts);

    private static LocalPlan.Domain.Common.Result Do(Import import, ImportAction action) => Do(import, action, A.Now);

    private static LocalPlan.Domain.Common.Result Do(Import import, ImportAction action, DateTimeOffset now) => action switch
    {
        ImportAction.Analyse => import.BeginAnalysis(now),
        ImportAction.Finish => import.FinishAnalysis("{}", now),
        ImportAction.Refuse => import.RefuseFile("import.broken", null, now),
        ImportAction.Decide => import.DecideOn([], now),
        ImportAction.Commit => import.BeginCommit(ImportMode.AllGoodRows, now),
        ImportAction.Land => import.LandCommit("{}", now),
        ImportAction.Return => import.ReturnCommit("unexpected", null, now),
        ImportAction.Discard => import.DiscardFile(now),
        ImportAction.Write => import.BeginLanding(now),
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };
}
