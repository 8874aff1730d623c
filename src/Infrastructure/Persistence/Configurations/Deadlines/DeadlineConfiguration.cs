using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Deadlines;

internal sealed class DeadlineConfiguration : IEntityTypeConfiguration<Deadline>
{
    public void Configure(EntityTypeBuilder<Deadline> builder)
    {
        builder.Aggregate("deadlines");
        builder.Property(d => d.Label).HasMaxLength(Deadline.MaxLabelLength);
        builder.Property(d => d.RuleCode).HasMaxLength(DeadlineRule.MaxCodeLength);
        builder.Property(d => d.Steps).HasColumnType("jsonb").HasConversion(JsonConversion.Of<LimitStep>(), JsonConversion.ComparerOf<LimitStep>());
        builder.Property(d => d.Changes).HasField("_changes").HasColumnType("jsonb")
            .HasConversion(JsonConversion.Of<DeadlineChange>(), JsonConversion.ComparerOf<DeadlineChange>());
        builder.HasOne<Organization>().WithMany().HasForeignKey(d => d.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RuleSet>().WithMany().HasForeignKey(d => d.RuleSetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.OrganizationId, d.Subject, d.SubjectId, d.RuleCode }).IsUnique().HasDatabaseName("ux_deadlines_rule");
        builder.HasIndex(d => new { d.OrganizationId, d.Due, d.Id }).HasDatabaseName("ix_deadlines_due");
        builder.HasIndex(d => d.OrganizationId).HasFilter("done_on is null").HasDatabaseName("ix_deadlines_open");
    }
}

internal sealed class DeadlineReminderConfiguration : IEntityTypeConfiguration<DeadlineReminder>
{
    public void Configure(EntityTypeBuilder<DeadlineReminder> builder)
    {
        builder.ToTable("deadline_reminders");
        builder.HasKey(r => new { r.OrganizationId, r.DeadlineId, r.Kind, r.Due });
        builder.HasOne<Deadline>().WithMany().HasForeignKey(r => new { r.OrganizationId, r.DeadlineId });
    }
}

internal sealed class CalendarFeedConfiguration : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.Aggregate("calendar_feeds");
        builder.Property(f => f.SecretHash).HasMaxLength(CalendarFeed.HashLength);
        builder.HasOne<Organization>().WithMany().HasForeignKey(f => f.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => new { f.OrganizationId, f.UserId }).IsUnique().HasDatabaseName(Constraints.CalendarFeed);
        builder.HasIndex(f => f.SecretHash).HasDatabaseName("ix_calendar_feeds_secret");
    }
}
