using LocalPlan.Domain.Duplicates;

namespace LocalPlan.Benchmarks.Duplicates;

/// <summary>Projects that nobody planned, at places that there are. The same seed makes the same ones.</summary>
internal sealed class MadeUpProjects(int seed)
{
    private static readonly string[] Built =
    [
        "ก่อสร้างถนน คสล.", "ปรับปรุงถนนคอนกรีตเสริมเหล็ก", "ก่อสร้างถนนลาดยางแอสฟัลท์ติกคอนกรีต", "ซ่อมแซมถนนลูกรัง", "ลงหินคลุกถนน", "ก่อสร้างรางระบายน้ำ คสล.",
        "วางท่อระบายน้ำ คสล.", "ขุดลอกลำห้วย", "ขุดเจาะบ่อบาดาล", "ปรับปรุงระบบประปาหมู่บ้าน", "ติดตั้งไฟฟ้าส่องสว่างโซลาร์เซลล์", "ขยายเขตไฟฟ้า",
        "ก่อสร้างศาลาอเนกประสงค์", "ก่อสร้างลานกีฬา", "ติดตั้งกล้องวงจรปิด", "ก่อสร้างฝายน้ำล้น", "ก่อสร้างเขื่อนป้องกันตลิ่ง", "ก่อสร้างสะพาน คสล.",
    ];

    private static readonly string[] Done =
    [
        "จัดงานประเพณีสงกรานต์", "จัดงานวันเด็กแห่งชาติ", "ป้องกันและควบคุมโรคไข้เลือดออก", "แข่งขันกีฬาต้านยาเสพติด", "ฝึกทบทวน อปพร.", "บริหารจัดการขยะ",
        "โรงเรียนผู้สูงอายุ", "ปลูกป่าเฉลิมพระเกียรติ", "อบรมอาชีพเพาะเห็ด", "จัดซื้อรถบรรทุกน้ำ ขนาด 6,000 ลิตร", "จัดซื้อครุภัณฑ์คอมพิวเตอร์", "อาหารเสริม (นม)",
    ];

    private static readonly string[] First = ["หนอง", "โคก", "ดอน", "ห้วย", "แม่", "ท่า", "วัง", "สัน", "ป่า", "นา", "บึง", "คลอง", "ทุ่ง", "เหล่า"];

    private static readonly string[] Last = ["ไผ่", "ช้าง", "แก้ว", "ม่วง", "ตาล", "เสลา", "หวาย", "ขาม", "ประดู่", "กวาง", "ยาง", "สัก", "มะค่า", "ปลา", "ทราย", "ใหญ่"];

    private readonly Random _random = new(seed);

    public MadeUp Next(IReadOnlyList<(string Province, string Tambon)> places)
    {
        var (province, tambon) = places[_random.Next(places.Count)];
        var (moo, village, year) = (_random.Next(1, 16), One(First) + One(Last), _random.Next(2566, 2571));
        var isBuilt = _random.NextDouble() < 0.7;
        var name = !isBuilt ? $"โครงการ{One(Done)} ตำบล{tambon} ประจำปี {year}" : _random.Next(3) switch
        {
            0 => $"{One(Built)} ซอย {_random.Next(1, 20)} หมู่ที่ {moo} บ้าน{village}",
            1 => $"{One(Built)} สายบ้าน{village} - บ้าน{One(First)}{One(Last)} หมู่ที่ {moo} ตำบล{tambon}",
            _ => $"โครงการ{One(Built)} บริเวณหน้าวัดบ้าน{village} ม.{moo}",
        };
        var isPlaced = _random.NextDouble() < 0.97;
        return new MadeUp(province, new ComparedProject
        {
            Name = name,
            Target = isBuilt ? $"กว้าง 4 เมตร ยาว {_random.Next(5, 150) * 10} เมตร" : "1 ครั้ง",
            Owner = isPlaced ? $"องค์การบริหารส่วนตำบล{tambon}" : "องค์การบริหารส่วนจังหวัด",
            Tambons = isPlaced ? [tambon] : [],
            Moos = isBuilt ? [moo] : [],
            Years = [year],
            Amount = _random.Next(50, 3000) * 1000,
        });
    }

    private string One(string[] words) => words[_random.Next(words.Length)];
}

internal sealed record MadeUp(string Province, ComparedProject Project);
