using LocalPlan.Application.Common.Paging;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.UnitTests.Common;

/// <summary>Keysets over lists in memory, random but the same in every run; the database is asked in the HTTP tests.</summary>
public sealed class KeysetTests
{
    private sealed record Row(Guid Id, int Number, decimal Amount, DateOnly Day) : IIdentified;

    public static TheoryData<string> Orders => ["id", "number", "amount", "day"];

    [Theory]
    [MemberData(nameof(Orders))]
    public void Every_row_is_visited_once_in_both_directions(string order)
    {
        var random = new Random(11);
        for (var run = 0; run < 20; run++)
        {
            var rows = Enumerable.Range(0, random.Next(1, 60)).Select(_ => Any(random)).ToList();
            var up = Walk(order, rows, descending: false, limit: random.Next(1, 9));
            var down = Walk(order, rows, descending: true, limit: random.Next(1, 9));
            Assert.Equal(rows.Select(r => r.Id).Order(), up.Select(r => r.Id).Order());
            Assert.Equal(up.AsEnumerable().Reverse(), down);
        }
    }

    [Fact]
    public void A_key_of_another_kind_is_not_read()
    {
        Assert.True(Keyset<Row>.By(r => r.Number).Reads(new("12", Guid.Empty)));
        Assert.False(Keyset<Row>.By(r => r.Number).Reads(new("twelve", Guid.Empty)));
        Assert.False(Keyset<Row>.By(r => r.Amount).Reads(new("", Guid.Empty)));
        Assert.False(Keyset<Row>.By(r => r.Day).Reads(new("31/1/2569", Guid.Empty)));
        Assert.False(Keyset<Row>.ById().Reads(new("12", Guid.Empty)));
        Assert.True(Keyset<Row>.ById().Reads(null));
    }

    private static List<Row> Walk(string order, List<Row> rows, bool descending, int limit)
    {
        var (keyset, cursorOf) = Of(order);
        var (read, after) = (new List<Row>(), (Cursor?)null);
        while (true)
        {
            var page = keyset.Apply(rows.AsQueryable(), after, descending).Take(limit).ToList();
            if (page.Count == 0)
                return read;
            read.AddRange(page);
            Assert.True(Cursor.TryRead(cursorOf(page[^1]).ToString(), out after));
        }
    }

    private static (Keyset<Row> Keyset, Func<Row, Cursor> CursorOf) Of(string order) => order switch
    {
        "number" => (Keyset<Row>.By(r => r.Number), r => Cursor.Of(r.Number, r.Id)),
        "amount" => (Keyset<Row>.By(r => r.Amount), r => Cursor.Of(r.Amount, r.Id)),
        "day" => (Keyset<Row>.By(r => r.Day), r => Cursor.Of(r.Day, r.Id)),
        _ => (Keyset<Row>.ById(), r => Cursor.Of(r.Id)),
    };

    /// <summary>Few different keys, so that ids must break ties.</summary>
    private static Row Any(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new(new Guid(bytes), random.Next(5), random.Next(5) / 4m, new DateOnly(2026, 1, 1).AddDays(random.Next(5)));
    }
}
