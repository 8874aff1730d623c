using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>
/// Matches the responsible agency with the divisions. The first line names the division; lines below it name a unit of it or
/// another division, and are kept as the supporting agency.
/// </summary>
internal sealed class DivisionResolver(IReadOnlyList<Division> divisions, Questions questions, Findings findings)
{
    private const double Threshold = 0.85;
    private const double OfAbbreviation = 0.9;
    private const double Slip = 0.92;
    private const int MuchMoreOften = 3;
    private const int ShortestBeginning = 5;

    private readonly Dictionary<string, Division> _known = divisions.SelectMany(d => d.Aliases.Append(d.Name).Select(name => (Key: ReferenceKeys.Fold(name), Division: d)))
        .GroupBy(d => d.Key).ToDictionary(g => g.Key, g => g.First().Division);

    private readonly Dictionary<string, int> _ofFile = [];
    private readonly Dictionary<string, Proposal?> _proposals = [];

    /// <summary>Learns how often a file itself names which division in full, so that short forms and slips can be matched with them.</summary>
    public void Learn(IEnumerable<string> agencies)
    {
        foreach (var group in agencies.Select(a => Split(a).Division).Where(d => d.Length > 0 && !IsShort(d)).GroupBy(d => d))
            _ofFile[group.Key] = group.Count();
    }

    /// <summary>The division, or the name of one to be made; probable while a person has not agreed, neither when it is left blank.</summary>
    public (Guid? Id, string? NewName) Resolve(string agency, string sheet, out bool pending)
    {
        pending = false;
        var (source, _) = Split(agency);
        var key = ReferenceKeys.Fold(source);
        if (_known.TryGetValue(key, out var known))
            return (known.Id, null);
        if (Propose(source, key) is not { } proposal)
        {
            findings.GuessOnce(ImportFindings.DivisionNew, sheet, source);
            return (null, source);
        }
        var decision = questions.Ask(ImportDecisionKind.Division, source, proposal, id => divisions.Any(d => d.Id == id));
        pending = decision is null;
        return decision switch
        {
            { Outcome: ImportOutcome.UseExisting } => (decision.TargetId, null),
            { Outcome: ImportOutcome.Create } => ByName(decision.NewName!),
            { Outcome: ImportOutcome.LeaveBlank } => (null, null),
            _ => proposal.Id is null ? (null, proposal.Name) : (proposal.Id, null),
        };
    }

    private (Guid? Id, string? NewName) ByName(string name) =>
        _known.TryGetValue(ReferenceKeys.Fold(name), out var known) ? (known.Id, null) : (null, name);

    /// <summary>The division's line, and the lines below it.</summary>
    public static (string Division, string? Below) Split(string agency)
    {
        var lines = ThaiNormalizer.Repair(agency).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 0 ? ("", null) : (lines[0], lines.Length == 1 ? null : string.Join('\n', lines[1..]));
    }

    private Proposal? Propose(string source, string key) =>
        _proposals.TryGetValue(key, out var known) ? known : _proposals[key] = Abbreviated(source, key) ?? Near(key) ?? SlipOf(source, key);

    /// <summary>"สำนักสาธารณสุขฯ": the beginning of a name that goes on.</summary>
    private Proposal? Abbreviated(string source, string key)
    {
        if (!IsShort(source) || key.Length < ShortestBeginning)
            return null;
        if (divisions.FirstOrDefault(d => ReferenceKeys.Fold(d.Name).StartsWith(key, StringComparison.Ordinal)) is { } division)
            return new Proposal(division.Id, division.Name, OfAbbreviation);
        return _ofFile.Keys.FirstOrDefault(name => ReferenceKeys.Fold(name) is var full && full != key && full.StartsWith(key, StringComparison.Ordinal)) is { } name
            ? new Proposal(null, name, OfAbbreviation)
            : null;
    }

    private Proposal? Near(string key)
    {
        var best = _known.Select(d => (d.Value, Ratio: ThaiSimilarity.Ratio(d.Key, key))).OrderByDescending(d => d.Ratio).FirstOrDefault();
        return best.Ratio >= Threshold ? new Proposal(best.Value.Id, best.Value.Name, best.Ratio) : null;
    }

    /// <summary>A name that the file writes much more often in nearly the same letters; numbers make another division.</summary>
    private Proposal? SlipOf(string source, string key)
    {
        var often = _ofFile.GetValueOrDefault(source) * MuchMoreOften;
        var best = _ofFile.Where(n => n.Value >= often && n.Key.Where(char.IsDigit).SequenceEqual(source.Where(char.IsDigit)))
            .Select(n => (Name: n.Key, Ratio: ThaiSimilarity.Ratio(ReferenceKeys.Fold(n.Key), key))).Where(n => n.Ratio is >= Slip and < 1)
            .OrderByDescending(n => n.Ratio).FirstOrDefault();
        return best.Name is null ? null : new Proposal(null, best.Name, best.Ratio);
    }

    private static bool IsShort(string division) => division.EndsWith('ฯ') || division.EndsWith('.');
}
