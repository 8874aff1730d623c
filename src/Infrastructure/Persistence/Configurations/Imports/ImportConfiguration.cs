using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Imports;

internal sealed class ImportConfiguration : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> builder)
    {
        builder.Aggregate("imports");
        builder.Property(i => i.FileName).HasMaxLength(Import.MaxFileNameLength);
        builder.Property(i => i.Sha256).HasMaxLength(64);
        builder.Property(i => i.FailureCode).HasMaxLength(100);
        builder.Property(i => i.FailureArgs).HasColumnType("jsonb");
        builder.Property(i => i.Summary).HasColumnType("jsonb");
        builder.Property(i => i.Decisions).HasField("_decisions").HasColumnType("jsonb")
            .HasConversion(JsonConversion.Of<ImportDecision>(), JsonConversion.ComparerOf<ImportDecision>());
        builder.HasOne<Plan>().WithMany().HasForeignKey(i => new { i.OrganizationId, i.PlanId });
        builder.HasIndex(i => new { i.OrganizationId, i.PlanId, i.Id }).HasDatabaseName("ix_imports_plan");
        builder.HasIndex(i => i.Status).HasFilter("status in (1, 2, 4)").HasDatabaseName("ix_imports_open");
    }
}

internal sealed class ImportFileConfiguration : IEntityTypeConfiguration<ImportFile>
{
    public void Configure(EntityTypeBuilder<ImportFile> builder)
    {
        builder.ToTable("import_files");
        builder.HasKey(f => new { f.OrganizationId, f.ImportId });
        builder.HasOne<Import>().WithOne().HasForeignKey<ImportFile>(f => new { f.OrganizationId, f.ImportId });
    }
}

internal sealed class ImportRowConfiguration : IEntityTypeConfiguration<ImportRow>
{
    public void Configure(EntityTypeBuilder<ImportRow> builder)
    {
        builder.ToTable("import_rows");
        builder.HasKey(r => new { r.OrganizationId, r.ImportId, r.Number });
        builder.Property(r => r.Name).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(r => r.Data).HasColumnType("jsonb");
        builder.HasOne<Import>().WithMany().HasForeignKey(r => new { r.OrganizationId, r.ImportId });
    }
}

internal sealed class ImportFindingConfiguration : IEntityTypeConfiguration<ImportFinding>
{
    public void Configure(EntityTypeBuilder<ImportFinding> builder)
    {
        builder.ToTable("import_findings");
        builder.HasKey(f => new { f.OrganizationId, f.ImportId, f.Number });
        builder.Property(f => f.Args).HasColumnType("jsonb");
        builder.HasOne<Import>().WithMany().HasForeignKey(f => new { f.OrganizationId, f.ImportId });
    }
}

internal sealed class ImportProgressConfiguration : IEntityTypeConfiguration<ImportProgress>
{
    public void Configure(EntityTypeBuilder<ImportProgress> builder)
    {
        builder.ToTable("import_progress");
        builder.HasKey(p => new { p.OrganizationId, p.ImportId });
        builder.HasOne<Import>().WithOne().HasForeignKey<ImportProgress>(p => new { p.OrganizationId, p.ImportId });
    }
}
