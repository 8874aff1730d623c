using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Plans;

internal sealed class PlanningWindowConfiguration : IEntityTypeConfiguration<PlanningWindow>
{
    public void Configure(EntityTypeBuilder<PlanningWindow> builder)
    {
        builder.ToTable("planning_windows");
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.Property(w => w.Citation).HasMaxLength(200);
        builder.Ignore(w => w.Period);
        builder.HasIndex(w => w.FirstYear).IsUnique().HasDatabaseName("ux_planning_windows_first_year");
    }
}

internal sealed class PlanConfiguration : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.Aggregate("plans");
        builder.Property(p => p.Title).HasMaxLength(Plan.MaxTitleLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(p => p.TitleFold).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(p => p.SearchKey).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(p => p.Vision).HasMaxLength(Plan.MaxVisionLength);
        builder.Ignore(p => p.Period);
        builder.HasOne<Organization>().WithMany().HasForeignKey(p => p.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PlanningWindow>().WithMany().HasForeignKey(p => p.PlanningWindowId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.OrganizationId, p.PlanningWindowId, p.TitleFold }).IsUnique().HasDatabaseName(Constraints.PlanTitle);
        builder.HasIndex(p => new { p.OrganizationId, p.FirstYear, p.Id }).HasDatabaseName("ix_plans_first_year");
    }
}
