using LocalPlan.Domain.Imports;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>What people are asked, and what they have answered.</summary>
internal sealed class Questions(IReadOnlyList<ImportDecision> decisions)
{
    private readonly Dictionary<(ImportDecisionKind, string), ImportQuestion> _asked = [];

    public IReadOnlyList<ImportQuestion> All => [.. _asked.Values];

    /// <summary>
    /// The answer that stands for a text, or null while there is none; one that names an entry which is gone is none. Each call
    /// counts as one row that hangs on it.
    /// </summary>
    public ImportDecision? Ask(ImportDecisionKind kind, string source, Proposal proposal, Func<Guid, bool> exists)
    {
        var decision = decisions.FirstOrDefault(d => (d.Kind, d.Source) == (kind, source) && (d.TargetId is not { } id || exists(id)));
        var rows = _asked.TryGetValue((kind, source), out var known) ? known.Rows + 1 : 1;
        _asked[(kind, source)] = new ImportQuestion
        {
            Kind = kind,
            Source = source,
            ProposedId = proposal.Id,
            ProposedName = proposal.Name,
            Confidence = Math.Round(proposal.Confidence, 2),
            Rows = rows,
            Decided = decision is not null,
            Outcome = decision?.Outcome,
            TargetId = decision?.TargetId,
            NewName = decision?.NewName,
        };
        return decision;
    }
}

/// <summary>What a text probably means, held back until a person agrees.</summary>
internal readonly record struct Proposal(Guid? Id, string? Name, double Confidence);
