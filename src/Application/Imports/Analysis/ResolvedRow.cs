using LocalPlan.Domain.Projects;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>A row of the file with its names matched.</summary>
internal sealed record ResolvedRow(RawProject Raw, ProjectDraft Draft, NumberedName? Strategy, NumberedName? Tactic, string? NewDivision)
{
    /// <summary>The fold of the name, as projects keep it.</summary>
    public string NameFold { get; } = ThaiNormalizer.Fold(Draft.Name);

    public MatchShape Shape { get; } = MatchShape.Of(Raw);
}
