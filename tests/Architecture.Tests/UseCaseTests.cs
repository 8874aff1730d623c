using System.Text.RegularExpressions;

namespace LocalPlan.Architecture.Tests;

/// <summary>A use case is one small file named after its request, and its handler decides little.</summary>
public sealed partial class UseCaseTests
{
    private const int LongestHandler = 15;
    private const int UsualHandler = 5;
    private const int LongHandler = 12;
    private const int LongestFile = 120;

    private static readonly (string Path, string Text, string[] Requests)[] Files = [.. Source.Files()
        .Where(f => f.Path.StartsWith("src/Application/", StringComparison.Ordinal) && !f.Path.Contains("/Common/", StringComparison.Ordinal))
        .Select(f => (f.Path, f.Text, Request().Matches(f.Text).Select(m => m.Groups[1].Value).ToArray()))
        .Where(f => f.Item3.Length > 0)];

    [Fact]
    public void A_request_has_a_file_of_its_own_named_after_it()
    {
        Assert.True(Files.Length > 45);
        Assert.Empty(Files.Where(f => f.Requests is not [var one] || one + ".cs" != Path.GetFileName(f.Path)).Select(f => $"{f.Path}: {string.Join(", ", f.Requests)}"));
    }

    [Fact]
    public void A_use_case_fits_on_two_screens() =>
        Assert.Empty(Files.Where(f => f.Text.Split('\n').Length > LongestFile).Select(f => $"{f.Path} {f.Text.Split('\n').Length}"));

    [Fact]
    public void A_handler_is_short()
    {
        var handlers = Files.Select(f => (f.Path, Lines: BodyOf(f.Text))).ToList();
        Assert.Empty(handlers.Where(h => h.Lines is 0 or > LongestHandler).Select(h => $"{h.Path} {h.Lines}"));
        var sorted = handlers.Select(h => h.Lines).Order().ToList();
        Assert.InRange(sorted[sorted.Count / 2], 1, UsualHandler);
        Assert.InRange(sorted[sorted.Count * 9 / 10], 1, LongHandler);
    }

    /// <summary>Lines of the body of Handle that are neither blank nor comment.</summary>
    private static int BodyOf(string text)
    {
        var rest = text[(text.IndexOf(" Handle(", StringComparison.Ordinal) + 1)..];
        var end = rest.IndexOf("\n    }\n", StringComparison.Ordinal);
        var arrow = Expression().Match(rest);
        var body = arrow.Success && arrow.Index == 0 ? arrow.Groups[1].Value : rest[(rest.IndexOf("\n    {\n", StringComparison.Ordinal) + 7)..end];
        return body.Split('\n').Select(l => l.Trim()).Count(l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"public sealed record (\w+)(?:\([^{;]*?\))? : I(?:Command|Query)\b")]
    private static partial Regex Request();

    [GeneratedRegex(@"\AHandle\([^)]*\) =>([^;]*;)")]
    private static partial Regex Expression();
}
