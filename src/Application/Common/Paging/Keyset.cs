using System.Globalization;
using System.Linq.Expressions;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Common.Paging;

/// <summary>An order that a list may be read in. Each has a named index, which a test of the model holds against it.</summary>
public abstract class Keyset
{
    /// <summary>What it sorts by, as a lambda over the row.</summary>
    public abstract LambdaExpression Key { get; }
}

/// <summary>A key to sort by, with the id to break ties.</summary>
public abstract class Keyset<T> : Keyset where T : class, IIdentified
{
    /// <summary>The order in which things were made: ids are UUIDv7.</summary>
    public static Keyset<T> ById() => new OfIds();

    /// <summary>Whether a cursor carries a key of this order; one of another order, or made up, does not.</summary>
    public abstract bool Reads(Cursor? cursor);

    public abstract IQueryable<T> Apply(IQueryable<T> source, Cursor? after, bool descending);

    public static Keyset<T> By(Expression<Func<T, string>> key) => new Typed<string>(key, (text, out value) => (value = text) is not null);

    public static Keyset<T> By(Expression<Func<T, int>> key) =>
        new Typed<int>(key, (text, out value) => int.TryParse(text, CultureInfo.InvariantCulture, out value));

    public static Keyset<T> By(Expression<Func<T, decimal>> key) =>
        new Typed<decimal>(key, (text, out value) => decimal.TryParse(text, CultureInfo.InvariantCulture, out value));

    public static Keyset<T> By(Expression<Func<T, DateOnly>> key) =>
        new Typed<DateOnly>(key, (text, out value) => DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out value));

    private static Expression<Func<T, Guid>> IdOf(ParameterExpression row) =>
        Expression.Lambda<Func<T, Guid>>(Expression.Property(row, nameof(IIdentified.Id)), row);

    private delegate bool TryParse<TKey>(string text, out TKey value);

    private sealed class Typed<TKey>(Expression<Func<T, TKey>> key, TryParse<TKey> parse) : Keyset<T>
    {
        public override LambdaExpression Key => key;

        public override bool Reads(Cursor? cursor) => cursor is null || parse(cursor.Key, out _);

        public override IQueryable<T> Apply(IQueryable<T> source, Cursor? after, bool descending)
        {
            if (after is not null && parse(after.Key, out var value))
                source = source.Where(After(value, after.Id, descending));
            var id = IdOf(key.Parameters[0]);
            return descending ? source.OrderByDescending(key).ThenByDescending(id) : source.OrderBy(key).ThenBy(id);
        }

        private Expression<Func<T, bool>> After(TKey value, Guid id, bool descending)
        {
            var row = key.Parameters[0];
            var body = Expression.OrElse(
                Beyond(key.Body, Constant(value), descending),
                Expression.AndAlso(
                    Expression.Equal(key.Body, Constant(value)),
                    Beyond(IdOf(row).Body, Constant(id), descending)));
            return Expression.Lambda<Func<T, bool>>(body, row);
        }

    }

    private sealed class OfIds : Keyset<T>
    {
        public override LambdaExpression Key => IdOf(Expression.Parameter(typeof(T), "x"));

        public override bool Reads(Cursor? cursor) => cursor is null || cursor.Key.Length == 0;

        public override IQueryable<T> Apply(IQueryable<T> source, Cursor? after, bool descending)
        {
            var id = IdOf(Expression.Parameter(typeof(T), "x"));
            if (after is not null)
                source = source.Where(Expression.Lambda<Func<T, bool>>(Beyond(id.Body, Constant(after.Id), descending), id.Parameters));
            return descending ? source.OrderByDescending(id) : source.OrderBy(id);
        }
    }

    private static BinaryExpression Beyond(Expression left, Expression right, bool descending)
    {
        if (left.Type == typeof(string))
            (left, right) = (Expression.Call(typeof(string), nameof(string.Compare), null, left, right), Expression.Constant(0));
        return descending ? Expression.LessThan(left, right) : Expression.GreaterThan(left, right);
    }

    /// <summary>A member of a captured object, so that the value becomes a parameter and the plan is shared.</summary>
    private static MemberExpression Constant<TValue>(TValue value) =>
        Expression.Field(Expression.Constant(new Box<TValue> { Value = value }), nameof(Box<TValue>.Value));

    private sealed class Box<TValue>
    {
        public TValue? Value;
    }
}
