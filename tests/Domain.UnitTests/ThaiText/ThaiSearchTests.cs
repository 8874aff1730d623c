using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.UnitTests.ThaiText;

public sealed class ThaiSearchTests
{
    [Theory]
    [InlineData("ก่อสร้าง ถนน", "กอสรางถนน")]
    [InlineData("ขนาด 3 100 ท่อน", "ขนาด3 100ทอน")]
    [InlineData("ยาว 1,250,000 เมตร", "ยาว1250000เมตร")]
    [InlineData("ข้อ 1,2", "ขอ1,2")]
    [InlineData("๑,๒๕๐", "1250")]
    public void The_key_has_no_spaces_but_between_numbers(string text, string key) => Assert.Equal(key, ThaiSearch.KeyOf(text));

    [Fact]
    public void Texts_stand_apart_and_blanks_are_left_out() => Assert.Equal("ก|ข", ThaiSearch.KeyOf("ก", null, "  ", "ข"));

    [Fact]
    public void What_is_a_key_already_stays_as_it_is()
    {
        var random = new Random(9);
        const string letters = "กขคงจฉชซ่้๊๋์ 0123456789,ำ";
        for (var run = 0; run < 500; run++)
        {
            var key = ThaiSearch.KeyOf(string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => letters[random.Next(letters.Length)])));
            Assert.Equal(key, ThaiSearch.KeyOf(key));
        }
    }
}
