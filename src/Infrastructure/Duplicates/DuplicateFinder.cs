using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Duplicates;
using LocalPlan.Domain.Duplicates;
using Npgsql;

namespace LocalPlan.Infrastructure.Duplicates;

/// <summary>
/// Candidates come from three indexes: the same subdistrict, the same name of a place, and those of the province that name no place. What
/// plain facts rule out is left behind in the database; only the rest is read and scored.
/// </summary>
internal sealed partial class DuplicateFinder(NpgsqlDataSource source, ICaller caller) : IDuplicateFinder
{
    private const int MaxFound = 20;

    /// <summary>Items on their way or with another agency. One that has ended is no work; one that was included stands as a project of the PAO.</summary>
    private const string LiveItems = "(1, 2, 3, 4, 5, 6, 7, 9)";

    /// <summary>The one statement that reads other organizations' rows; what they did not share stays theirs.</summary>
    internal const string Sql = """
        select source, source_id, parent_id, organization_id, title, target, place, owner, amount, years, tambons
        from compared_texts
        where (tambons && $2 or names && $3 or (is_unplaced and province_id = $1))
          and province_id = $1 and (is_shared or organization_id = $4)
          and ($5 = '{}' or things = '{}' or things && $5)
          and ($6 = '{}' or moos = '{}' or moos && $6)
          and ($7 = '{}' or phases = '{}' or phases && $7)
          and (source <> 2 or exists (
            select from coordination_items i
            where i.organization_id = compared_texts.organization_id and i.id = source_id and i.status in
        """ + LiveItems + "))";

    public async Task<IReadOnlyList<FoundDuplicate>> FindAsync(DuplicateQuestion question, CancellationToken ct)
    {
        var work = WorkParser.Shipped.Parse(question.Project);
        var others = (await RowsAsync(work, ct)).Where(row => question.Except is not { } self || self.Source != row.Source || self.Id != row.SourceId);
        return Explained(work, others);
    }

    private static List<FoundDuplicate> Explained(WorkRecord work, IEnumerable<CandidateRow> others) =>
        [.. Near(work, others.Select(row => (row, WorkParser.Shipped.Parse(row.Compared()))))
            .Select(n => n.Found with { Reasons = DuplicateScorer.Shipped.Explain(work, n.Work).Reasons })];

    private static IEnumerable<(FoundDuplicate Found, WorkRecord Work)> Near(WorkRecord work, IEnumerable<(CandidateRow Row, WorkRecord Work)> others) => others
        .Select(o => (o.Row, o.Work, Comparison: DuplicateScorer.Shipped.Compare(work, o.Work)))
        .Where(o => o.Comparison.Level > DuplicateLevel.None)
        .Select(o => (Found: o.Row.Found(o.Comparison), o.Work))
        .OrderByDescending(n => n.Found.Level).ThenByDescending(n => n.Found.Score).ThenBy(n => n.Found.SourceId).Take(MaxFound);

    /// <summary>How many rows are read for a question.</summary>
    internal async Task<int> CountAsync(ComparedProject project, CancellationToken ct) => (await RowsAsync(WorkParser.Shipped.Parse(project), ct)).Count;

    /// <summary>How the database goes about it.</summary>
    internal async Task<string> ExplainAsync(ComparedProject project, CancellationToken ct)
    {
        await using var command = Command("explain (analyze, buffers) " + Sql, WorkParser.Shipped.Parse(project));
        await using var reader = await command.ExecuteReaderAsync(ct);
        var lines = new List<string>();
        while (await reader.ReadAsync(ct))
            lines.Add(reader.GetString(0));
        return string.Join('\n', lines);
    }

    private async Task<List<CandidateRow>> RowsAsync(WorkRecord work, CancellationToken ct)
    {
        await using var command = Command(Sql, work);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<CandidateRow>();
        while (await reader.ReadAsync(ct))
            rows.Add(CandidateRow.Read(reader));
        return rows;
    }

    private NpgsqlCommand Command(string sql, WorkRecord work)
    {
        var keys = BlockingKeys.Of(work);
        var command = source.CreateCommand(sql);
        object[] values =
        [
            caller.ProvinceId, keys.Tambons.ToArray(), keys.Names.ToArray(), caller.OrganizationId, keys.Things.ToArray(),
            keys.Moos.ToArray(), keys.Phases.ToArray(),
        ];
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}
