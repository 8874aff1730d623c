using LocalPlan.Domain.Authorities;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.ThaiText;
using LocalPlan.Infrastructure.Persistence.Seed;

namespace LocalPlan.Infrastructure.Tests.Authorities;

/// <summary>The catalogue that ships, and how well it is proposed from names as local organizations write them.</summary>
public sealed class AuthorityCatalogueTests(ITestOutputHelper output)
{
    private const int Shown = 3;

    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly IReadOnlyList<AuthorityItem> Catalogue = AuthorityCatalogue.Items();

    /// <summary>A name, and the number in section 16 that a planner would choose.</summary>
    private static readonly IReadOnlyList<(string Name, string Number)> Names =
    [
        ("ก่อสร้างถนน ค.ส.ล. สายบ้านนายมี หมู่ที่ ๔ บ้านวัดไทร", "2"),
        ("ปรับปรุงถนนลูกรังเข้าพื้นที่การเกษตร หมู่ 7", "2"),
        ("ก่อสร้างรางระบายน้ำรูปตัวยู ซอย 3 หมู่ที่ 2", "2"),
        ("เสริมผิวจราจรแอสฟัลท์ติกคอนกรีต สายหลัก หมู่ที่ 5", "2"),
        ("วางท่อระบายน้ำพร้อมบ่อพัก หมู่ที่ 1", "2"),
        ("ก่อสร้างสะพานคอนกรีตเสริมเหล็กข้ามห้วยแม่ละเมา", "2"),
        ("ขุดลอกลำเหมืองสาธารณะ หมู่ที่ 6", "2"),
        ("ปรับปรุงอาคารตลาดสดเทศบาล", "3"),
        ("ก่อสร้างลานจอดรถหน้าที่ทำการ", "3"),
        ("ขยายเขตระบบประปาหมู่บ้าน หมู่ที่ 3", "4"),
        ("เจาะบ่อบาดาลพร้อมหอถัง หมู่ที่ 8", "4"),
        ("ติดตั้งไฟส่องสว่างโซลาเซลล์ ถนนสายบ้านใหม่ 15 ต้น", "4"),
        ("ขยายเขตไฟฟ้าเพื่อการเกษตร หมู่ที่ 9", "4"),
        ("ติดตั้งเสียงไร้สาย หมู่ที่ 1-5", "4"),
        ("ก่อสร้างฝายน้ำล้น ห้วยแม่สลิด", "4"),
        ("ก่อสร้างอาคารอเนกประสงค์ประจำหมู่บ้าน หมู่ที่ 4", "5"),
        ("ก่อสร้างศาลาพักผู้โดยสาร ปากทางบ้านห้วยไม้แป้น", "5"),
        ("ฝึกอบรมอาชีพกลุ่มสตรีทอผ้ากะเหรี่ยง", "6"),
        ("ส่งเสริมเกษตรกรทำปุ๋ยอินทรีย์ใช้เอง", "6"),
        ("ส่งเสริมผลิตภัณฑ์ชุมชน OTOP และช่องทางจำหน่ายสินค้า", "7"),
        ("ถนนคนเดินริมเมย", "7"),
        ("พัฒนาแหล่งท่องเที่ยวน้ำตกพาเจริญ", "8"),
        ("ส่งเสริมการท่องเที่ยวโดยชุมชนและโฮมสเตย์", "8"),
        ("อุดหนุนอาหารกลางวันโรงเรียนในเขต", "9"),
        ("จัดซื้ออาหารเสริม (นม) ศพด.", "9"),
        ("จัดงานวันเด็กแห่งชาติ", "9"),
        ("ส่งเสริมคุณภาพชีวิตผู้สูงอายุและคนพิการ", "10"),
        ("สงเคราะห์เบี้ยยังชีพผู้ป่วยเอดส์", "10"),
        ("สืบสานประเพณีสงกรานต์และรดน้ำดำหัวผู้สูงอายุ", "11"),
        ("จัดงานประเพณีลอยกระทงสายไหลประทีปพันดวง", "11"),
        ("ซ่อมแซมบ้านผู้ยากไร้ บ้านพอเพียงชนบท", "12"),
        ("ปรับปรุงภูมิทัศน์สวนสาธารณะริมน้ำปิง", "13"),
        ("แข่งขันกีฬาต้านยาเสพติด ประจำปี", "14"),
        ("ติดตั้งเครื่องออกกำลังกายกลางแจ้ง หมู่ที่ 2", "14"),
        ("จัดการเลือกตั้งสมาชิกสภาและผู้บริหารท้องถิ่น", "15"),
        ("ประชุมประชาคมหมู่บ้านเพื่อรับฟังความคิดเห็น", "16"),
        ("บ้านเมืองสะอาด หน้าบ้านน่ามอง", "17"),
        ("รณรงค์คัดแยกขยะต้นทางและจัดตั้งธนาคารขยะ", "18"),
        ("จัดซื้อรถบรรทุกขยะแบบอัดท้าย 6 ล้อ", "18"),
        ("ป้องกันและควบคุมโรคไข้เลือดออก", "19"),
        ("อบรมฟื้นฟูศักยภาพ อสม.", "19"),
        ("ก่อสร้างเมรุไร้ควัน วัดบ้านแม่ปะ", "20"),
        ("ส่งเสริมความรู้ด้านสุขาภิบาลอาหาร", "19"),
        ("สัตว์ปลอดโรค คนปลอดภัยจากโรคพิษสุนัขบ้า", "21"),
        ("ปรับปรุงโรงฆ่าสัตว์ให้ได้มาตรฐาน", "22"),
        ("ปลูกป่าเฉลิมพระเกียรติและสร้างฝายชะลอน้ำ", "24"),
        ("ทำแนวกันไฟป้องกันไฟป่าและหมอกควัน", "24"),
        ("วางและปรับปรุงผังเมืองรวมชุมชน", "25"),
        ("ติดตั้งกระจกโค้งและป้ายจราจรทางแยก หมู่ที่ 1", "26"),
        ("ติดตั้งสัญญาณไฟจราจรสี่แยกบ้านใหม่", "26"),
        ("รังวัดแนวเขตที่สาธารณประโยชน์ หมู่ที่ 3", "27"),
        ("ฝึกอบรมทบทวน อปพร.", "29"),
        ("จัดซื้อรถบรรทุกน้ำดับเพลิง ขนาด 6,000 ลิตร", "29"),
        ("ก่อสร้างเขื่อนป้องกันตลิ่งพังริมแม่น้ำเมย", "29"),
        ("ติดตั้งกล้องวงจรปิด (CCTV) จุดเสี่ยงในเขตเทศบาล", "30"),
        ("รณรงค์ป้องกันและแก้ไขปัญหายาเสพติดในชุมชน", "30"),
        ("จัดทำแผนพัฒนาท้องถิ่นและทบทวนแผน", "1"),
    ];

    [Theory]
    [InlineData(OrganizationKind.Sao, "16", 31)]
    [InlineData(OrganizationKind.TownMunicipality, "16", 31)]
    [InlineData(OrganizationKind.Pattaya, "16", 31)]
    [InlineData(OrganizationKind.Pao, "17", 29)]
    public void Every_kind_has_the_powers_of_its_section(OrganizationKind kind, string section, int count)
    {
        var items = Catalogue.Where(i => i.Law == AuthorityLaw.DecentralizationAct && i.AppliesTo(kind, Today)).ToList();
        Assert.All(items, i => Assert.Equal(section, i.Section));
        Assert.Equal(Enumerable.Range(1, count), items.Select(i => int.Parse(i.Number, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Before_its_day_a_power_belongs_to_nobody() =>
        Assert.Empty(Catalogue.Where(i => i.AppliesTo(OrganizationKind.Sao, new(1999, 11, 17))));

    [Fact]
    public void Names_of_real_style_find_their_power_among_the_first_three()
    {
        var items = Catalogue.Where(i => i.AppliesTo(OrganizationKind.Sao, Today)).ToList();
        var found = Names.Select(n => (n.Name, n.Number, Ranked: AuthorityProposer.Propose(items, new(n.Name, null, null, null)).Select(p => p.Item.Number).ToList())).ToList();
        foreach (var miss in found.Where(f => !f.Ranked.Take(1).Contains(f.Number)))
            output.WriteLine($"{miss.Name}: {miss.Number} not first of {string.Join(", ", miss.Ranked)}");
        var (first, among) = (found.Count(f => f.Ranked.FirstOrDefault() == f.Number), found.Count(f => f.Ranked.Take(Shown).Contains(f.Number)));
        output.WriteLine($"{found.Count} names: first {100m * first / found.Count:0.0} %, first three {100m * among / found.Count:0.0} %");
        Assert.True(found.Count >= 40);
        Assert.True(100m * among / found.Count >= 85, $"{among} of {found.Count}");
    }

    [Theory]
    [InlineData("ก่อสร้างถนนลาดยางเชื่อมระหว่างตำบล อำเภอแม่สอด", "16")]
    [InlineData("แข่งขันกีฬาเยาวชนระดับจังหวัด", "18")]
    [InlineData("ศูนย์กำจัดขยะรวม", "11")]
    [InlineData("พัฒนาพิพิธภัณฑ์เมืองตาก", "20")]
    [InlineData("อุดหนุนส่วนราชการเพื่อส่งเสริมการท่องเที่ยว", "25")]
    public void A_PAO_gets_the_powers_of_section_17(string name, string number)
    {
        var items = Catalogue.Where(i => i.AppliesTo(OrganizationKind.Pao, Today)).ToList();
        Assert.Contains(number, AuthorityProposer.Propose(items, new(name, null, null, null)).Take(Shown).Select(p => p.Item.Number));
    }

    [Fact]
    public void A_word_inside_a_longer_one_does_not_count_and_every_point_is_explained()
    {
        var items = Catalogue.Where(i => i.AppliesTo(OrganizationKind.Sao, Today)).ToList();
        var proposals = AuthorityProposer.Propose(items, new("ถนนคนเดินริมเมย", "จำหน่ายสินค้า 50 ร้าน", null, "00330"));
        var trade = Assert.Single(proposals);
        Assert.Equal("7", trade.Item.Number);
        Assert.Equal(
            [new ProposalMatch("ถนนคนเดิน", ProposalSource.Name, 3), new("จำหน่ายสินค้า", ProposalSource.Target, 1), new("00330", ProposalSource.PlanClass, 1)],
            trade.Matches);
        Assert.Equal(5, trade.Score);
    }

    [Fact]
    public void No_power_counts_one_word_twice() => Assert.Empty(
        Catalogue.Where(i => i.Keywords.Select(k => ThaiSearch.KeyOf(k)).Distinct().Count() < i.Keywords.Count).Select(i => $"{i.Section} {i.Number}"));

    [Fact]
    public void A_text_without_any_word_of_the_catalogue_proposes_nothing() =>
        Assert.Empty(AuthorityProposer.Propose(Catalogue, new("ฮ", null, "", "00110")));
}
