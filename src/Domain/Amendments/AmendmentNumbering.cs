using System.Globalization;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.Amendments;

/// <summary>How an organization counts its amendments; all three occur in real books.</summary>
public enum NumberingStyle
{
    /// <summary>แก้ไข ครั้งที่ 11/2567: each kind anew in each year พ.ศ.</summary>
    PerKindAndYear = 1,

    /// <summary>เพิ่มเติม (ฉบับที่ 4): each kind over the life of the plan.</summary>
    PerKind = 2,

    /// <summary>เปลี่ยนแปลง ครั้งที่ 15: one number for all kinds over the life of the plan.</summary>
    Running = 3,
}

/// <summary>The numbering that an organization has chosen. It holds for the next announcement; printed numbers stay.</summary>
public sealed class AmendmentNumbering : AggregateRoot
{
    private AmendmentNumbering() { }

    public NumberingStyle Style { get; private set; }

    public static AmendmentNumbering Create(Guid organizationId, NumberingStyle style, DateTimeOffset now)
    {
        var numbering = new AmendmentNumbering { Style = style };
        numbering.Start(organizationId, now);
        return numbering;
    }

    public void Choose(NumberingStyle style, DateTimeOffset now) => (Style, UpdatedAt) = (style, now);
}

/// <summary>A number with the row it was drawn from and the words it is printed in.</summary>
public sealed record NumberedLabel(string Series, int Number, string Text)
{
    public const int MaxSeriesLength = 40;

    /// <summary>The next number of the row that a style keeps for a kind of act on a day.</summary>
    public static NumberedLabel Next(NumberingStyle style, ActKind printed, DateOnly day, IReadOnlyDictionary<string, int> last)
    {
        var year = FiscalYear.CalendarYearOf(day);
        var series = style switch
        {
            NumberingStyle.PerKindAndYear => string.Create(CultureInfo.InvariantCulture, $"{printed}/{year}"),
            NumberingStyle.PerKind => printed.ToString(),
            _ => nameof(NumberingStyle.Running),
        };
        var number = last.GetValueOrDefault(series) + 1;
        return new(series, number, style switch
        {
            NumberingStyle.PerKindAndYear => string.Create(CultureInfo.InvariantCulture, $"{WordOf(printed)} ครั้งที่ {number}/{year}"),
            NumberingStyle.PerKind => string.Create(CultureInfo.InvariantCulture, $"{WordOf(printed)} (ฉบับที่ {number})"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{WordOf(printed)} ครั้งที่ {number}"),
        });
    }

    /// <summary>The word of the regulation for a kind of act.</summary>
    public static string WordOf(ActKind kind) => kind switch
    {
        ActKind.Correction => "แก้ไข",
        ActKind.Addition => "เพิ่มเติม",
        ActKind.Change => "เปลี่ยนแปลง",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
