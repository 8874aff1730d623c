using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Compliance;

internal sealed class CheckWaiverConfiguration : IEntityTypeConfiguration<CheckWaiver>
{
    public void Configure(EntityTypeBuilder<CheckWaiver> builder)
    {
        builder.Aggregate("check_waivers");
        builder.Property(w => w.RuleId).HasMaxLength(100);
        builder.Property(w => w.Reason).HasMaxLength(CheckWaiver.MaxReasonLength);
        builder.Property(w => w.OfficerTitle).HasMaxLength(200);
        builder.Property(w => w.OfficerRole).HasMaxLength(50);
        builder.Property(w => w.Content).HasMaxLength(64);
        builder.HasOne<Plan>().WithMany().HasForeignKey(w => new { w.OrganizationId, w.PlanId });
        builder.HasIndex(w => new { w.OrganizationId, w.PlanId, w.ProjectId, w.RuleId, w.Content }).IsUnique().AreNullsDistinct(false)
            .HasFilter("withdrawn_at IS NULL").HasDatabaseName(Constraints.WaiverOnce);
    }
}

internal sealed class FirstSubmissionConfiguration : IEntityTypeConfiguration<FirstSubmission>
{
    public void Configure(EntityTypeBuilder<FirstSubmission> builder)
    {
        builder.Aggregate("first_submissions");
        builder.Property(s => s.Threshold).HasPrecision(5, 2);
        builder.Property(s => s.Clause).HasMaxLength(100);
        builder.Property(s => s.FailingRules).HasColumnType("jsonb").HasConversion(JsonConversion.Of<RuleCount>(), JsonConversion.ComparerOf<RuleCount>());
        builder.Ignore(s => s.Percent);
        builder.Ignore(s => s.Passed);
        builder.HasOne<Plan>().WithMany().HasForeignKey(s => new { s.OrganizationId, s.PlanId });
        builder.HasIndex(s => new { s.OrganizationId, s.PlanId, s.SubjectId }).IsUnique().HasDatabaseName("ux_first_submissions_subject");
    }
}
