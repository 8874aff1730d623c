using LocalPlan.Application.Access;
using LocalPlan.Application.Amendments;
using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.CoordinationItems;
using LocalPlan.Application.Deadlines;
using LocalPlan.Application.Duplicates;
using LocalPlan.Application.Forms;
using LocalPlan.Application.Imports;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Application.Meetings;
using LocalPlan.Application.Postings;
using LocalPlan.Application.RoundDocuments;
using LocalPlan.Infrastructure.Access;
using LocalPlan.Infrastructure.Amendments;
using LocalPlan.Infrastructure.CoordinationItems;
using LocalPlan.Infrastructure.Deadlines;
using LocalPlan.Infrastructure.Documents;
using LocalPlan.Infrastructure.Duplicates;
using LocalPlan.Infrastructure.Forms;
using LocalPlan.Infrastructure.Imports;
using LocalPlan.Infrastructure.Imports.Workbooks;
using LocalPlan.Infrastructure.Meetings;
using LocalPlan.Infrastructure.Persistence;
using LocalPlan.Infrastructure.Persistence.Interceptors;
using LocalPlan.Infrastructure.Persistence.Seed;
using LocalPlan.Infrastructure.Postings;
using LocalPlan.Infrastructure.RoundDocuments;
using LocalPlan.Infrastructure.RuleSets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LocalPlan.Infrastructure;

public static class InfrastructureModule
{
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, string connectionString)
    {
        services.AddSingleton(_ => NpgsqlDataSource.Create(connectionString));
        services.AddPooledDbContextFactory<LocalPlanDbContext>((provider, options) => options
            .UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>())
            .UseSnakeCaseNamingConvention()
            .AddInterceptors(new ScopeInterceptor(), new RootVersionInterceptor(), new ComparisonInterceptor()));
        services.AddScoped(ScopedContext);
        services.AddScoped<IWriteDb, WriteDb>();
        services.AddScoped<IReadDb, ReadDb>();
        services.AddScoped<IUnitOfWork, UnitOfWork>();
        services.AddScoped<IAccounts, Accounts>();
        services.AddScoped<JobContext>();
        services.AddScoped<Seeder>();
        services.AddScoped<DemoSeeder>();
        services.AddScoped<IDemoAccounts>(provider => provider.GetRequiredService<DemoSeeder>());
        services.AddScoped<AccountCreator>();
        services.AddScoped<RuleSetAdder>();
        services.AddImports();
        services.AddDeadlines();
        services.AddRoundDocuments();
        services.AddScoped<IDuplicateFinder, DuplicateFinder>();
        services.AddHostedService<ComparisonIndexer>();
        services.AddSingleton<Retention>();
        services.AddHostedService(provider => provider.GetRequiredService<Retention>());
        services.AddScoped<IPublicEditions, PublicEditions>();
        services.AddScoped<IRoundResolutions, RoundResolutions>();
        services.AddScoped<IItemChecks, ItemChecks>();
        services.AddSingleton<PostingWatcher>();
        services.AddSingleton<IPostingJobs>(provider => provider.GetRequiredService<PostingWatcher>());
        services.AddHostedService(provider => provider.GetRequiredService<PostingWatcher>());
        services.AddSingleton<IOfficialWriter, OfficialWriter>();
        services.AddSingleton<IAmendmentWriter, XlsxAmendmentWriter>();
        services.AddSingleton<IAmendmentWriter, DocxAmendmentWriter>();
        services.AddSingleton<IFormWriter, XlsxFormWriter>();
        services.AddSingleton<IFormWriter, CsvFormWriter>();
        services.AddSingleton<IFormWriter, JsonFormWriter>();
        services.AddSingleton<IMeetingDocuments, MeetingDocuments>();
        services.AddIdentityCore<Account>(Passwords.Rules).AddEntityFrameworkStores<LocalPlanDbContext>();
        return services;
    }

    private static void AddImports(this IServiceCollection services)
    {
        services.AddSingleton<IWorkbookReader, WorkbookReader>();
        services.AddSingleton<ImportQueue>();
        services.AddSingleton<IImportProgress, ImportProgressWriter>();
        services.AddSingleton<ImportWorker>();
        services.AddSingleton<IImportJobs>(provider => provider.GetRequiredService<ImportWorker>());
        services.AddHostedService(provider => provider.GetRequiredService<ImportWorker>());
    }

    private static void AddRoundDocuments(this IServiceCollection services)
    {
        services.AddSingleton<IRoundDocumentWriter, DocxRoundWriter>();
        services.AddSingleton<IRoundDocumentWriter, XlsxRoundWriter>();
        services.AddSingleton<IRoundBundlePacker, RoundBundlePacker>();
        services.AddSingleton<RoundBundleQueue>();
        services.AddSingleton<RoundBundleWorker>();
        services.AddSingleton<IRoundBundleJobs>(provider => provider.GetRequiredService<RoundBundleWorker>());
        services.AddHostedService(provider => provider.GetRequiredService<RoundBundleWorker>());
    }

    private static void AddDeadlines(this IServiceCollection services)
    {
        services.AddScoped<ICalendarFeeds, CalendarFeeds>();
        services.AddSingleton<ICalendarWriter, CalendarWriter>();
        services.AddSingleton<DeadlineQueue>();
        services.AddSingleton<DeadlineWorker>();
        services.AddSingleton<IDeadlineJobs>(provider => provider.GetRequiredService<DeadlineWorker>());
        services.AddHostedService(provider => provider.GetRequiredService<DeadlineWorker>());
    }

    /// <summary>A pooled context gets the scope of the request that leases it.</summary>
    private static LocalPlanDbContext ScopedContext(IServiceProvider provider)
    {
        var db = provider.GetRequiredService<IDbContextFactory<LocalPlanDbContext>>().CreateDbContext();
        var caller = provider.GetRequiredService<ICaller>();
        db.Scope = caller.IsSignedIn ? [caller.OrganizationId] : [];
        db.ProvinceId = caller.IsSignedIn ? caller.ProvinceId : null;
        db.DistrictId = caller.IsSignedIn ? caller.DistrictId : null;
        return db;
    }
}
