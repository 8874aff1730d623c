using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Strategies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Strategies;

internal sealed class StrategyConfiguration : IEntityTypeConfiguration<Strategy>
{
    public void Configure(EntityTypeBuilder<Strategy> builder)
    {
        builder.Aggregate("strategies");
        builder.Property(s => s.Name).HasMaxLength(Strategy.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.HasOne<Plan>().WithMany().HasForeignKey(s => new { s.OrganizationId, s.PlanId });
        builder.HasMany(s => s.Goals).WithOne().HasForeignKey(g => new { g.OrganizationId, g.StrategyId });
        builder.HasMany(s => s.Tactics).WithOne().HasForeignKey(t => new { t.OrganizationId, t.StrategyId });
        builder.HasIndex(s => new { s.OrganizationId, s.PlanId, s.Number }).IsUnique().HasDatabaseName(Constraints.StrategyNumber);
    }
}

internal sealed class GoalConfiguration : IEntityTypeConfiguration<Goal>
{
    public void Configure(EntityTypeBuilder<Goal> builder)
    {
        builder.ToTable("goals");
        builder.HasKey(g => new { g.OrganizationId, g.Id });
        builder.Property(g => g.Text).HasMaxLength(Goal.MaxTextLength);
    }
}

internal sealed class TacticConfiguration : IEntityTypeConfiguration<Tactic>
{
    public void Configure(EntityTypeBuilder<Tactic> builder)
    {
        builder.ToTable("tactics");
        builder.HasKey(t => new { t.OrganizationId, t.Id });
        builder.Property(t => t.Code).HasMaxLength(Tactic.MaxCodeLength);
        builder.Property(t => t.Name).HasMaxLength(Tactic.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.HasMany(t => t.PlanClasses).WithOne().HasForeignKey(c => new { c.OrganizationId, c.TacticId });
    }
}

internal sealed class TacticPlanClassConfiguration : IEntityTypeConfiguration<TacticPlanClass>
{
    public void Configure(EntityTypeBuilder<TacticPlanClass> builder)
    {
        builder.ToTable("tactic_plan_classes");
        builder.HasKey(c => new { c.OrganizationId, c.TacticId, c.PlanClassId });
        builder.HasOne<PlanClass>().WithMany().HasForeignKey(c => c.PlanClassId).OnDelete(DeleteBehavior.Restrict);
    }
}
