using LocalPlan.Domain.Projects;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Tells amendment dividers by their words, and by the labels that the plan's projects carry already.</summary>
internal sealed class AmendmentLabels(IEnumerable<Project> projects)
{
    private readonly Dictionary<string, string> _known = projects.Select(p => p.AmendmentLabel).OfType<string>().Distinct()
        .GroupBy(ThaiNormalizer.Clean).ToDictionary(g => g.Key, g => g.First());

    /// <summary>The label; an empty one leads back to the base plan; null is no divider.</summary>
    public string? Of(string text) => _known.GetValueOrDefault(ThaiNormalizer.Clean(text)) ?? RowWords.DividerOf(text);
}
