using LocalPlan.Domain.Kpis;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Strategies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Kpis;

internal sealed class KpiConfiguration : IEntityTypeConfiguration<Kpi>
{
    public void Configure(EntityTypeBuilder<Kpi> builder)
    {
        builder.Aggregate("kpis");
        builder.Property(k => k.Name).HasMaxLength(Kpi.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(k => k.Unit).HasMaxLength(Kpi.MaxUnitLength);
        builder.Property(k => k.Baseline).HasPrecision(18, 4);
        builder.HasOne<Plan>().WithMany().HasForeignKey(k => new { k.OrganizationId, k.PlanId });
        builder.HasOne<Goal>().WithMany().HasForeignKey(k => new { k.OrganizationId, k.GoalId }).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(k => k.Targets).WithOne().HasForeignKey(t => new { t.OrganizationId, t.KpiId });
        builder.HasIndex(k => new { k.OrganizationId, k.PlanId, k.Id }).HasDatabaseName("ix_kpis_plan");
    }
}

internal sealed class KpiTargetConfiguration : IEntityTypeConfiguration<KpiTarget>
{
    public void Configure(EntityTypeBuilder<KpiTarget> builder)
    {
        builder.ToTable("kpi_targets");
        builder.HasKey(t => new { t.OrganizationId, t.KpiId, t.FiscalYear });
        builder.Property(t => t.Value).HasPrecision(18, 4);
    }
}
