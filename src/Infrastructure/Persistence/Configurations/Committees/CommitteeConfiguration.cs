using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Committees;

internal sealed class CommitteeConfiguration : IEntityTypeConfiguration<Committee>
{
    public void Configure(EntityTypeBuilder<Committee> builder)
    {
        builder.Aggregate("committees");
        builder.Property(c => c.Name).HasMaxLength(Committee.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(c => c.OrderNumber).HasMaxLength(Committee.MaxOrderLength);
        builder.HasOne<Organization>().WithMany().HasForeignKey(c => c.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Members).WithOne().HasForeignKey(m => new { m.OrganizationId, m.CommitteeId });
    }
}

internal sealed class CommitteeMemberConfiguration : IEntityTypeConfiguration<CommitteeMember>
{
    public void Configure(EntityTypeBuilder<CommitteeMember> builder)
    {
        builder.ToTable("committee_members");
        builder.HasKey(m => new { m.OrganizationId, m.Id });
        builder.Property(m => m.Name).HasMaxLength(CommitteeMember.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(m => m.Position).HasMaxLength(CommitteeMember.MaxNameLength);
    }
}
