using LocalPlan.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Places;

internal sealed class PlaceConfiguration : IEntityTypeConfiguration<Place>
{
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.ToTable("places");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Code).HasMaxLength(8);
        builder.Property(p => p.Name).HasMaxLength(Place.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(p => p.NameEn).HasMaxLength(Place.MaxNameLength);
        builder.Property(p => p.SearchKey).HasMaxLength(2 * Place.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.HasOne<Place>().WithMany().HasForeignKey(p => p.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.Level, p.Code }).IsUnique();
        builder.HasIndex(p => new { p.ParentId, p.Code, p.Id }).HasDatabaseName("ix_places_parent");
        builder.HasIndex(p => new { p.Code, p.Id }).HasDatabaseName("ix_places_code");
        builder.HasIndex(p => p.SearchKey).HasMethod("gin").HasOperators("gin_trgm_ops").HasDatabaseName("ix_places_search");
    }
}
