using System.Linq.Expressions;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using LocalPlan.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.CoordinationItems;

/// <summary>No foreign key leads to the round or the project of the PAO, which belong to another organization, nor to the own project, which may go.</summary>
internal sealed class CoordinationItemConfiguration : IEntityTypeConfiguration<CoordinationItem>
{
    public void Configure(EntityTypeBuilder<CoordinationItem> builder)
    {
        builder.Aggregate("coordination_items");
        builder.Property(i => i.Name).HasMaxLength(Project.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(i => i.Agency).HasMaxLength(CoordinationItem.MaxAgencyLength);
        builder.Property(i => i.Amount).HasPrecision(16, 2);
        builder.Ignore(i => i.Current);
        builder.Ignore(i => i.Screening);
        builder.PrimitiveCollection(i => i.FirstFaults).HasField("_firstFaults");
        Json(builder, i => i.Versions, "_versions");
        Json(builder, i => i.Origins, "_origins");
        Json(builder, i => i.Screenings, "_screenings");
        Json(builder, i => i.Decisions, "_decisions");
        Json(builder, i => i.Steps, "_steps");
        One(builder, i => i.SentOnBy);
        One(builder, i => i.Inclusion);
        Relations(builder);
        Indexes(builder);
    }

    private static void Relations(EntityTypeBuilder<CoordinationItem> builder)
    {
        builder.HasOne<Organization>().WithMany().HasForeignKey(i => i.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organization>().WithMany().HasForeignKey(i => i.PaoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Place>().WithMany().HasForeignKey(i => i.DistrictId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PlanClass>().WithMany().HasForeignKey(i => i.PlanClassId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Indexes(EntityTypeBuilder<CoordinationItem> builder)
    {
        builder.HasIndex(i => new { i.OrganizationId, i.RoundId, i.Number }).IsUnique().HasDatabaseName(Constraints.ItemNumber);
        builder.HasIndex(i => new { i.OrganizationId, i.RoundId, i.ProjectId }).IsUnique().HasFilter("status <> 11").HasDatabaseName(Constraints.ItemProject);
        builder.HasIndex(i => new { i.RoundId, i.DistrictId, i.Id }).HasDatabaseName("ix_coordination_items_district");
        builder.HasIndex(i => new { i.RoundId, i.Id }).HasDatabaseName("ix_coordination_items_round");
        builder.HasIndex(i => i.IncludedProjectId).HasDatabaseName("ix_coordination_items_included");
    }

    private static void Json<T>(EntityTypeBuilder<CoordinationItem> builder, Expression<Func<CoordinationItem, IReadOnlyList<T>>> list, string field) =>
        builder.Property(list).HasField(field).HasColumnType("jsonb").HasConversion(JsonConversion.Of<T>(), JsonConversion.ComparerOf<T>());

    private static void One<T>(EntityTypeBuilder<CoordinationItem> builder, Expression<Func<CoordinationItem, T?>> value) where T : class =>
        builder.Property(value).HasColumnType("jsonb").HasConversion(JsonConversion.One<T>()!, JsonConversion.ComparerOfOne<T>()!);
}
