using LocalPlan.Application.Duplicates;
using LocalPlan.Domain.Duplicates;
using Npgsql;

namespace LocalPlan.Infrastructure.Duplicates;

/// <summary>A row of the index as the finder reads it.</summary>
internal sealed record CandidateRow(
    ComparedSource Source, Guid SourceId, Guid ParentId, Guid OrganizationId, string Title, string? Target, string? Place, string? Owner,
    decimal? Amount, int[] Years, string[] Tambons)
{
    public static CandidateRow Read(NpgsqlDataReader reader) => new(
        (ComparedSource)reader.GetInt32(0), reader.GetGuid(1), reader.GetGuid(2), reader.GetGuid(3), reader.GetString(4),
        Text(reader, 5), Text(reader, 6), Text(reader, 7), reader.IsDBNull(8) ? null : reader.GetDecimal(8),
        reader.GetFieldValue<int[]>(9), reader.GetFieldValue<string[]>(10));

    public ComparedProject Compared() => new()
    {
        Name = Title,
        Target = Target,
        Place = Place,
        Owner = Owner,
        Tambons = Tambons,
        Years = Years,
        Amount = Amount,
    };

    public FoundDuplicate Found(Comparison comparison) => new()
    {
        Source = Source,
        SourceId = SourceId,
        ParentId = ParentId,
        OrganizationId = OrganizationId,
        Title = Title,
        Target = Target,
        Place = Place,
        Owner = Owner,
        Amount = Amount,
        Years = Years,
        Level = comparison.Level,
        Score = Math.Round(comparison.Score, 3),
        Reasons = [],
    };

    private static string? Text(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
