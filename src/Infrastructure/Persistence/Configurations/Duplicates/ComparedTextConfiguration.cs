using LocalPlan.Domain.Duplicates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Duplicates;

internal sealed class ComparedTextConfiguration : IEntityTypeConfiguration<ComparedText>
{
    public void Configure(EntityTypeBuilder<ComparedText> builder)
    {
        builder.ToTable("compared_texts");
        builder.HasKey(t => new { t.OrganizationId, t.Source, t.SourceId });
        builder.Property(t => t.Title).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(t => t.Amount).HasPrecision(16, 2);
        builder.PrimitiveCollection(t => t.Tambons).HasField("_tambons");
        builder.PrimitiveCollection(t => t.Names).HasField("_names");
        builder.PrimitiveCollection(t => t.Things).HasField("_things");
        builder.PrimitiveCollection(t => t.Moos).HasField("_moos");
        builder.PrimitiveCollection(t => t.Phases).HasField("_phases");
        builder.PrimitiveCollection(t => t.Years).HasField("_years");
        builder.HasIndex(t => t.Tambons).HasMethod("gin").HasDatabaseName("ix_compared_texts_tambons");
        builder.HasIndex(t => t.Names).HasMethod("gin").HasDatabaseName("ix_compared_texts_names");
        builder.HasIndex(t => t.ProvinceId).HasFilter("is_unplaced").HasDatabaseName("ix_compared_texts_unplaced");
        builder.HasIndex(t => new { t.OrganizationId, t.ParentId }).HasDatabaseName("ix_compared_texts_parent");
    }
}
