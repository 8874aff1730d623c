using System.Diagnostics;
using System.Globalization;
using LocalPlan.Application.Duplicates;
using LocalPlan.Domain.Duplicates;
using LocalPlan.Infrastructure.Database;
using LocalPlan.Infrastructure.Duplicates;
using LocalPlan.Infrastructure.Persistence;
using LocalPlan.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace LocalPlan.Benchmarks.Duplicates;

/// <summary>How long one question takes among many stored projects: candidates, reading and scoring together.</summary>
internal sealed class StoredRun(NpgsqlDataSource source, IReadOnlyList<(string Province, string Tambon)> places)
{
    private const int Warm = 50;
    private const int Questions = 400;

    private static readonly Guid Organization = Guid.Parse("019ab000-0000-7000-8000-0000000000aa");

    public static async Task RunAsync(IReadOnlyList<int> sizes)
    {
        await using var server = await TestServer.StartAsync();
        await DatabaseCreation.EnsureAsync(server.ConnectionString, "localplan_duplicates", CancellationToken.None);
        var connection = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = "localplan_duplicates", CommandTimeout = 600, MaxAutoPrepare = 20 };
        await using var source = NpgsqlDataSource.Create(connection.ConnectionString);
        await using (var db = new LocalPlanDbContext(new DbContextOptionsBuilder<LocalPlanDbContext>().UseNpgsql(source).UseSnakeCaseNamingConvention().Options))
            await db.Database.MigrateAsync();
        var run = new StoredRun(source, Subdistricts.Places());
        var stored = 0;
        foreach (var size in sizes.Order())
        {
            await run.FillAsync(stored, size);
            stored = size;
            await run.AskAsync(size);
        }
    }

    private async Task FillAsync(int from, int to)
    {
        var watch = Stopwatch.StartNew();
        var projects = new MadeUpProjects(from + 1);
        await using var connection = await source.OpenConnectionAsync();
        await using (var copy = await connection.BeginBinaryImportAsync("""
            copy compared_texts (organization_id, source, source_id, parent_id, province_id, title, target, owner, amount, tambons, names, things,
                moos, phases, years, is_unplaced, is_shared, read_by) from stdin (format binary)
            """))
        {
            for (var i = from; i < to; i++)
                await WriteAsync(copy, i, projects.Next(places));
            await copy.CompleteAsync();
        }
        await using var analyse = new NpgsqlCommand("vacuum analyze compared_texts", connection);
        await analyse.ExecuteNonQueryAsync();
        Print($"stored {to:N0} projects in {watch.Elapsed.TotalSeconds:0} s");
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter copy, int number, MadeUp made)
    {
        var keys = BlockingKeys.Of(WorkParser.Shipped.Parse(made.Project));
        await copy.StartRowAsync();
        await copy.WriteAsync(Organization);
        await copy.WriteAsync((int)ComparedSource.PlanProject);
        await copy.WriteAsync(IdOf(1, number));
        await copy.WriteAsync(Organization);
        await copy.WriteAsync(IdOf(2, int.Parse(made.Province, CultureInfo.InvariantCulture)));
        await copy.WriteAsync(made.Project.Name);
        await copy.WriteAsync(made.Project.Target);
        await copy.WriteAsync(made.Project.Owner);
        await copy.WriteAsync(made.Project.Amount!.Value, NpgsqlDbType.Numeric);
        foreach (var texts in new[] { keys.Tambons, keys.Names, keys.Things })
            await copy.WriteAsync(texts.ToArray());
        foreach (var numbers in new[] { keys.Moos, keys.Phases, made.Project.Years })
            await copy.WriteAsync(numbers.ToArray());
        await copy.WriteAsync(keys.Tambons.Count == 0);
        await copy.WriteAsync(true);
        await copy.WriteAsync(ComparedText.Reading);
    }

    private async Task AskAsync(int size)
    {
        var (times, rows) = (new List<double>(), new List<int>());
        var projects = new MadeUpProjects(7);
        DuplicateFinder? finder = null;
        MadeUp? last = null;
        for (var i = 0; i < Warm + Questions; i++)
        {
            last = projects.Next(places);
            finder = new DuplicateFinder(source, new ProvinceCaller(Organization, IdOf(2, int.Parse(last.Province, CultureInfo.InvariantCulture))));
            var watch = Stopwatch.StartNew();
            await finder.FindAsync(new DuplicateQuestion(last.Project), CancellationToken.None);
            var time = watch.Elapsed.TotalMilliseconds;
            if (i < Warm)
                continue;
            times.Add(time);
            rows.Add(await finder.CountAsync(last.Project, CancellationToken.None));
        }
        Print($"{size:N0} stored: p50 {At(times, 0.5):0.0} ms, p95 {At(times, 0.95):0.0} ms; rows read p50 {At([.. rows.Select(r => (double)r)], 0.5):0}, p95 {At([.. rows.Select(r => (double)r)], 0.95):0}");
        Print(await finder!.ExplainAsync(last!.Project, CancellationToken.None));
    }

    private static double At(List<double> values, double part) => values.Order().ElementAt((int)(part * (values.Count - 1)));

    private static Guid IdOf(int kind, int number) => new(number, (short)kind, 7, 8, 0, 0, 0, 0, 0, 0, 0);

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Print(string text) => Console.WriteLine(text);
}
