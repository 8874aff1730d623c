using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
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
        builder.Ignore(p => p.Frozen);
        builder.Ignore(p => p.Kept);
        builder.Ignore(p => p.LastResolutionOn);
        builder.Property(p => p.SubmittedHash).HasMaxLength(PlanEdition.HashLength).IsFixedLength();
        builder.Property(p => p.AnnouncementNumber).HasMaxLength(Announcement.MaxNumberLength);
        builder.Property(p => p.SignatoryName).HasMaxLength(Announcement.MaxNameLength);
        builder.Property(p => p.SignatoryPosition).HasMaxLength(Announcement.MaxNameLength);
        builder.HasMany(p => p.Steps).WithOne().HasForeignKey(s => new { s.OrganizationId, s.PlanId });
        builder.HasOne<Organization>().WithMany().HasForeignKey(p => p.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PlanningWindow>().WithMany().HasForeignKey(p => p.PlanningWindowId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.OrganizationId, p.PlanningWindowId, p.TitleFold }).IsUnique().HasDatabaseName(Constraints.PlanTitle);
        builder.HasIndex(p => new { p.OrganizationId, p.FirstYear, p.Id }).HasDatabaseName("ix_plans_first_year");
    }
}

internal sealed class PlanStepConfiguration : IEntityTypeConfiguration<PlanStep>
{
    public void Configure(EntityTypeBuilder<PlanStep> builder)
    {
        builder.ToTable("plan_steps");
        builder.HasKey(s => new { s.OrganizationId, s.Id });
        builder.Property(s => s.ByTitle).HasMaxLength(Actor.MaxTitleLength);
        builder.Property(s => s.DocumentNumber).HasMaxLength(Announcement.MaxNumberLength);
        builder.Property(s => s.Hash).HasMaxLength(PlanEdition.HashLength).IsFixedLength();
        builder.Property(s => s.Note).HasMaxLength(StepRecord.MaxNoteLength);
        builder.HasIndex(s => new { s.OrganizationId, s.PlanId, s.Number, s.Id }).HasDatabaseName("ix_plan_steps_number");
    }
}
