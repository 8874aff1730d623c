using LocalPlan.Application.Imports;
using Npgsql;

namespace LocalPlan.Infrastructure.Imports;

/// <summary>Writes progress on a connection of its own, so that others see it while the job's transaction is still open.</summary>
internal sealed class ImportProgressWriter(NpgsqlDataSource source, TimeProvider clock) : IImportProgress
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    public IProgress<int> For(Guid organizationId, Guid importId) => new Writer(source, clock, organizationId, importId);

    private sealed class Writer(NpgsqlDataSource source, TimeProvider clock, Guid organizationId, Guid importId) : IProgress<int>
    {
        private long _last;

        public void Report(int value)
        {
            if (_last != 0 && clock.GetElapsedTime(_last) < Pause)
                return;
            _last = clock.GetTimestamp();
            using var command = source.CreateCommand("""
                insert into import_progress (organization_id, import_id, percent) values (@organization, @import, @percent)
                on conflict (organization_id, import_id) do update set percent = excluded.percent
                """);
            command.Parameters.AddWithValue("organization", organizationId);
            command.Parameters.AddWithValue("import", importId);
            command.Parameters.AddWithValue("percent", Math.Clamp(value, 0, 100));
            command.ExecuteNonQuery();
        }
    }
}
