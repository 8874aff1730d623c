using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Organizations;

internal sealed class OrganizationConfiguration : IEntityTypeConfiguration<Organization>
{
    public void Configure(EntityTypeBuilder<Organization> builder)
    {
        builder.ToTable("organizations");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Version).IsRowVersion();
        builder.Property(o => o.Name).HasMaxLength(Organization.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(o => o.ShortName).HasMaxLength(Organization.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(o => o.SearchKey).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(o => o.DlaCode).HasMaxLength(Organization.MaxCodeLength);
        builder.HasOne<Place>().WithMany().HasForeignKey(o => o.ProvinceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Place>().WithMany().HasForeignKey(o => o.DistrictId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(o => o.Identities).WithOne().HasForeignKey(i => i.OrganizationId);
        builder.HasMany(o => o.Codes).WithOne().HasForeignKey(c => c.OrganizationId);
        builder.HasMany(o => o.Areas).WithOne().HasForeignKey(a => a.OrganizationId);
        builder.HasIndex(o => new { o.Name, o.Id }).HasDatabaseName("ix_organizations_name");
        builder.HasIndex(o => o.SearchKey).HasMethod("gin").HasOperators("gin_trgm_ops").HasDatabaseName("ix_organizations_search");
    }
}

internal sealed class OrganizationIdentityConfiguration : IEntityTypeConfiguration<OrganizationIdentity>
{
    public void Configure(EntityTypeBuilder<OrganizationIdentity> builder)
    {
        builder.ToTable("organization_identities");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Name).HasMaxLength(Organization.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(i => i.ShortName).HasMaxLength(Organization.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.HasIndex(i => new { i.OrganizationId, i.EffectiveFrom }).IsUnique();
    }
}

internal sealed class OrganizationCodeConfiguration : IEntityTypeConfiguration<OrganizationCode>
{
    public void Configure(EntityTypeBuilder<OrganizationCode> builder)
    {
        builder.ToTable("organization_codes");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.System).HasMaxLength(20);
        builder.Property(c => c.Code).HasMaxLength(20);
        builder.HasIndex(c => new { c.OrganizationId, c.System, c.EffectiveFrom }).IsUnique();
    }
}

internal sealed class OrganizationAreaConfiguration : IEntityTypeConfiguration<OrganizationArea>
{
    public void Configure(EntityTypeBuilder<OrganizationArea> builder)
    {
        builder.ToTable("organization_areas");
        builder.HasKey(a => new { a.OrganizationId, a.SubdistrictId });
        builder.HasOne<Place>().WithMany().HasForeignKey(a => a.SubdistrictId).OnDelete(DeleteBehavior.Restrict);
    }
}
