using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Common.Paging;

/// <summary>A piece of a list of anything.</summary>
public interface IPage
{
    string? Next { get; }
}

/// <summary>A piece of a list, and the cursor that brings the next one.</summary>
public sealed record Page<T> : IPage
{
    public required IReadOnlyList<T> Items { get; init; }

    /// <summary>Send it as <c>after</c> to read on; null at the end.</summary>
    public string? Next { get; init; }

    public Page<TOther> Map<TOther>(Func<T, TOther> map) => new() { Items = [.. Items.Select(map)], Next = Next };
}

public static class Page
{
    public const int DefaultLimit = 50;
    public const int MaxLimit = 100;

    public static int Limit(int? asked) => Math.Clamp(asked ?? DefaultLimit, 1, MaxLimit);

    /// <summary>A piece of a list that is in memory, in its order.</summary>
    public static Result<Page<T>> Of<T>(IReadOnlyList<T> all, Func<T, string> keyOf, string? after, int? limit)
    {
        if (!Cursor.TryRead(after, out var cursor))
            return Cursor.Invalid;
        var start = cursor is null ? 0 : 1 + all.Select(keyOf).ToList().IndexOf(cursor.Key);
        if (cursor is not null && start == 0)
            return Cursor.Invalid;
        return Cut([.. all.Skip(start).Take(Limit(limit) + 1)], Limit(limit), x => new Cursor(keyOf(x), Guid.Empty).ToString());
    }

    /// <summary>Cuts a list that was read one row longer than the limit.</summary>
    public static Page<T> Cut<T>(List<T> items, int limit, Func<T, string> cursorOf) => items.Count > limit
        ? new Page<T> { Items = items.GetRange(0, limit), Next = cursorOf(items[limit - 1]) }
        : new Page<T> { Items = items };
}
