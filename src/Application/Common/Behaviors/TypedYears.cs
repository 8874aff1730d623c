using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Common.Behaviors;

/// <summary>Finds days of a request that were typed with a year of พ.ศ., wherever they stand in it.</summary>
internal static class TypedYears
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Parts = new();

    /// <summary>A part of the request that is a whole body has no name of its own.</summary>
    public static IEnumerable<Error> In(object request) => PartsOf(request.GetType()).SelectMany(p =>
        In(p.GetValue(request), IsOurs(p.PropertyType) ? "" : NameOf(p)));

    private static IEnumerable<Error> In(object? value, string path) => value switch
    {
        DateOnly day => Days.IsOfBuddhistEra(day) ? [DayErrors.BuddhistYear(path, day.Year)] : [],
        null or string => [],
        IEnumerable list => list.Cast<object?>().SelectMany((item, i) => In(item, $"{path}[{i}]")),
        _ when IsOurs(value.GetType()) => PartsOf(value.GetType()).SelectMany(p => In(p.GetValue(value), $"{path}.{NameOf(p)}".TrimStart('.'))),
        _ => [],
    };

    private static PropertyInfo[] PartsOf(Type type) => Parts.GetOrAdd(type, t =>
        [.. t.GetProperties().Where(p => p.GetIndexParameters().Length == 0 && HoldsDays(p.PropertyType, [t]))]);

    private static bool HoldsDays(Type type, HashSet<Type> above)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? ItemOf(type);
        if (inner == typeof(DateOnly))
            return true;
        return IsOurs(inner) && above.Add(inner) && inner.GetProperties().Any(p => HoldsDays(p.PropertyType, above));
    }

    private static Type ItemOf(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)) && type.IsGenericType
        ? type.GetGenericArguments()[^1]
        : type;

    private static bool IsOurs(Type type) => type is { IsClass: true, IsEnum: false } && type.Namespace?.StartsWith("LocalPlan.", StringComparison.Ordinal) == true;

    private static string NameOf(PropertyInfo part) => JsonNamingPolicy.CamelCase.ConvertName(part.Name);
}
