using LocalPlan.Domain.Duplicates;

namespace LocalPlan.Domain.UnitTests.Duplicates;

public sealed class DuplicateScorerTests
{
    private static readonly string[] Roads =
    [
        "ถนนสายบ้านแม่ใส เชื่อมบ้านรองคำน้อย", "ถนนสายบ้านบ่อแฮว เชื่อมบ้านซอน", "ถนนสายบ้านหัวขัว เชื่อมบ้านแม่ต๋ำบุญโยง",
        "ถนนสายบ้านสันปาถอน เชื่อมบ้านห้วยลึก", "ถนนสายบ้านสันปาถอน เชื่อมบ้านสันกว้าน", "โบราณสถานบ้านรองไฮ",
    ];

    [Fact]
    public void Six_solar_lights_that_differ_only_by_their_road_are_no_duplicates()
    {
        var works = Roads.Select(r => Work($"ติดตั้งไฟส่องสว่างโซลาเซลล์ {r}", "เสาไฟโซลาเซลล์ 15 ต้น", 2568)).ToArray();
        foreach (var a in works)
            foreach (var b in works.Where(w => w != a))
                Assert.Equal(DuplicateLevel.None, DuplicateScorer.Shipped.Compare(a, b).Level);
    }

    [Fact]
    public void The_same_road_in_other_words_is_at_least_likely()
    {
        var (a, b) = (Work("ถนน ค.ส.ล. หมู่ ๔ บ้านวัดไทร", null, 2568), Work("ถนนคอนกรีตเสริมเหล็ก หมู่ที่ 4 บ้านวัดไทร", null, 2568));
        Assert.True(DuplicateScorer.Shipped.Compare(a, b).Level >= DuplicateLevel.Likely);
    }

    [Fact]
    public void The_same_road_in_another_year_is_the_same_place() =>
        Assert.Equal(DuplicateLevel.SamePlaceOtherYear, DuplicateScorer.Shipped.Compare(
            Work("ถนน ค.ส.ล. หมู่ ๔ บ้านวัดไทร", null, 2567), Work("ถนนคอนกรีตเสริมเหล็ก หมู่ที่ 4 บ้านวัดไทร", null, 2569)).Level);

    [Fact]
    public void The_matching_words_are_marked_in_both_texts()
    {
        var (a, b) = (Work("ถนน ค.ส.ล. หมู่ ๔ บ้านวัดไทร", null, 2568), Work("ถนนคอนกรีตเสริมเหล็ก หมู่ที่ 4 บ้านวัดไทร", null, 2568));
        var reasons = DuplicateScorer.Shipped.Explain(a, b).Reasons;
        var moo = Assert.Single(reasons, r => r.Code == "feature.moo_same");
        Assert.Equal(("หมู่ ๔", "หมู่ที่ 4"), (moo.First, moo.Second));
        var work = Assert.Single(reasons, r => r.Code == "feature.object_same");
        Assert.Equal(("ถนน", "ถนน"), (work.First, work.Second));
        Assert.All(reasons.SelectMany(r => r.FirstSpans), s => Assert.InRange(s.Start + s.Length, 1, a.Project.Name.Length));
    }

    [Theory]
    [InlineData("ก่อสร้างถนน คสล. บ้านใหม่ หมู่ที่ 3", "ก่อสร้างถนน คสล. บ้านใหม่ หมู่ที่ 4", Contradiction.Moo)]
    [InlineData("ก่อสร้างถนน คสล. ซอย 2 หมู่ที่ 3", "ก่อสร้างถนน คสล. ซอย 3 หมู่ที่ 3", Contradiction.Soi)]
    [InlineData("ก่อสร้างถนน คสล. หมู่ที่ 3 ช่วงที่ 1", "ก่อสร้างถนน คสล. หมู่ที่ 3 ระยะที่ 2", Contradiction.Phase)]
    [InlineData("ก่อสร้างถนน คสล. ตำบลแม่ปะ", "ก่อสร้างถนน คสล. ต.แม่กุ", Contradiction.Tambon)]
    [InlineData("จัดซื้อรถบรรทุกน้ำ", "จัดงานประเพณีสงกรานต์", Contradiction.Work)]
    [InlineData("จัดงานวันเด็กแห่งชาติ ปี 2568", "จัดงานวันเด็กแห่งชาติ ปี 2569", Contradiction.Year)]
    public void A_plain_fact_ends_the_comparison(string first, string second, Contradiction against)
    {
        var comparison = DuplicateScorer.Shipped.Compare(WorkParser.Shipped.Parse(new() { Name = first }), WorkParser.Shipped.Parse(new() { Name = second }));
        Assert.Equal((DuplicateLevel.None, against), (comparison.Level, comparison.Against));
    }

    [Fact]
    public void A_project_and_what_an_amendment_makes_of_it_are_versions()
    {
        var line = Guid.Parse("019ab000-0000-7000-8000-000000000001");
        var (a, b) = (new ComparedProject { Name = "ก่อสร้างถนน คสล. หมู่ที่ 3", Lineage = line }, new ComparedProject { Name = "ก่อสร้างถนน คสล. หมู่ที่ 3", Lineage = line });
        var comparison = DuplicateScorer.Shipped.Compare(WorkParser.Shipped.Parse(a), WorkParser.Shipped.Parse(b));
        Assert.Equal((DuplicateLevel.None, Contradiction.Version), (comparison.Level, comparison.Against));
    }

    [Theory]
    [InlineData("ก่อสร้างถนน คสล. สายหน้าวัดบ้านใหม่ หมู่ที่ 3", "ก่อสร้างถนน คสล. สายหลังวัดบ้านใหม่ หมู่ที่ 3")]
    [InlineData("ก่อสร้างถนน คสล. สายบ้านโคกใหญ่ - บ้านหนองนา หมู่ที่ 3", "ก่อสร้างถนน คสล. สายบ้านโคกใหญ่ - บ้านดอนมูล หมู่ที่ 3")]
    [InlineData("ก่อสร้างถนน คสล. หมู่ที่ 3", "ปรับปรุงถนน คสล. หมู่ที่ 3")]
    [InlineData("ก่อสร้างถนน คสล. บ้านใหม่ หมู่ที่ 3", "ก่อสร้างรางระบายน้ำ คสล. บ้านใหม่ หมู่ที่ 3")]
    [InlineData("ก่อสร้างถนน คสล. บ้านใหม่ หมู่ที่ 3", "ก่อสร้างถนน คสล. บ้านใหม่ หมู่ที่ 3 ระยะที่ 2")]
    public void Another_stretch_action_work_or_phase_is_another_project(string first, string second) =>
        Assert.Equal(DuplicateLevel.None, DuplicateScorer.Shipped.Compare(Work(first, null, 2568), Work(second, null, 2568)).Level);

    [Theory]
    [InlineData("โครงการขุดลอกห้วยทอง หมู่ที่ 6 บ้านป่ายาง", "ขุด ลอกลําหวยทอง ม.6 บ้านป่ายาง ต.แม่ปะ")]
    [InlineData("ติดตั้งกล้องวงจรปิด (CCTV) หมู่ที่ 2", "โครงการติดตั้งกล้อง CCTV ม. ๒")]
    [InlineData("อบรมคุณธรรมจริยธรรมบุคลากร ปี 2568", "โครงการอบรมคุณธรรม จริยธรรม บุคลากร ประจำปีงบประมาณ พ.ศ. ๒๕๖๘")]
    [InlineData("จัดซื้อรถบรรทุกขยะ ขนาด 6 ตัน", "จัดซื้อรถขยะแบบอัดท้าย ขนาด ๖ ตัน")]
    public void The_same_work_in_other_words_is_found(string first, string second) =>
        Assert.True(DuplicateScorer.Shipped.Compare(Work(first, null, 2568), Work(second, null, 2568)).Level >= DuplicateLevel.Likely);

    private static WorkRecord Work(string name, string? target, int year) => WorkParser.Shipped.Parse(
        new() { Name = name, Target = target, Owner = "องค์การบริหารส่วนตำบลแม่ปะ", Province = "63", Tambons = ["แม่ปะ"], Years = [year], Amount = 500_000 });
}
