using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Postings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Postings;

internal sealed class PostingConfiguration : IEntityTypeConfiguration<Posting>
{
    public void Configure(EntityTypeBuilder<Posting> builder)
    {
        builder.Aggregate("postings");
        builder.Property(p => p.Hash).HasMaxLength(PlanEdition.HashLength).IsFixedLength();
        builder.Property(p => p.Clause).HasMaxLength(100);
        builder.Ignore(p => p.MayEndOn);
        builder.Ignore(p => p.Missed);
        builder.HasMany(p => p.Days).WithOne().HasForeignKey(d => new { d.OrganizationId, d.PostingId });
        builder.HasOne<Plan>().WithMany().HasForeignKey(p => new { p.OrganizationId, p.PlanId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PlanEdition>().WithMany().HasForeignKey(p => new { p.OrganizationId, p.EditionId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.OrganizationId, p.EditionId }).IsUnique().HasFilter("closed_on is null").HasDatabaseName(Constraints.OpenPosting);
        builder.HasIndex(p => new { p.OrganizationId, p.PlanId, p.OpenedOn, p.Id }).HasDatabaseName("ix_postings_opened");
    }
}

internal sealed class PostingDayConfiguration : IEntityTypeConfiguration<PostingDay>
{
    public void Configure(EntityTypeBuilder<PostingDay> builder)
    {
        builder.ToTable("posting_days");
        builder.HasKey(d => new { d.OrganizationId, d.PostingId, d.Day });
    }
}
