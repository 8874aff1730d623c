using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.UnitTests.Amendments;

/// <summary>Random lives of a plan, taken through the aggregate as the product does it.</summary>
public sealed class AmendmentHistoryTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Replaying_all_amendments_gives_the_working_rows_and_the_book_of_every_day(int seed)
    {
        var life = new APlanLife(seed);
        var books = new List<PlanContent> { life.Book };
        for (var round = 1; round <= 6; round++)
        {
            life.Amend();
            books.Add(life.Book);
        }
        var history = life.History;
        Assert.Equal(life.Book.Hash, history.Latest.Hash);
        for (var i = 0; i < books.Count; i++)
        {
            Assert.Equal(books[i].Hash, history.At(i + 1).Hash);
            Assert.Equal(books[i].Hash, history.Editions[i].Hash);
            var last = history.Editions.Last(e => e.AnnouncedOn == history.Editions[i].AnnouncedOn);
            Assert.Equal(books[last.Number - 1].Hash, history.AsOf(last.AnnouncedOn).Value.Hash);
            var diff = PlanDiff.Of(books[0], books[i]);
            Assert.Equal(books[i].Hash, diff.ApplyTo(books[0]).Hash);
            Assert.Equal(books[0].Hash, PlanDiff.Of(books[i], books[0]).ApplyTo(books[i]).Hash);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_label_is_printed_once(int seed)
    {
        var life = new APlanLife(seed);
        for (var round = 1; round <= 6; round++)
            life.Amend();
        Assert.Equal(6, life.Labels.Distinct().Count());
    }

    [Fact]
    public void A_hash_is_of_what_is_decided_on_and_not_of_the_order_in_which_it_was_typed()
    {
        var life = new APlanLife(3);
        var (first, second) = (life.Draft(0, d => d with { Target = "ยาว 1 เมตร" }), life.Draft(1, d => d with { Target = "ยาว 2 เมตร" }));
        var (one, other) = (life.Open(ActKind.Change), life.Open(ActKind.Change));
        one.Add(first, A.Now);
        one.Add(second, A.Now);
        other.Add(second, A.Now);
        other.Add(first, A.Now);
        Assert.Equal(one.Hash, other.Hash);
        other.Revise(other.Items[0].Id, second with { Reason = "อีกเหตุผล" }, A.Now);
        Assert.NotEqual(one.Hash, other.Hash);
    }

    [Fact]
    public void A_refused_step_changes_nothing()
    {
        var life = new APlanLife(4);
        var amendment = life.Open(ActKind.Correction);
        amendment.Add(life.Draft(0, d => d with { Target = "ยาว 999 เมตร" }), A.Now);
        var refused = life.Take(amendment, StageAction.SendToExecutive);
        Assert.Equal("amendment.change_of_substance", refused.Error?.Code);
        Assert.Equal([ChangedField.Target], (IReadOnlyList<ChangedField>)refused.Error!.Args!["fields"]);
        Assert.Equal((Stage.Drafting, 1, null), (amendment.Stage, amendment.Steps.Count, amendment.SubmittedHash));
    }
}

/// <summary>A plan with its projects, editions and amendments, made by chance from a seed.</summary>
internal sealed class APlanLife
{
    private static readonly Procedure Way = new(
    [
        new(All, Stage.Drafting, StageAction.SendToExecutive, Stage.Approval, [Guard.HasContent, Guard.KindFitsChange], "ข้อ 21", Confidence.High),
        new(All, Stage.Approval, StageAction.Announce, Stage.Announced, [Guard.AnnouncementSigned], "ข้อ 21", Confidence.High),
    ]);

    private readonly Random _chance;
    private readonly PlanFrame _frame = A.Frame(amends: true);
    private readonly Dictionary<Guid, Project> _rows;
    private readonly List<PlanEdition> _editions;
    private readonly Dictionary<string, int> _numbers = [];
    private DateOnly _today = new(2026, 11, 24);

    public APlanLife(int seed)
    {
        _chance = new(seed);
        _rows = Enumerable.Range(1, 8).Select(i => Project.Create(_frame, i, Text(), A.Now).Value).ToDictionary(p => p.Id);
        _editions = [PlanEdition.First(A.Organization, "แผน", _today, Book, A.Now)];
    }

    private static IReadOnlyList<ActKind> All => Enum.GetValues<ActKind>();

    /// <summary>What the working rows say.</summary>
    public PlanContent Book => PlanContent.Of(Head, _rows.Values.Select(p => ProjectContent.Of(p, _frame.Plan.Period, NamesOf(p))));

    public PlanHistory History => new(_editions);

    public List<string> Labels { get; } = [];

    private PlanHead Head => new() { PlanId = _frame.Plan.Id, Title = "แผน", FirstYear = 2566, Strategies = [] };

    public Amendment Open(ActKind kind) => Amendment.Open(
        new(A.Organization, OrganizationKind.SubdistrictMunicipality, _frame.Plan.Id, Guid.Empty, kind, kind == ActKind.Special ? SpecialGround.GovernmentPolicy : null, null), new StepRecord(A.Planner, A.Now)).Value;

    public ItemDraft Draft(int index, Func<ProjectDraft, ProjectDraft> change)
    {
        var before = Book.Projects[index];
        return new(before.Id, History.LastChangeOf(before.Id), before, before with { Draft = change(before.Draft) }, "เหตุผล", []);
    }

    public LocalPlan.Domain.Common.Result Take(Amendment amendment, StageAction action) => amendment.Take(action, Way, Standing(amendment), new StepRecord(A.Planner, A.Now));

    /// <summary>One amendment of random items, from its opening to its edition.</summary>
    public void Amend()
    {
        var amendment = Open(_chance.Next(3) == 0 ? ActKind.Special : ActKind.Addition);
        foreach (var before in Book.Projects.Where(_ => _chance.Next(3) == 0))
            amendment.Add(Changed(before), A.Now);
        if (amendment.Kind == ActKind.Addition || amendment.Items.Count == 0 || _chance.Next(2) == 0)
            amendment.Add(New(), A.Now);
        _today = _today.AddDays(_chance.Next(0, 90));
        Assert.True(Take(amendment, StageAction.SendToExecutive).IsSuccess);
        Assert.True(Take(amendment, StageAction.Announce).IsSuccess);
        var rows = new WorkingRows(_frame, _rows, NamesOf, 1 + _rows.Values.Select(p => p.Position).DefaultIfEmpty(0).Max());
        var label = NumberedLabel.Next(NumberingStyle.PerKindAndYear, amendment.PrintedKind(ItemsAgainstBook.Of(amendment, History, TheRules.Shipped)), _today, _numbers);
        _editions.Add(amendment.MakeEdition(History, rows, label, A.Now).Value);
        (_numbers[label.Series], _) = (label.Number, 0);
        Labels.Add(label.Text);
        foreach (var added in rows.Added)
            _rows.Add(added.Id, added);
        foreach (var removed in rows.Removed)
            _rows.Remove(removed.Id);
    }

    private ItemDraft Changed(ProjectContent before) => new(
        before.Id, History.LastChangeOf(before.Id), before,
        _chance.Next(5) == 0 ? null : before with { Draft = Text() with { Name = before.Draft.Name } }, "เหตุผล", []);

    private ItemDraft New()
    {
        var made = Project.Create(_frame, 0, Text(), A.Now, new Guid(_chance.Next(), 1, 1, new byte[8])).Value;
        return new(made.Id, null, null, ProjectContent.Of(made, _frame.Plan.Period, NamesOf(made)), "เหตุผล", []);
    }

    private AmendmentStanding Standing(Amendment amendment)
    {
        var items = ItemsAgainstBook.Of(amendment, History, TheRules.Shipped);
        return new(
            new GuardFacts
            {
                Today = _today,
                Hash = amendment.Hash,
                SubmittedHash = amendment.SubmittedHash,
                HasContent = amendment.Items.Count > 0,
                FittingKind = items.Misfit is null ? null : items.Needed,
                Announcement = new("1", _today, "ผู้ลงนาม", "นายก"),
            },
            items);
    }

    private ProjectDraft Text() => A.Draft((2566 + _chance.Next(5), _chance.Next(1, 900_000))) with
    {
        Name = $"ก่อสร้างถนน หมู่ที่ {_chance.Next(1, 20)}",
        Target = $"ยาว {_chance.Next(10, 9000)} เมตร",
        Lines = _chance.Next(3) == 0 ? [new ProjectLine { Name = $"ช่วงที่ {_chance.Next(1, 9)}" }] : [],
    };

    private static ProjectNames NamesOf(Project project) => new(1, "โครงสร้างพื้นฐาน", "1.1", "พัฒนาถนน", "00310", "อุตสาหกรรมและการโยธา", project.DivisionId is null ? null : "กองช่าง");
}
