using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LocalPlan.Infrastructure.Persistence;

/// <summary>The context as the EF tools need it: the model, and no server.</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<LocalPlanDbContext>
{
    public LocalPlanDbContext CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<LocalPlanDbContext>().UseNpgsql("Host=127.0.0.1;Port=1").UseSnakeCaseNamingConvention().Options);
}
