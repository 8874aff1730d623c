using System.Globalization;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Whether the numbers of projects go up within their section.</summary>
internal sealed class Numbering
{
    private readonly Dictionary<object, int> _last = [];

    public bool Follows(RawProject project, string? number)
    {
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var now))
            return true;
        var section = (project.Heading.Section, project.Heading.Amendment);
        var follows = now == 1 || now >= _last.GetValueOrDefault(section);
        _last[section] = now;
        return follows;
    }
}
