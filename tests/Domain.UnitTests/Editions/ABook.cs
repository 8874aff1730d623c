using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Kpis;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Domain.UnitTests.Editions;

/// <summary>Books made by chance from a seed, and what may become of them.</summary>
internal sealed class ABook(int seed)
{
    public static readonly Guid Plan = new("0192a5b0-0000-7000-8000-000000000001");

    private static readonly string[] Words = ["ก่อสร้างถนน", "ขุดลอกคลอง", "ปรับปรุงอาคาร", "ฝึกอบรมอาชีพ", "ติดตั้งไฟส่องสว่าง", "จัดซื้อรถบรรทุก"];

    private readonly Random _chance = new(seed);
    private int _made;

    public PlanContent Content(int projects) => PlanContent.Of(Head("วิสัยทัศน์", 60m), Enumerable.Range(0, projects).Select(_ => Project()).ToList());

    /// <summary>Without a target the book has no indicator.</summary>
    public static PlanHead Head(string vision, decimal? target = null) => new()
    {
        PlanId = Plan,
        Title = "แผนพัฒนาท้องถิ่น (พ.ศ. 2566–2570)",
        FirstYear = 2566,
        Vision = vision,
        Strategies = [new(1, "โครงสร้างพื้นฐาน", ["เดินทางสะดวก"], [new("1.1", "พัฒนาถนน", ["00310"])])
        {
            Kpis = target is { } value ? [new(1, "ถนนที่ได้มาตรฐาน", "ร้อยละ", KpiDirection.Increase, 40.5m, [new(2566, 50m), new(2567, value)])] : [],
        }],
    };

    /// <summary>The same book after some projects were changed, taken out or brought in.</summary>
    public PlanContent Amended(PlanContent book)
    {
        var kept = book.Projects.Where(_ => _chance.Next(10) > 0).Select(p => _chance.Next(3) == 0 ? Changed(p) : p);
        var added = Enumerable.Range(0, _chance.Next(3)).Select(_ => Project());
        return PlanContent.Of(_chance.Next(5) == 0 ? Head("วิสัยทัศน์", _chance.Next(10) == 0 ? null : _chance.Next(1, 1000) / 10m) : book.Head, [.. kept, .. added]);
    }

    public ProjectContent Project() => new()
    {
        Id = new Guid(seed, (short)++_made, 0, new byte[8]),
        Position = _made,
        Names = new(1, "โครงสร้างพื้นฐาน", "1.1", "พัฒนาถนน", "00310", "อุตสาหกรรมและการโยธา", "กองช่าง"),
        Draft = new ProjectDraft
        {
            Name = $"{Words[_chance.Next(Words.Length)]} หมู่ {_chance.Next(1, 20)}",
            Objective = "เพื่อสัญจร",
            Target = $"ยาว {_chance.Next(50, 900)} เมตร",
            Budgets = [.. Enumerable.Range(2566, 5).Select(y => new YearAmount(y, Amount()))],
        },
    };

    private ProjectContent Changed(ProjectContent project) => project with
    {
        Draft = _chance.Next(3) switch
        {
            0 => project.Draft with { Target = $"ยาว {_chance.Next(1000, 2000)} เมตร" },
            1 => project.Draft with { Budgets = [new(2566 + _chance.Next(5), _chance.Next(1, 900_000))] },
            _ => project.Draft with { Name = project.Draft.Name + " (ปรับปรุง)" },
        },
    };

    private decimal? Amount() => _chance.Next(4) switch
    {
        0 => null,
        1 => 0m,
        _ => _chance.Next(1, 5_000_000) + (_chance.Next(4) == 0 ? 0.25m : 0m),
    };
}
