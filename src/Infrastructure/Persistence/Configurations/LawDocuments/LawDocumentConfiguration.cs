using LocalPlan.Domain.LawDocuments;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.LawDocuments;

internal sealed class LawDocumentConfiguration : IEntityTypeConfiguration<LawDocument>
{
    public void Configure(EntityTypeBuilder<LawDocument> builder)
    {
        builder.Aggregate("law_documents");
        builder.Property(d => d.Title).HasMaxLength(LawDocument.MaxTitleLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(d => d.Source).HasMaxLength(LawDocument.MaxSourceLength);
        builder.Property(d => d.Link).HasMaxLength(LawDocument.MaxLinkLength);
        builder.Property(d => d.ReviewNote).HasMaxLength(LawDocument.MaxNoteLength);
        builder.Property(d => d.ReviewedBy).HasMaxLength(LawDocument.MaxReviewerLength);
        builder.HasOne<Organization>().WithMany().HasForeignKey(d => d.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Place>().WithMany().HasForeignKey(d => d.ProvinceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.ProvinceId, d.Title, d.Id }).HasDatabaseName("ix_law_documents_title");
    }
}
