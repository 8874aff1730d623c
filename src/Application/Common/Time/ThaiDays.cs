using System.Globalization;

namespace LocalPlan.Application.Common.Time;

/// <summary>Days and times as Thai documents write them.</summary>
public static class ThaiDays
{
    private static readonly CultureInfo Thai = CultureInfo.GetCultureInfo("th-TH");

    /// <summary>15 พฤศจิกายน 2569</summary>
    public static string Plain(DateOnly day) => day.ToString("d MMMM yyyy", Thai);

    /// <summary>15 พฤศจิกายน พ.ศ. 2569</summary>
    public static string Era(DateOnly day) => day.ToString("d MMMM 'พ.ศ.' yyyy", Thai);

    /// <summary>วันอาทิตย์ที่ 15 พฤศจิกายน พ.ศ. 2569</summary>
    public static string Full(DateOnly day) => day.ToString("ddddที่ d MMMM 'พ.ศ.' yyyy", Thai);

    /// <summary>09.30 น.</summary>
    public static string Time(TimeOnly time) => time.ToString("HH.mm 'น.'", CultureInfo.InvariantCulture);
}
