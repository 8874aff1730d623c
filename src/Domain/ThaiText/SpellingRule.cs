using System.Buffers;
using System.Text.RegularExpressions;

namespace LocalPlan.Domain.ThaiText;

/// <summary>One abbreviation or misspelling and the form it stands for. The hints, separated by |, are looked for first because most texts hold few of them.</summary>
internal sealed class SpellingRule(string hints, string pattern, string replacement)
{
    private readonly SearchValues<string> _hints = SearchValues.Create(hints.Split('|'), StringComparison.Ordinal);
    private readonly Regex _regex = new(pattern, RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public string Apply(string text) => text.AsSpan().ContainsAny(_hints) ? _regex.Replace(text, replacement) : text;
}
