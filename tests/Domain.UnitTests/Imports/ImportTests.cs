using LocalPlan.Domain.Imports;

namespace LocalPlan.Domain.UnitTests.Imports;

public sealed class ImportTests
{
    public static TheoryData<ImportStatus, ImportAction> Product() => [.. Enum.GetValues<ImportStatus>().SelectMany(
        status => Enum.GetValues<ImportAction>().Select(action => new TheoryDataRow<ImportStatus, ImportAction>(status, action)))];

    [Theory]
    [MemberData(nameof(Product))]
    public void Each_status_takes_the_actions_of_the_table_and_no_others(ImportStatus status, ImportAction action)
    {
        var allowed = (status, action) switch
        {
            (ImportStatus.Queued, ImportAction.Analyse or ImportAction.Discard) => true,
            (ImportStatus.Analysing, ImportAction.Analyse or ImportAction.Finish or ImportAction.Refuse) => true,
            (ImportStatus.Ready, ImportAction.Decide or ImportAction.Commit or ImportAction.Discard) => true,
            (ImportStatus.Committing, ImportAction.Write or ImportAction.Land or ImportAction.Return) => true,
            (ImportStatus.Failed, ImportAction.Discard) => true,
            _ => false,
        };
        Assert.Equal(allowed, Import.Lifecycle.Next(status, action) is not null);
    }

    [Fact]
    public void A_file_goes_from_upload_to_commit()
    {
        var import = Uploaded();
        Assert.True(import.BeginAnalysis(A.Now).IsSuccess);
        Assert.True(import.FinishAnalysis("{}", A.Now).IsSuccess);
        Assert.True(import.BeginCommit(ImportMode.AllGoodRows, A.Now).IsSuccess);
        Assert.True(import.LandCommit("{}", A.Now).IsSuccess);
        Assert.Equal(ImportStatus.Committed, import.Status);
        Assert.Equal(A.Now, import.CommittedAt);
    }

    [Fact]
    public void A_committed_import_cannot_be_discarded()
    {
        var import = Uploaded();
        import.BeginAnalysis(A.Now);
        import.FinishAnalysis("{}", A.Now);
        import.BeginCommit(ImportMode.AllGoodRows, A.Now);
        import.LandCommit("{}", A.Now);
        Assert.Equal("import.not_allowed", import.DiscardFile(A.Now).Error!.Code);
    }

    [Fact]
    public void A_job_that_is_given_up_ends_an_analysis_as_failed_and_returns_a_commit()
    {
        var queued = Uploaded();
        Assert.True(queued.GiveUp("import.owner_may_not", null, A.Now).IsSuccess);
        Assert.Equal((ImportStatus.Failed, "import.owner_may_not", false), (queued.Status, queued.FailureCode, queued.IsOpen));
        var committing = Uploaded();
        committing.BeginJob(A.Now);
        committing.FinishAnalysis("{}", A.Now);
        committing.BeginCommit(ImportMode.AllGoodRows, A.Now);
        Assert.True(committing.BeginJob(A.Now).IsSuccess);
        Assert.True(committing.GiveUp("unexpected", null, A.Now).IsSuccess);
        Assert.Equal((ImportStatus.Ready, "unexpected"), (committing.Status, committing.FailureCode));
    }

    [Fact]
    public void An_analysis_that_never_ends_is_begun_three_times_and_then_given_up()
    {
        var import = Uploaded();
        for (var attempt = 1; attempt <= Import.MaxAttempts; attempt++)
        {
            Assert.True(import.BeginJob(A.Now).IsSuccess);
            Assert.Equal((ImportStatus.Analysing, attempt), (import.Status, import.Attempts));
        }
        Assert.True(import.BeginJob(A.Now).IsSuccess);
        Assert.Equal((ImportStatus.Failed, "import.gave_up"), (import.Status, import.FailureCode));
    }

    [Fact]
    public void A_commit_that_never_ends_goes_back_to_the_preview_and_may_be_tried_anew()
    {
        var import = Uploaded();
        import.BeginJob(A.Now);
        import.BeginJob(A.Now);
        import.FinishAnalysis("{}", A.Now);
        import.BeginCommit(ImportMode.AllGoodRows, A.Now);
        for (var attempt = 1; attempt <= Import.MaxAttempts; attempt++)
        {
            import.BeginJob(A.Now);
            Assert.Equal((ImportStatus.Committing, attempt), (import.Status, import.Attempts));
        }
        import.BeginJob(A.Now);
        Assert.Equal((ImportStatus.Ready, "import.gave_up", 0), (import.Status, import.FailureCode, import.Attempts));
    }

    [Fact]
    public void A_later_word_on_the_same_text_replaces_the_earlier_one()
    {
        var import = Uploaded();
        import.BeginAnalysis(A.Now);
        import.FinishAnalysis("{}", A.Now);
        import.DecideOn([new(ImportDecisionKind.PlanClass, "การพานิชย์", ImportOutcome.UseExisting, A.PlanClass)], A.Now);
        import.BeginAnalysis(A.Now);
        import.FinishAnalysis("{}", A.Now);
        import.DecideOn([new(ImportDecisionKind.PlanClass, "การพานิชย์", ImportOutcome.UseExisting, A.Strategy)], A.Now);
        Assert.Equal(A.Strategy, Assert.Single(import.Decisions).TargetId);
    }

    private static Import Uploaded() =>
        Import.Start(A.Organization, A.Plan().Id, Guid.CreateVersion7(A.Now), new ImportedFile("แผน.xlsx", 1, "00"), A.Now);
}
