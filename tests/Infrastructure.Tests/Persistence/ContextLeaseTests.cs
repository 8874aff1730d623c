using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Infrastructure.Access;
using LocalPlan.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LocalPlan.Infrastructure.Tests.Persistence;

public sealed class ContextLeaseTests
{
    [Fact]
    public async Task A_request_that_ends_gives_its_context_back_once_and_leaves_it_to_the_next()
    {
        var services = new ServiceCollection().AddInfrastructure("Host=127.0.0.1;Port=1")
            .AddScoped<ICaller>(_ => new SystemCaller(Guid.Empty, Guid.Empty)).AddScoped<NextRequest>();
        await using var provider = services.BuildServiceProvider();
        NextRequest next;
        await using (var scope = provider.CreateAsyncScope())
        {
            _ = scope.ServiceProvider.GetRequiredService<LocalPlanDbContext>();
            next = scope.ServiceProvider.GetRequiredService<NextRequest>();
            _ = scope.ServiceProvider.GetRequiredService<IWriteDb>();
        }
        await using var context = next.Context!;
        Assert.NotNull(context.Model);
    }

    /// <summary>Takes a context while the scope is being disposed: after what was asked for last, before what was asked for first.</summary>
    private sealed class NextRequest(IDbContextFactory<LocalPlanDbContext> contexts) : IAsyncDisposable
    {
        public LocalPlanDbContext? Context { get; private set; }

        public async ValueTask DisposeAsync() => Context = await contexts.CreateDbContextAsync();
    }
}
