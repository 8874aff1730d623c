using LocalPlan.Domain.Handbooks;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Handbooks;

internal sealed class HandbookConfiguration : IEntityTypeConfiguration<Handbook>
{
    public void Configure(EntityTypeBuilder<Handbook> builder)
    {
        builder.Aggregate("handbooks");
        builder.Property(h => h.Title).HasMaxLength(Handbook.MaxTitleLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Ignore(h => h.Draft);
        builder.Ignore(h => h.Latest);
        builder.HasMany(h => h.Versions).WithOne().HasForeignKey(v => new { v.OrganizationId, v.HandbookId });
        builder.HasOne<Organization>().WithMany().HasForeignKey(h => h.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Place>().WithMany().HasForeignKey(h => h.ProvinceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(h => new { h.ProvinceId, h.Id }).HasDatabaseName("ix_handbooks_province");
    }
}

internal sealed class HandbookVersionConfiguration : IEntityTypeConfiguration<HandbookVersion>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<HandbookVersion> builder)
    {
        builder.ToTable("handbook_versions");
        builder.HasKey(v => new { v.OrganizationId, v.HandbookId, v.Number });
        builder.Property(v => v.Title).HasMaxLength(Handbook.MaxTitleLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(v => v.FileName).HasMaxLength(HandbookContent.MaxFileNameLength);
        builder.Property(v => v.Sha256).HasMaxLength(HashLength).IsFixedLength();
        builder.Property(v => v.Link).HasMaxLength(HandbookContent.MaxLinkLength);
        builder.Property(v => v.PublishedBy).HasMaxLength(HandbookReceipt.MaxNameLength);
    }
}

internal sealed class HandbookFileConfiguration : IEntityTypeConfiguration<HandbookFile>
{
    public void Configure(EntityTypeBuilder<HandbookFile> builder)
    {
        builder.ToTable("handbook_files");
        builder.HasKey(f => new { f.OrganizationId, f.HandbookId, f.Number });
        builder.HasOne<HandbookVersion>().WithOne().HasForeignKey<HandbookFile>(f => new { f.OrganizationId, f.HandbookId, f.Number });
    }
}

internal sealed class HandbookDeliveryConfiguration : IEntityTypeConfiguration<HandbookDelivery>
{
    public void Configure(EntityTypeBuilder<HandbookDelivery> builder)
    {
        builder.ToTable("handbook_deliveries");
        builder.HasKey(d => new { d.OrganizationId, d.Id });
        builder.Property(d => d.Name).HasMaxLength(HandbookDelivery.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.HasOne<HandbookVersion>().WithMany().HasForeignKey(d => new { d.OrganizationId, d.HandbookId, d.Number });
        builder.HasOne<Place>().WithMany().HasForeignKey(d => d.DistrictId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organization>().WithMany().HasForeignKey(d => d.RecipientId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.OrganizationId, d.HandbookId, d.Number, d.Order, d.Id }).HasDatabaseName("ix_handbook_deliveries_order");
    }
}

/// <summary>A receipt lies with the organization that confirmed, so it points to the delivery without a foreign key across tenants.</summary>
internal sealed class HandbookReceiptConfiguration : IEntityTypeConfiguration<HandbookReceipt>
{
    public void Configure(EntityTypeBuilder<HandbookReceipt> builder)
    {
        builder.Aggregate("handbook_receipts");
        builder.Property(r => r.ReceivedBy).HasMaxLength(HandbookReceipt.MaxNameLength);
        builder.Property(r => r.DocumentNumber).HasMaxLength(HandbookReceipt.MaxNumberLength);
        builder.HasOne<Organization>().WithMany().HasForeignKey(r => r.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.OrganizationId, r.DeliveryId }).IsUnique().HasDatabaseName(Constraints.HandbookReceipt);
        builder.HasIndex(r => r.DeliveryId).HasDatabaseName("ix_handbook_receipts_delivery");
    }
}
