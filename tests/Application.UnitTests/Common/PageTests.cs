using LocalPlan.Application.Common.Paging;

namespace LocalPlan.Application.UnitTests.Common;

public sealed class PageTests
{
    [Fact]
    public void A_list_in_memory_is_read_to_its_end_at_every_limit()
    {
        string[] all = [.. Enumerable.Range(0, 23).Select(i => $"แถว {i}")];
        for (var limit = 1; limit <= 25; limit++)
        {
            var (read, after) = (new List<string>(), (string?)null);
            do
            {
                var page = Page.Of(all, x => x, after, limit).Value;
                Assert.InRange(page.Items.Count, 1, limit);
                read.AddRange(page.Items);
                after = page.Next;
            }
            while (after is not null);
            Assert.Equal(all, read);
        }
    }

    [Theory]
    [InlineData("not a cursor")]
    [InlineData("eyJLZXkiOiJ4IiwiSWQiOiIwMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDAifQ")]
    public void A_cursor_that_points_nowhere_is_refused(string after) =>
        Assert.Equal("paging.cursor_invalid", Page.Of(["ก", "ข"], x => x, after, 1).Error?.Code);

    [Fact]
    public void A_page_that_is_mapped_leads_on_as_before()
    {
        var page = Page.Of(["ก", "ข"], x => x, null, 1).Value;
        var mapped = page.Map(x => x + "!");
        Assert.Equal(["ก!"], mapped.Items);
        Assert.Equal(page.Next, mapped.Next);
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void A_cursor_reads_alike_in_every_culture(string culture)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);
        Assert.Equal("2026-01-31", Cursor.Of(new DateOnly(2026, 1, 31), Guid.Empty).Key);
        Assert.Equal("-1.50", Cursor.Of(-1.50m, Guid.Empty).Key);
        System.Globalization.CultureInfo.CurrentCulture = before;
    }
}
