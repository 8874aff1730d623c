using LocalPlan.Domain.Duplicates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Duplicates;

internal sealed class DuplicateCheckConfiguration : IEntityTypeConfiguration<DuplicateCheck>
{
    public void Configure(EntityTypeBuilder<DuplicateCheck> builder)
    {
        builder.Aggregate("duplicate_checks");
        builder.Property(c => c.SubjectTitle).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(c => c.SubjectHash).HasMaxLength(64);
        builder.Property(c => c.Signature).HasMaxLength(64);
        Json(builder.Property(c => c.Lists).HasField("_lists"));
        Json(builder.Property(c => c.Candidates).HasField("_candidates"));
        Json(builder.Property(c => c.Answers).HasField("_answers"));
        builder.Ignore(c => c.IsOpen);
        builder.HasIndex(c => new { c.OrganizationId, c.SubjectSource, c.SubjectId }).IsUnique().HasDatabaseName("ux_duplicate_checks_subject");
    }

    private static void Json<T>(PropertyBuilder<IReadOnlyList<T>> property) =>
        property.HasColumnType("jsonb").HasConversion(JsonConversion.Of<T>(), JsonConversion.ComparerOf<T>());
}
