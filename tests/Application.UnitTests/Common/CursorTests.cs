using LocalPlan.Application.Common.Paging;

namespace LocalPlan.Application.UnitTests.Common;

public sealed class CursorTests
{
    [Theory]
    [InlineData("เทศบาลตำบลแม่จะเรา")]
    [InlineData("")]
    [InlineData("-1.50")]
    public void A_cursor_comes_back_as_it_went_out(string key)
    {
        var cursor = new Cursor(key, Guid.CreateVersion7());
        Assert.True(Cursor.TryRead(cursor.ToString(), out var read));
        Assert.Equal(cursor, read);
    }

    [Theory]
    [InlineData("not base64 !")]
    [InlineData("bnVsbA")]
    [InlineData("e30")]
    public void What_is_no_cursor_is_refused(string text) => Assert.False(Cursor.TryRead(text, out _));

    [Theory]
    [InlineData(null, 50)]
    [InlineData(0, 1)]
    [InlineData(1000, 100)]
    [InlineData(20, 20)]
    public void A_page_has_at_most_a_hundred_rows(int? asked, int limit) => Assert.Equal(limit, Page.Limit(asked));
}
