namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>The usual parts of a ผ.02 sheet.</summary>
internal static class AForm
{
    public const string Strategy = "1. ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน";
    public const string Tactic = "    1.1 พัฒนาเส้นทางคมนาคม";
    public const string PlanClass = "    (1) แผนงานอุตสาหกรรมและการโยธา";

    private static readonly object?[] Years = [2566, 2567, 2568, 2569, 2570];

    /// <summary>Title, alignment lines, strategy, tactic, plan class and a 12-column head.</summary>
    public static XlsxSheet Start(this XlsxSheet sheet, string strategy = Strategy, string tactic = Tactic, string planClass = PlanClass) =>
        sheet.Preamble(strategy, tactic, planClass).Head();

    public static XlsxSheet Preamble(this XlsxSheet sheet, string strategy = Strategy, string tactic = Tactic, string planClass = PlanClass)
    {
        sheet.Banner("รายละเอียดโครงการพัฒนา").Banner("แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)").Banner("เทศบาลตำบลตัวอย่าง")
            .Banner("ก. ยุทธศาสตร์ชาติ 20 ปี").Banner("จ. ยุทธศาสตร์การพัฒนาขององค์กรปกครองส่วนท้องถิ่นในเขตจังหวัด")
            .Banner(strategy);
        return (tactic.Length == 0 ? sheet.Skip(1) : sheet.Banner(tactic)).Banner(planClass).Skip(1);
    }

    public static XlsxSheet Head(this XlsxSheet sheet, params object?[] years)
    {
        years = years.Length == 0 ? Years : years;
        sheet.Row(["ที่", "โครงการ", "วัตถุประสงค์", "เป้าหมาย\n(ผลผลิตของโครงการ)", "งบประมาณ", null, null, null, null, "ตัวชี้วัด\n(KPI)", "ผลที่คาดว่า\nจะได้รับ", "หน่วยงาน\nรับผิดชอบหลัก"])
            .Merge($"E{sheet.Last}:I{sheet.Last}").Merge($"A{sheet.Last}:A{sheet.Last + 1}");
        sheet.Row([null, null, null, null, .. years]);
        return sheet.Row(null, null, null, null, "(บาท)", "(บาท)", "(บาท)", "(บาท)", "(บาท)");
    }

    /// <summary>A full 12-column row.</summary>
    public static XlsxSheet Project(this XlsxSheet sheet, object? number, string? name, params object?[] amounts) => sheet.Row(
        [number, name, "เพื่อให้ประชาชนสัญจรสะดวก", "กว้าง 5 เมตร", .. Five(amounts), "ร้อยละ 80", "ประชาชนสัญจรสะดวก", "กองช่าง"]);

    /// <summary>A 12-column row that holds only what is given.</summary>
    public static XlsxSheet Bare(this XlsxSheet sheet, object? number, string? name, params object?[] amounts) =>
        sheet.Row([number, name, null, null, .. Five(amounts)]);

    /// <summary>A totals row in baht.</summary>
    public static XlsxSheet Total(this XlsxSheet sheet, params object?[] amounts) => sheet.Bare(null, "รวมงบประมาณ", amounts);

    public static XlsxFile Book(Action<XlsxSheet> fill, string name = "ยุทธ1.1แผนงานอุตสาหกรรมและการโยธา") => new XlsxFile().Sheet(name, fill);

    private static object?[] Five(object?[] amounts) => [.. amounts, .. new object?[5 - amounts.Length]];
}
