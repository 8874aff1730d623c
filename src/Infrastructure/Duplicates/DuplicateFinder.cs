using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Duplicates;
using LocalPlan.Domain.Duplicates;
using Npgsql;

namespace LocalPlan.Infrastructure.Duplicates;

/// <summary>
/// Candidates come from three indexes: the same subdistrict, the same name of a place, and those of the province that name no place. What
/// plain facts rule out is left behind in the database; only the rest is read and scored.
/// </summary>
internal sealed class DuplicateFinder(NpgsqlDataSource source, ICaller caller) : IDuplicateFinder
{
    private const int MaxFound = 20;

    /// <summary>The one statement that reads other organizations' rows; what they did not share stays theirs.</summary>
    internal const string Sql = """
        select source, source_id, parent_id, organization_id, title, target, place, owner, amount, years, tambons
        from compared_texts
        where (tambons && $2 or names && $3 or (is_unplaced and province_id = $1))
          and province_id = $1 and (is_shared or organization_id = $4)
          and ($5 = '{}' or things = '{}' or things && $5)
          and ($6 = '{}' or moos = '{}' or moos && $6)
          and ($7 = '{}' or phases = '{}' or phases && $7)
        """;

    public async Task<IReadOnlyList<FoundDuplicate>> FindAsync(DuplicateQuestion question, CancellationToken ct)
    {
        var work = WorkParser.Shipped.Parse(question.Project);
        var near = new List<(FoundDuplicate Found, WorkRecord Work)>();
        foreach (var row in await RowsAsync(work, ct))
        {
            if (question.Except is { } self && self.Source == row.Source && self.Id == row.SourceId)
                continue;
            var other = WorkParser.Shipped.Parse(row.Compared());
            var comparison = DuplicateScorer.Shipped.Compare(work, other);
            if (comparison.Level > DuplicateLevel.None)
                near.Add((row.Found(comparison), other));
        }
        return [.. near.OrderByDescending(n => n.Found.Level).ThenByDescending(n => n.Found.Score).ThenBy(n => n.Found.SourceId).Take(MaxFound)
            .Select(n => n.Found with { Reasons = DuplicateScorer.Shipped.Explain(work, n.Work).Reasons })];
    }

    private async Task<List<CandidateRow>> RowsAsync(WorkRecord work, CancellationToken ct)
    {
        var keys = BlockingKeys.Of(work);
        await using var command = source.CreateCommand(Sql);
        foreach (var value in new object[] { caller.ProvinceId, keys.Tambons, keys.Names, caller.OrganizationId, keys.Things, keys.Moos, keys.Phases })
            command.Parameters.Add(new NpgsqlParameter { Value = value is IReadOnlyList<string> texts ? texts.ToArray() : value is IReadOnlyList<int> numbers ? numbers.ToArray() : value });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<CandidateRow>();
        while (await reader.ReadAsync(ct))
            rows.Add(CandidateRow.Read(reader));
        return rows;
    }
}
