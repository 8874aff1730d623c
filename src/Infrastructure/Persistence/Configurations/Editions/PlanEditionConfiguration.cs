using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Editions;

internal sealed class PlanEditionConfiguration : IEntityTypeConfiguration<PlanEdition>
{
    public void Configure(EntityTypeBuilder<PlanEdition> builder)
    {
        builder.Aggregate("plan_editions");
        builder.Property(e => e.Label).HasMaxLength(PlanEdition.MaxLabelLength);
        builder.Property(e => e.Hash).HasMaxLength(PlanEdition.HashLength).IsFixedLength();
        builder.Property(e => e.Head).HasColumnType("jsonb").HasConversion(JsonConversion.One<PlanHead>());
        builder.HasOne<Plan>().WithMany().HasForeignKey(e => new { e.OrganizationId, e.PlanId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(e => e.Projects).WithOne().HasForeignKey(v => new { v.OrganizationId, v.EditionId });
        builder.HasIndex(e => new { e.OrganizationId, e.PlanId, e.Number }).IsUnique().HasDatabaseName(Constraints.EditionNumber);
    }
}

internal sealed class ProjectVersionConfiguration : IEntityTypeConfiguration<ProjectVersion>
{
    public void Configure(EntityTypeBuilder<ProjectVersion> builder)
    {
        builder.ToTable("project_versions");
        builder.HasKey(v => new { v.OrganizationId, v.EditionId, v.ProjectId });
        builder.Property(v => v.Content).HasColumnType("jsonb").HasConversion(JsonConversion.One<ProjectContent?>());
        builder.HasIndex(v => new { v.OrganizationId, v.ProjectId }).HasDatabaseName("ix_project_versions_project");
    }
}
