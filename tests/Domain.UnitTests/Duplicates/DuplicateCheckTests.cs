using LocalPlan.Domain.Duplicates;

namespace LocalPlan.Domain.UnitTests.Duplicates;

public sealed class DuplicateCheckTests
{
    private static readonly CheckedListVersion List = new(Guid.CreateVersion7(), "แผนพัฒนาจังหวัด", 1, new(2026, 11, 1));
    private static readonly CheckCandidate Road = Candidate("ถนนสายเหนือ", DuplicateLevel.Same);
    private static readonly CheckCandidate Pipe = Candidate("ท่อระบายน้ำ", DuplicateLevel.Likely);

    [Fact]
    public void A_candidate_that_was_answered_and_has_gone_since_leaves_the_check_as_it_is()
    {
        var check = Check(Road, Pipe);
        Answer(check, Road);
        Assert.False(check.DiffersFrom("ก", [Road, Pipe], [List]));
        Assert.False(check.DiffersFrom("ก", [], [List]));
    }

    [Fact]
    public void A_candidate_that_waits_for_an_answer_and_has_gone_asks_for_another_look()
    {
        var check = Check(Road, Pipe);
        Assert.True(check.DiffersFrom("ก", [Pipe], [List]));
        Assert.False(check.DiffersFrom("ก", [Road], [List]));
    }

    [Fact]
    public void What_was_not_seen_or_was_seen_as_less_makes_the_check_worthless()
    {
        var check = Check(Road, Pipe);
        Answer(check, Road);
        Assert.True(check.DiffersFrom("ก", [Road, Pipe, Candidate("ถนนสายใต้", DuplicateLevel.Likely)], [List]));
        Assert.True(check.DiffersFrom("ก", [Road, Pipe with { Level = DuplicateLevel.Same }], [List]));
        Assert.True(check.DiffersFrom("ก", [Road with { TextHash = "อื่น" }, Pipe], [List]));
        Assert.True(check.DiffersFrom("ข", [Road, Pipe], [List]));
        Assert.True(check.DiffersFrom("ก", [Road, Pipe], [List with { Number = 2 }]));
    }

    [Fact]
    public void Run_again_it_keeps_the_answers_of_what_says_the_same_and_no_others()
    {
        var check = Check(Road, Pipe);
        Answer(check, Road);
        check.Run(Run("ก", Road));
        Assert.False(check.IsOpen);
        check.Run(Run("ก", Road with { TextHash = "อื่น" }));
        Assert.True(check.IsOpen);
        Answer(check, Road);
        check.Run(Run("ข", Road));
        Assert.True(check.IsOpen);
    }

    [Fact]
    public void What_was_said_of_an_item_holds_for_the_project_that_the_PAO_made_of_it()
    {
        var check = Check(Road);
        Answer(check, Road);
        var project = Candidate("ถนนสายเหนือ ปี 2571", DuplicateLevel.Same) with { Source = ComparedSource.PlanProject, ItemId = Road.SourceId };
        Assert.False(check.DiffersFrom("ก", [project], [List]));
        check.Run(Run("ก", project));
        Assert.Equal((false, project.SourceId), (check.IsOpen, Assert.Single(check.Answers).SourceId));
        Assert.True(Check(Pipe).DiffersFrom("ก", [Pipe, project], [List]));
    }

    private static CheckCandidate Candidate(string title, DuplicateLevel level) =>
        new(ComparedSource.CoordinationItem, Guid.CreateVersion7(), Guid.CreateVersion7(), "อบต.ตัวอย่าง", title, level, 0.9, title);

    private static DuplicateCheck Check(params CheckCandidate[] candidates) =>
        DuplicateCheck.Create(A.Organization, ComparedSource.CoordinationItem, Guid.CreateVersion7(), Run("ก", candidates));

    private static CheckRun Run(string hash, params CheckCandidate[] candidates) =>
        new("ถนน", hash, [new(ComparedSource.CoordinationItem, 9, new(2026, 11, 2)), new(ComparedSource.ProvincePlanRow, 9, new(2026, 11, 2), List)], candidates, Guid.CreateVersion7(), A.Now);

    private static void Answer(DuplicateCheck check, CheckCandidate candidate) =>
        Assert.True(check.Answer(candidate.SourceId, DuplicateAnswer.Different, "คนละสาย", (Guid.CreateVersion7(), "เจ้าหน้าที่"), A.Now).IsSuccess);
}
