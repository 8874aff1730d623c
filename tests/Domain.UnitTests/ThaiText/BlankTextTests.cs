using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.UnitTests.ThaiText;

public sealed class BlankTextTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData(" \t\n\u00A0", true)]
    [InlineData("\u200B\u200D\u2060\u00AD\u061C", true)]
    [InlineData("\u2800\u3164\u115F\uFE0F\uFFFE", true)]
    [InlineData("\u200Bก", false)]
    [InlineData("-", false)]
    [InlineData("\uD83D\uDEE3", false)]
    public void Only_what_can_be_seen_is_a_text(string? text, bool isBlank) => Assert.Equal(isBlank, BlankText.Is(text));
}
