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
}

public static class Page
{
    public const int DefaultLimit = 50;
    public const int MaxLimit = 100;

    public static int Limit(int? asked) => Math.Clamp(asked ?? DefaultLimit, 1, MaxLimit);

    /// <summary>A short official list that is always complete.</summary>
    public static Page<T> Whole<T>(IReadOnlyList<T> items) => new() { Items = items };

    /// <summary>Cuts a list that was read one row longer than the limit.</summary>
    public static Page<T> Cut<T>(List<T> items, int limit, Func<T, string> cursorOf) => items.Count > limit
        ? new Page<T> { Items = items.GetRange(0, limit), Next = cursorOf(items[limit - 1]) }
        : new Page<T> { Items = items };
}
