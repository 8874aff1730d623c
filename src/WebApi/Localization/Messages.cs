using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;

namespace LocalPlan.WebApi.Localization;

/// <summary>A text in both languages of the product.</summary>
public sealed record BilingualText(string Th, string En);

/// <summary>The texts of all codes, from the files of Localization/th and Localization/en.</summary>
public sealed partial class Messages
{
    private readonly Dictionary<string, Dictionary<string, string>> _texts = Languages.All.ToDictionary(l => l, Load);

    public IReadOnlyDictionary<string, string> In(string language) => _texts[language];

    public string Text(Error error, string language) => Text(error.Code, error.Args, language);

    public BilingualText Both(Error error) => Both(error.Code, error.Args);

    public BilingualText Both(string code, IReadOnlyDictionary<string, object>? args) =>
        new(Text(code, args, Languages.Thai), Text(code, args, Languages.English));

    private string Text(string code, IReadOnlyDictionary<string, object>? args, string language)
    {
        var template = _texts[language].GetValueOrDefault(code, code);
        return Placeholder().Replace(template, m => args?.TryGetValue(m.Groups[1].Value, out var value) == true ? Format(value, language) : "…");
    }

    /// <summary>The key of the word for a member of an enum, such as <c>import_status.ready</c>.</summary>
    public static string KeyOf(Enum value) => $"{Snake(value.GetType().Name)}.{Snake(value.ToString())}";

    /// <summary>Days are written as people of the language write them, in Thai with the year พ.ศ.; an enum by its word, where it has one.</summary>
    private string Format(object value, string language) => value switch
    {
        Enum member => _texts[language].GetValueOrDefault(KeyOf(member), member.ToString()),
        DayName name => language == Languages.Thai ? name.Th : name.En,
        DeadlineName name => language == Languages.Thai ? name.Th : name.En,
        DateOnly day => day.ToString("d MMMM yyyy", Languages.Calendar(language)),
        string text => text,
        System.Collections.IEnumerable list => string.Join(", ", list.Cast<object>().Select(item => Format(item, language))),
        decimal number => number.ToString("#,##0.##", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private static Dictionary<string, string> Load(string language)
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(n => n.Contains($".Localization.{language}.", StringComparison.Ordinal))
            .SelectMany(n => Read(assembly, n))
            .ToDictionary(p => p.Key, p => p.Value);
    }

    private static Dictionary<string, string> Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}

internal static class Languages
{
    public const string Thai = "th";
    public const string English = "en";

    public static readonly string[] All = [Thai, English];

    private static readonly CultureInfo ThaiCalendar = CultureInfo.GetCultureInfo("th-TH");

    public static CultureInfo Calendar(string language) => language == Thai ? ThaiCalendar : CultureInfo.InvariantCulture;

    /// <summary>Thai unless the caller prefers English.</summary>
    public static string Of(HttpContext http) =>
        http.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value.Value?.Split('-')[0]).FirstOrDefault(l => l is Thai or English) ?? Thai;
}
