using FsCheck.Xunit;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.UnitTests.ThaiText;

public sealed class ThaiNormalizerTests
{
    [Theory]
    [InlineData("จ\u0E4D\u0E32นวน", "จำนวน")]
    [InlineData("น\u0E4D\u0E49\u0E32", "น้ำ")]
    [InlineData("น\u0E49\u0E4D\u0E32", "น้ำ")]
    [InlineData("น\u0E33\u0E49", "น้ำ")]
    [InlineData("น\u0E33\u0E33", "นำ")]
    [InlineData("ท\u0E4D\u0E45", "ทำ")]
    [InlineData("จัดท า", "จัดทำ")]
    [InlineData("น้ า", "น้ำ")]
    [InlineData("จ านวน", "จำนวน")]
    [InlineData("ผ\u0E48\u0E39", "ผู่")]
    [InlineData("ท\u0E48\u0E35", "ที่")]
    [InlineData("ท\u0E35\u0E48\u0E48", "ที่")]
    [InlineData("พันธ\u0E4C\u0E38", "พันธุ์")]
    [InlineData("เเม่สอด", "แม่สอด")]
    [InlineData("สาธ\u0E45", "สาธา")]
    [InlineData("ฤ\u0E45ษี", "ฤ\u0E45ษี")]
    public void Syllables_typed_in_another_order_become_the_same(string typed, string expected)
    {
        Assert.Equal(expected, ThaiNormalizer.Repair(typed));
        Assert.Equal(expected, ThaiNormalizer.Clean(typed));
    }

    [Theory]
    [InlineData("ปี ๒๕๖๖", "ปี 2566")]
    [InlineData("３０ ＡＢＣ", "30 abc")]
    [InlineData("ก – ข — ค", "ก - ข - ค")]
    [InlineData("แม่\u200Bสอด\u00AD", "แม่สอด")]
    [InlineData("แม่\uFFFEสอด\uFFFF\uFDD0\uD83F\uDFFE", "แม่สอด")]
    [InlineData("แม่\uD83D\uDEE3", "แม่\uD83D\uDEE3")]
    [InlineData(" ก\u00A0 ข\r\nค ", "ก ข ค")]
    [InlineData("“โครงการ” 'ก'", "โครงการ ก")]
    [InlineData("Smart City", "smart city")]
    [InlineData(null, "")]
    public void Clean_has_one_form_for_digits_dashes_spaces_and_quotes(string? typed, string expected) =>
        Assert.Equal(expected, ThaiNormalizer.Clean(typed));

    [Fact]
    public void Half_a_surrogate_pair_and_control_characters_are_left_out() =>
        Assert.Equal("กข", ThaiNormalizer.Clean("ก\uD800ข\0"));

    [Fact]
    public void Repair_keeps_what_the_writer_chose() =>
        Assert.Equal("“3Rs” ๒๕๖๖\nจำนวน", ThaiNormalizer.Repair("“3Rs” ๒๕๖๖\r\nจ\u0E4D\u0E32นวน"));

    [Theory]
    [InlineData("แม่ต้าน", "แมตาน")]
    [InlineData("อิเล็กทรอนิกส์", "อิเลกทรอนิกส")]
    [InlineData("สำนักสาธารณสุขฯ", "สำนักสาธารณสุข")]
    [InlineData("ถนน คสล. ม.3", "ถนน คอนกรีตเสริมเหลก หมูที 3")]
    public void Fold_forgets_tones_and_silent_marks(string typed, string expected) =>
        Assert.Equal(expected, ThaiNormalizer.Fold(typed));

    [Property(Arbitrary = [typeof(ThaiTexts)], MaxTest = 2000)]
    public bool Every_form_is_idempotent(string text) =>
        ThaiNormalizer.Repair(ThaiNormalizer.Repair(text)) == ThaiNormalizer.Repair(text)
        && ThaiNormalizer.Clean(ThaiNormalizer.Clean(text)) == ThaiNormalizer.Clean(text)
        && ThaiNormalizer.Canonical(ThaiNormalizer.Canonical(text)) == ThaiNormalizer.Canonical(text)
        && ThaiNormalizer.Fold(ThaiNormalizer.Fold(text)) == ThaiNormalizer.Fold(text);

    [Property(MaxTest = 2000)]
    public bool Any_text_at_all_has_a_form(string? text) =>
        ThaiNormalizer.Clean(ThaiNormalizer.Clean(text)) == ThaiNormalizer.Clean(text)
        && ThaiNormalizer.Fold(text).Length >= 0;

    [Property(Arbitrary = [typeof(ThaiTexts)], MaxTest = 500)]
    public bool Repairing_first_changes_no_key(string text) =>
        text.Contains('"') || ThaiNormalizer.Fold(ThaiNormalizer.Repair(text)) == ThaiNormalizer.Fold(text);
}
