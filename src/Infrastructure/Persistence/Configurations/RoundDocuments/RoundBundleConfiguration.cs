using LocalPlan.Domain.RoundDocuments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.RoundDocuments;

internal sealed class RoundBundleConfiguration : IEntityTypeConfiguration<RoundBundle>
{
    public void Configure(EntityTypeBuilder<RoundBundle> builder)
    {
        builder.Aggregate("round_bundles");
        builder.Ignore(b => b.Percent);
        builder.PrimitiveCollection(b => b.Kinds).HasField("_kinds");
        builder.Property(b => b.FailureCode).HasMaxLength(100);
        builder.HasIndex(b => b.Status).HasFilter("status in (1, 2)").HasDatabaseName("ix_round_bundles_open");
    }
}

internal sealed class RoundBundlePartConfiguration : IEntityTypeConfiguration<RoundBundlePart>
{
    public void Configure(EntityTypeBuilder<RoundBundlePart> builder)
    {
        builder.ToTable("round_bundle_parts");
        builder.HasKey(p => new { p.OrganizationId, p.BundleId, p.Number });
        builder.Property(p => p.Path).HasMaxLength(RoundBundlePart.MaxPathLength);
        builder.HasOne<RoundBundle>().WithMany().HasForeignKey(p => new { p.OrganizationId, p.BundleId });
    }
}
