using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Offices;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Committees;

internal sealed class CommitteeConfiguration : IEntityTypeConfiguration<Committee>
{
    public void Configure(EntityTypeBuilder<Committee> builder)
    {
        builder.Aggregate("committees");
        builder.Property(c => c.Name).HasMaxLength(Committee.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.HasOne<Organization>().WithMany().HasForeignKey(c => c.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RuleSet>().WithMany().HasForeignKey(c => c.RuleSetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Place>().WithMany().HasForeignKey(c => c.DistrictId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Committee>().WithMany().HasForeignKey(c => new { c.OrganizationId, c.ParentId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Orders).WithOne().HasForeignKey(o => new { o.OrganizationId, o.CommitteeId });
        builder.HasMany(c => c.Seats).WithOne().HasForeignKey(s => new { s.OrganizationId, s.CommitteeId });
    }
}

internal sealed class CommitteeOrderConfiguration : IEntityTypeConfiguration<CommitteeOrder>
{
    public void Configure(EntityTypeBuilder<CommitteeOrder> builder)
    {
        builder.ToTable("committee_orders");
        builder.HasKey(o => new { o.OrganizationId, o.Id });
        builder.Property(o => o.Number).HasMaxLength(CommitteeOrder.MaxNumberLength);
        builder.Property(o => o.Note).HasMaxLength(CommitteeOrder.MaxNoteLength);
    }
}

internal sealed class CommitteeSeatConfiguration : IEntityTypeConfiguration<CommitteeSeat>
{
    public void Configure(EntityTypeBuilder<CommitteeSeat> builder)
    {
        builder.ToTable("committee_seats");
        builder.HasKey(s => new { s.OrganizationId, s.Id });
        builder.Property(s => s.Name).HasMaxLength(CommitteeSeat.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(s => s.Position).HasMaxLength(CommitteeSeat.MaxNameLength);
        builder.Property(s => s.ChoiceDocument).HasMaxLength(CommitteeSeat.MaxDocumentLength);
        builder.HasOne<Office>().WithMany().HasForeignKey(s => new { s.OrganizationId, s.OfficeId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OfficeHolder>().WithMany().HasForeignKey(s => new { s.OrganizationId, s.OfficeHolderId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CommitteeOrder>().WithMany().HasForeignKey(s => new { s.OrganizationId, s.AppointedById }).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<CommitteeOrder>().WithMany().HasForeignKey(s => new { s.OrganizationId, s.EndedById }).OnDelete(DeleteBehavior.NoAction);
    }
}
