using LocalPlan.Application.Duplicates;
using LocalPlan.Domain.Duplicates;
using Npgsql;

namespace LocalPlan.Infrastructure.Duplicates;

/// <summary>Looks many texts of the index up at once: the database joins the index with itself, and each text is read once.</summary>
internal sealed partial class DuplicateFinder
{
    private const string ManySql = """
        select t.source, t.source_id, t.parent_id, t.organization_id, t.title, t.target, t.place, t.owner, t.amount, t.years, t.tambons,
          s.source_id, i.project_id
        from compared_texts s
        join compared_texts t on (t.tambons && s.tambons or t.names && s.names or (t.is_unplaced and t.province_id = $1))
        left join coordination_items i on t.source = 2 and i.organization_id = t.organization_id and i.id = t.source_id
        where s.organization_id = any ($3) and s.source = $4 and s.source_id = any ($5)
          and t.province_id = $1 and (t.is_shared or t.organization_id = $2)
          and (t.source, t.source_id) <> (s.source, s.source_id)
          and (s.things = '{}' or t.things = '{}' or t.things && s.things)
          and (s.moos = '{}' or t.moos = '{}' or t.moos && s.moos)
          and (s.phases = '{}' or t.phases = '{}' or t.phases && s.phases)
          and (t.source <> 2 or i.status in
        """ + LiveItems + ")";

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<FoundDuplicate>>> FindAllAsync(
        IReadOnlyList<SubjectText> subjects, Guid viewerId, CancellationToken ct)
    {
        var read = new Dictionary<(ComparedSource, Guid), WorkRecord>();
        WorkRecord WorkOf(CandidateRow row) => read.TryGetValue((row.Source, row.SourceId), out var known)
            ? known : read[(row.Source, row.SourceId)] = WorkParser.Shipped.Parse(row.Compared());
        var rows = subjects.Count == 0 ? [] : await RowsAsync(subjects, viewerId, ct);
        var bySubject = rows.ToLookup(r => r.SubjectId);
        return subjects.ToDictionary(s => s.Text.SourceId, s => (IReadOnlyList<FoundDuplicate>)
            [.. Near(WorkParser.Shipped.Parse(s.Text.ToCompared()), Others(s, bySubject[s.Text.SourceId]).Select(row => (row, WorkOf(row)))).Select(n => n.Found)]);
    }

    public async Task<IReadOnlyList<FoundDuplicate>> FindAsync(SubjectText subject, Guid viewerId, CancellationToken ct)
    {
        var work = WorkParser.Shipped.Parse(subject.Text.ToCompared());
        return Explained(work, Others(subject, await RowsAsync([subject], viewerId, ct)));
    }

    private static IEnumerable<CandidateRow> Others(SubjectText subject, IEnumerable<SubjectRow> rows) =>
        rows.Where(r => !subject.Projects.Contains(r.ProjectId)).Select(r => r.Row);

    private async Task<List<SubjectRow>> RowsAsync(IReadOnlyList<SubjectText> subjects, Guid viewerId, CancellationToken ct)
    {
        await using var command = source.CreateCommand(ManySql);
        object[] values =
        [
            caller.ProvinceId, viewerId, subjects.Select(s => s.Text.OrganizationId).Distinct().ToArray(), (int)subjects[0].Text.Source,
            subjects.Select(s => s.Text.SourceId).ToArray(),
        ];
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<SubjectRow>();
        while (await reader.ReadAsync(ct))
            rows.Add(SubjectRow.Read(reader));
        return rows;
    }

    /// <summary>A row with what it was found for, and the project that it is or was sent from.</summary>
    private sealed record SubjectRow(CandidateRow Row, Guid SubjectId, Guid ProjectId)
    {
        public static SubjectRow Read(NpgsqlDataReader reader)
        {
            var row = CandidateRow.Read(reader);
            return new(row, reader.GetGuid(11), reader.IsDBNull(12) ? row.SourceId : reader.GetGuid(12));
        }
    }
}
