using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.UnitTests.Amendments;

public sealed class NumberedLabelTests
{
    private static readonly Dictionary<string, int> Last = new() { ["Correction/2567"] = 10, ["Addition"] = 3, ["Running"] = 14 };

    [Theory]
    [InlineData(NumberingStyle.PerKindAndYear, ActKind.Correction, "2024-12-31", "แก้ไข ครั้งที่ 11/2567")]
    [InlineData(NumberingStyle.PerKindAndYear, ActKind.Correction, "2025-01-01", "แก้ไข ครั้งที่ 1/2568")]
    [InlineData(NumberingStyle.PerKindAndYear, ActKind.Change, "2024-10-01", "เปลี่ยนแปลง ครั้งที่ 1/2567")]
    [InlineData(NumberingStyle.PerKind, ActKind.Addition, "2025-01-01", "เพิ่มเติม (ฉบับที่ 4)")]
    [InlineData(NumberingStyle.Running, ActKind.Change, "2025-01-01", "เปลี่ยนแปลง ครั้งที่ 15")]
    public void The_next_number_comes_from_the_row_that_the_style_keeps(NumberingStyle style, ActKind kind, string day, string text) =>
        Assert.Equal(text, NumberedLabel.Next(style, kind, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Last).Text);
}
