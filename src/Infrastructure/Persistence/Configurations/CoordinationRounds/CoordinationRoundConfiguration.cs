using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.CoordinationRounds;

internal sealed class CoordinationRoundConfiguration : IEntityTypeConfiguration<CoordinationRound>
{
    public void Configure(EntityTypeBuilder<CoordinationRound> builder)
    {
        builder.Aggregate("coordination_rounds");
        builder.Property(r => r.Name).HasMaxLength(CoordinationRound.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Ignore(r => r.Period);
        builder.HasOne<Organization>().WithMany().HasForeignKey(r => r.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Place>().WithMany().HasForeignKey(r => r.ProvinceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.ProvinceId, r.Id }).HasDatabaseName("ix_coordination_rounds_province");
    }
}
