using LocalPlan.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Organizations;

internal sealed class DivisionConfiguration : IEntityTypeConfiguration<Division>
{
    public void Configure(EntityTypeBuilder<Division> builder)
    {
        builder.Aggregate("divisions");
        builder.Property(d => d.Name).HasMaxLength(Division.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(d => d.NameFold).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.PrimitiveCollection(d => d.Aliases).HasField("_aliases");
        builder.HasOne<Organization>().WithMany().HasForeignKey(d => d.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.OrganizationId, d.NameFold }).IsUnique().HasDatabaseName(Constraints.DivisionName);
        builder.HasIndex(d => new { d.OrganizationId, d.Name, d.Id }).HasDatabaseName("ix_divisions_name");
    }
}
