using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>A row of the file with its names matched.</summary>
internal sealed record ResolvedRow(RawProject Raw, ProjectDraft Draft, NumberedName? Strategy, NumberedName? Tactic, string? NewDivision);
