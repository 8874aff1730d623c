using LocalPlan.Application.Common.Search;

namespace LocalPlan.Application.UnitTests.Common;

public sealed class SearchTermsTests
{
    [Theory]
    [InlineData("หมู่ 3 ถนน", 2)]
    [InlineData("ถนน คสล. แม่ท้อ", 3)]
    [InlineData("  ", 0)]
    [InlineData(null, 0)]
    public void Words_are_cut_at_spaces_and_a_village_number_stays_with_its_word(string? typed, int terms) =>
        Assert.Equal(terms, SearchTerms.Of(typed).Count);

    [Fact]
    public void Thai_digits_and_tones_make_no_difference() =>
        Assert.Equal(SearchTerms.Of("หมู่ที่ 3 ก่อสร้าง"), SearchTerms.Of("หมู่ ๓ กอสราง"));

    [Fact]
    public void A_question_of_many_words_is_cut_short() => Assert.Equal(8, SearchTerms.Of("ก ข ค ง จ ฉ ช ซ ฌ ญ").Count);
}
