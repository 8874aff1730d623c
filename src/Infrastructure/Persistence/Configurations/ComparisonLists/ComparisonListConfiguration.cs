using LocalPlan.Domain.ComparisonLists;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.ComparisonLists;

internal sealed class ComparisonListConfiguration : IEntityTypeConfiguration<ComparisonList>
{
    public void Configure(EntityTypeBuilder<ComparisonList> builder)
    {
        builder.Aggregate("comparison_lists");
        builder.Property(l => l.Name).HasMaxLength(ComparisonList.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(l => l.Agency).HasMaxLength(ComparisonList.MaxNameLength);
        builder.Property(l => l.Versions).HasField("_versions").HasColumnType("jsonb")
            .HasConversion(JsonConversion.Of<ComparisonListVersion>(), JsonConversion.ComparerOf<ComparisonListVersion>());
        builder.Ignore(l => l.Current);
        builder.HasOne<Organization>().WithMany().HasForeignKey(l => l.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Place>().WithMany().HasForeignKey(l => l.ProvinceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => new { l.OrganizationId, l.Kind, l.Name }).IsUnique().HasDatabaseName(Constraints.ComparisonListName);
        builder.HasIndex(l => new { l.ProvinceId, l.Id }).HasDatabaseName("ix_comparison_lists_province");
    }
}

internal sealed class ComparisonListRowConfiguration : IEntityTypeConfiguration<ComparisonListRow>
{
    public void Configure(EntityTypeBuilder<ComparisonListRow> builder)
    {
        builder.ToTable("comparison_list_rows");
        builder.HasKey(r => new { r.OrganizationId, r.Id });
        builder.Property(r => r.Key).HasMaxLength(ComparisonListRow.MaxKeyLength);
        builder.Property(r => r.Name).HasMaxLength(ComparisonListRow.MaxTextLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(r => r.Agency).HasMaxLength(ComparisonListRow.MaxTextLength);
        builder.Property(r => r.Target).HasMaxLength(ComparisonListRow.MaxTextLength);
        builder.Property(r => r.Place).HasMaxLength(ComparisonListRow.MaxTextLength);
        builder.Property(r => r.Amount).HasPrecision(16, 2);
        builder.PrimitiveCollection(r => r.Years).HasField("_years");
        builder.HasOne<ComparisonList>().WithMany().HasForeignKey(r => new { r.OrganizationId, r.ListId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.ListId, r.Line, r.Id }).HasDatabaseName("ix_comparison_list_rows_line");
    }
}
