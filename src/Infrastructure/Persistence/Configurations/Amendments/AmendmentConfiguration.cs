using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Amendments;

internal sealed class AmendmentConfiguration : IEntityTypeConfiguration<Amendment>
{
    public void Configure(EntityTypeBuilder<Amendment> builder)
    {
        builder.Aggregate("amendments");
        builder.Ignore(a => a.Frozen);
        builder.Ignore(a => a.Hash);
        builder.Ignore(a => a.Drafts);
        builder.Ignore(a => a.LastResolutionOn);
        builder.Property(a => a.Subject).HasMaxLength(Amendment.MaxSubjectLength);
        builder.Property(a => a.SubmittedHash).HasMaxLength(PlanEdition.HashLength).IsFixedLength();
        builder.Property(a => a.Label).HasMaxLength(PlanEdition.MaxLabelLength);
        builder.Property(a => a.Series).HasMaxLength(NumberedLabel.MaxSeriesLength);
        builder.Property(a => a.AnnouncementNumber).HasMaxLength(Announcement.MaxNumberLength);
        builder.Property(a => a.SignatoryName).HasMaxLength(Announcement.MaxNameLength);
        builder.Property(a => a.SignatoryPosition).HasMaxLength(Announcement.MaxNameLength);
        builder.HasOne<Plan>().WithMany().HasForeignKey(a => new { a.OrganizationId, a.PlanId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RuleSet>().WithMany().HasForeignKey(a => a.RuleSetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Items).WithOne().HasForeignKey(i => new { i.OrganizationId, i.AmendmentId });
        builder.HasMany(a => a.Steps).WithOne().HasForeignKey(s => new { s.OrganizationId, s.AmendmentId });
        builder.HasIndex(a => new { a.OrganizationId, a.PlanId, a.Series, a.Number }).IsUnique().HasDatabaseName(Constraints.AmendmentNumber);
        builder.HasIndex(a => new { a.OrganizationId, a.PlanId, a.Id }).HasDatabaseName("ix_amendments_plan");
    }
}

internal sealed class AmendmentItemConfiguration : IEntityTypeConfiguration<AmendmentItem>
{
    public void Configure(EntityTypeBuilder<AmendmentItem> builder)
    {
        builder.ToTable("amendment_items");
        builder.HasKey(i => new { i.OrganizationId, i.Id });
        builder.Property(i => i.After).HasColumnType("jsonb").HasConversion(JsonConversion.One<ProjectContent?>());
        builder.Property(i => i.Reason).HasMaxLength(AmendmentItem.MaxReasonLength);
        builder.PrimitiveCollection(i => i.Problems).HasField("_problems");
        builder.HasIndex(i => new { i.OrganizationId, i.AmendmentId, i.ProjectId }).IsUnique().HasDatabaseName(Constraints.AmendmentProject);
    }
}

internal sealed class AmendmentStepConfiguration : IEntityTypeConfiguration<AmendmentStep>
{
    public void Configure(EntityTypeBuilder<AmendmentStep> builder)
    {
        builder.ToTable("amendment_steps");
        builder.HasKey(s => new { s.OrganizationId, s.Id });
        builder.Property(s => s.ByTitle).HasMaxLength(Actor.MaxTitleLength);
        builder.Property(s => s.DocumentNumber).HasMaxLength(Announcement.MaxNumberLength);
        builder.Property(s => s.Hash).HasMaxLength(PlanEdition.HashLength).IsFixedLength();
        builder.Property(s => s.Note).HasMaxLength(StepRecord.MaxNoteLength);
        builder.HasIndex(s => new { s.OrganizationId, s.AmendmentId, s.Number }).IsUnique().HasDatabaseName("ux_amendment_steps_number");
    }
}

internal sealed class AmendmentNumberingConfiguration : IEntityTypeConfiguration<AmendmentNumbering>
{
    public void Configure(EntityTypeBuilder<AmendmentNumbering> builder)
    {
        builder.Aggregate("amendment_numberings");
        builder.HasOne<Organization>().WithMany().HasForeignKey(n => n.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(n => n.OrganizationId).IsUnique().HasDatabaseName("ux_amendment_numberings_organization");
    }
}
