using System.Text.RegularExpressions;

namespace LocalPlan.Domain.ThaiText;

/// <summary>One abbreviation or misspelling and the form it stands for. The hint is looked for first because most texts hold few of them.</summary>
internal sealed class SpellingRule(string hint, string pattern, string replacement)
{
    private readonly Regex regex = new(pattern, RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public string Apply(string text) =>
        text.Contains(hint, StringComparison.Ordinal) ? regex.Replace(text, replacement) : text;
}
