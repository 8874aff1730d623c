using LocalPlan.Domain.KnowledgePlans;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.KnowledgePlans;

internal sealed class KnowledgePlanConfiguration : IEntityTypeConfiguration<KnowledgePlan>
{
    public void Configure(EntityTypeBuilder<KnowledgePlan> builder)
    {
        builder.Aggregate("knowledge_plans");
        builder.Ignore(p => p.Year);
        builder.HasMany(p => p.Meetings).WithOne().HasForeignKey(m => new { m.OrganizationId, m.KnowledgePlanId });
        builder.HasOne<Organization>().WithMany().HasForeignKey(p => p.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RuleSet>().WithMany().HasForeignKey(p => p.RuleSetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.OrganizationId, p.FiscalYear }).IsUnique().HasDatabaseName(Constraints.KnowledgePlanYear);
    }
}

internal sealed class ActivityMeetingConfiguration : IEntityTypeConfiguration<ActivityMeeting>
{
    public void Configure(EntityTypeBuilder<ActivityMeeting> builder)
    {
        builder.ToTable("knowledge_plan_meetings");
        builder.HasKey(m => new { m.OrganizationId, m.KnowledgePlanId, m.Activity, m.MeetingId });
        builder.HasOne<Meeting>().WithMany().HasForeignKey(m => new { m.OrganizationId, m.MeetingId }).OnDelete(DeleteBehavior.Restrict);
    }
}
