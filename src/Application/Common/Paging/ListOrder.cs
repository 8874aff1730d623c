using AutoMapper;
using AutoMapper.QueryableExtensions;
using LocalPlan.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Common.Paging;

/// <summary>How a list is read: the order of its rows, which way, and the cursor behind a row that was read.</summary>
internal sealed record ListOrder<T, TRow>(Keyset<T> Keyset, Func<TRow, Cursor> CursorOf, bool Descending = false) where T : class, IIdentified
{
    public Task<Result<Page<TRow>>> PageAsync(
        IQueryable<T> rows, string? after, int? limit, IConfigurationProvider mapping, CancellationToken ct) =>
        PageAsync(rows, after, limit, r => r.ProjectTo<TRow>(mapping), ct);

    /// <summary>One page, at most as long as <see cref="Page.MaxLimit"/>; <paramref name="shape"/> makes the rows of the answer.</summary>
    public async Task<Result<Page<TRow>>> PageAsync(
        IQueryable<T> rows, string? after, int? limit, Func<IQueryable<T>, IQueryable<TRow>> shape, CancellationToken ct)
    {
        if (!Cursor.TryRead(after, out var cursor) || !Keyset.Reads(cursor))
            return Cursor.Invalid;
        var found = await shape(Keyset.Apply(rows, cursor, Descending).Take(Page.Limit(limit) + 1)).ToListAsync(ct);
        return Page.Cut(found, Page.Limit(limit), r => CursorOf(r).ToString());
    }
}
