using System.Linq.Expressions;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.CoordinationRounds;

internal sealed class CoordinationRoundConfiguration : IEntityTypeConfiguration<CoordinationRound>
{
    public void Configure(EntityTypeBuilder<CoordinationRound> builder)
    {
        builder.Aggregate("coordination_rounds");
        builder.Property(r => r.Name).HasMaxLength(CoordinationRound.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(r => r.Stage).HasDefaultValue(RoundStage.Draft).HasSentinel(default(RoundStage));
        builder.Ignore(r => r.Period);
        builder.Ignore(r => r.Frame);
        Json(builder, r => r.Windows, "_windows");
        Json(builder, r => r.Frames, "_frames");
        Json(builder, r => r.Steps, "_steps");
        Json(builder, r => r.LatePermits, "_latePermits");
        Json(builder, r => r.Officers, "_officers");
        builder.HasOne<Organization>().WithMany().HasForeignKey(r => r.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Place>().WithMany().HasForeignKey(r => r.ProvinceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RuleSet>().WithMany().HasForeignKey(r => r.RuleSetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.ProvinceId, r.Id }).HasDatabaseName("ix_coordination_rounds_province");
    }

    private static void Json<T>(EntityTypeBuilder<CoordinationRound> builder, Expression<Func<CoordinationRound, IReadOnlyList<T>>> list, string field) =>
        builder.Property(list).HasField(field).HasColumnType("jsonb").HasDefaultValueSql("'[]'")
            .HasConversion(JsonConversion.Of<T>(), JsonConversion.ComparerOf<T>());
}
