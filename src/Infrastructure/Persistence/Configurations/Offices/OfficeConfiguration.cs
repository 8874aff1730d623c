using LocalPlan.Domain.Offices;
using LocalPlan.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Offices;

internal sealed class OfficeConfiguration : IEntityTypeConfiguration<Office>
{
    public void Configure(EntityTypeBuilder<Office> builder)
    {
        builder.Aggregate("offices");
        builder.Property(o => o.Title).HasMaxLength(Office.MaxTitleLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.HasOne<Organization>().WithMany().HasForeignKey(o => o.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Division>().WithMany().HasForeignKey(o => new { o.OrganizationId, o.DivisionId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(o => o.Holders).WithOne().HasForeignKey(h => new { h.OrganizationId, h.OfficeId });
        builder.HasIndex(o => new { o.OrganizationId, o.Kind, o.Number, o.DivisionId }).IsUnique().AreNullsDistinct(false)
            .HasDatabaseName(Constraints.Office);
    }
}

internal sealed class OfficeHolderConfiguration : IEntityTypeConfiguration<OfficeHolder>
{
    public void Configure(EntityTypeBuilder<OfficeHolder> builder)
    {
        builder.ToTable("office_holders");
        builder.HasKey(h => new { h.OrganizationId, h.Id });
        builder.Property(h => h.Name).HasMaxLength(OfficeHolder.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(h => h.Document).HasMaxLength(OfficeHolder.MaxDocumentLength);
    }
}
