using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Notices;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Notices;

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.Aggregate("notices");
        builder.Property(n => n.RecipientName).HasMaxLength(Notice.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(n => n.Number).HasMaxLength(Notice.MaxNumberLength);
        builder.Property(n => n.Acknowledgements).HasColumnType("jsonb").HasField("_acknowledgements")
            .HasConversion(JsonConversion.Of<Acknowledgement>(), JsonConversion.ComparerOf<Acknowledgement>());
        builder.HasOne<Plan>().WithMany().HasForeignKey(n => new { n.OrganizationId, n.PlanId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PlanEdition>().WithMany().HasForeignKey(n => new { n.OrganizationId, n.EditionId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(n => new { n.OrganizationId, n.EditionId, n.SentOn, n.Id }).HasDatabaseName("ix_notices_sent");
    }
}
