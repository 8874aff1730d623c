using System.Globalization;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.Strategies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Projects;

internal sealed class ProjectConfiguration : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> builder)
    {
        builder.Aggregate("projects");
        builder.Property(p => p.Name).HasMaxLength(Project.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(p => p.NameFold).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(p => p.SearchKey).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(p => p.Total).HasPrecision(16, 2);
        builder.ComplexProperty(p => p.Budget, b => Amounts(b, "budget"));
        builder.ComplexProperty(p => p.Ordinance, b => Amounts(b, "ordinance"));
        builder.ComplexProperty(p => p.StartPoint, b => Point(b, "start"));
        builder.ComplexProperty(p => p.EndPoint, b => Point(b, "end"));
        builder.ComplexProperty(p => p.Book, Book);
        builder.Property(p => p.Lines).HasField("_lines").HasColumnType("jsonb")
            .HasConversion(JsonConversion.Of<ProjectLine>(), JsonConversion.ComparerOf<ProjectLine>());
        builder.Property(p => p.Authority).HasColumnType("jsonb").HasDefaultValueSql("'{}'")
            .HasConversion(JsonConversion.One<ProjectAuthority>(), JsonConversion.ComparerOfOne<ProjectAuthority>());
        builder.PrimitiveCollection(p => p.PlaceIds).HasField("_placeIds");
        builder.PrimitiveCollection(p => p.Problems).HasField("_problems");
        Relations(builder);
        Indexes(builder);
    }

    private static void Amounts(ComplexPropertyBuilder<YearlyBudget> budget, string prefix)
    {
        budget.Property(b => b.Y1).HasColumnName($"{prefix}_1").HasPrecision(14, 2);
        budget.Property(b => b.Y2).HasColumnName($"{prefix}_2").HasPrecision(14, 2);
        budget.Property(b => b.Y3).HasColumnName($"{prefix}_3").HasPrecision(14, 2);
        budget.Property(b => b.Y4).HasColumnName($"{prefix}_4").HasPrecision(14, 2);
        budget.Property(b => b.Y5).HasColumnName($"{prefix}_5").HasPrecision(14, 2);
        budget.Ignore(b => b.Total);
        budget.Ignore(b => b.HasMoney);
        budget.Ignore(b => b.YearsWithMoney);
        budget.Ignore(b => b.Amounts);
    }

    private static void Point(ComplexPropertyBuilder<GeoPoint> point, string prefix)
    {
        point.Property(p => p.Latitude).HasColumnName($"{prefix}_latitude").HasPrecision(GeoPoint.Decimals + 2, GeoPoint.Decimals);
        point.Property(p => p.Longitude).HasColumnName($"{prefix}_longitude").HasPrecision(GeoPoint.Decimals + 3, GeoPoint.Decimals);
    }

    private static void Book(ComplexPropertyBuilder<BookReference> book)
    {
        book.Property(b => b.Volume).HasColumnName("book_volume").HasMaxLength(BookReference.MaxLength);
        book.Property(b => b.Page).HasColumnName("book_page").HasMaxLength(BookReference.MaxLength);
        book.Property(b => b.Item).HasColumnName("book_item").HasMaxLength(BookReference.MaxLength);
    }

    private static void Relations(EntityTypeBuilder<Project> builder)
    {
        builder.HasOne<Plan>().WithMany().HasForeignKey(p => new { p.OrganizationId, p.PlanId });
        builder.HasOne<Strategy>().WithMany().HasForeignKey(p => new { p.OrganizationId, p.StrategyId }).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<Tactic>().WithMany().HasForeignKey(p => new { p.OrganizationId, p.TacticId }).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<Division>().WithMany().HasForeignKey(p => new { p.OrganizationId, p.DivisionId }).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<PlanClass>().WithMany().HasForeignKey(p => p.PlanClassId).OnDelete(DeleteBehavior.Restrict);
    }

    /// <summary>One for each order of the list; a plan is read in one of them, page by page.</summary>
    private static void Indexes(EntityTypeBuilder<Project> builder)
    {
        builder.HasIndex(p => new { p.OrganizationId, p.PlanId, p.Position, p.Id }).HasDatabaseName("ix_projects_position");
        builder.HasIndex(p => new { p.OrganizationId, p.PlanId, p.Name, p.Id }).HasDatabaseName("ix_projects_name");
        builder.HasIndex(p => new { p.OrganizationId, p.PlanId, p.Total, p.Id }).HasDatabaseName("ix_projects_total");
        builder.HasIndex(p => new { p.OrganizationId, p.PlanId, p.ProblemCount, p.Id }).HasDatabaseName("ix_projects_problems");
        for (var year = 0; year < PlanPeriod.Length; year++)
            YearIndex(builder, year, ProjectSort.YearColumn(year));
        builder.HasIndex(p => p.SearchKey).HasMethod("gin").HasOperators("gin_trgm_ops").HasDatabaseName("ix_projects_search");
    }

    /// <summary>The amount with blank years as a number, computed by the database: an index cannot order by what is not there.</summary>
    private static void YearIndex(EntityTypeBuilder<Project> builder, int year, string column)
    {
        builder.Property<decimal>(column).HasPrecision(14, 2).HasComputedColumnSql(
            string.Create(CultureInfo.InvariantCulture, $"coalesce(budget_{year + 1}, {ProjectSort.Blank})"), stored: true);
        builder.HasIndex(nameof(Project.OrganizationId), nameof(Project.PlanId), column, nameof(Project.Id))
            .HasDatabaseName(string.Create(CultureInfo.InvariantCulture, $"ix_projects_year_{year + 1}"));
    }
}
