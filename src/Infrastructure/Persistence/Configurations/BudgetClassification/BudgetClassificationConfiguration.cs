using LocalPlan.Domain.BudgetClassification;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.BudgetClassification;

internal sealed class PlanClassConfiguration : IEntityTypeConfiguration<PlanClass>
{
    public void Configure(EntityTypeBuilder<PlanClass> builder)
    {
        builder.ToTable("plan_classes");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Code).HasMaxLength(5);
        builder.Property(c => c.Name).HasMaxLength(200).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(c => c.AreaCode).HasMaxLength(5);
        builder.Property(c => c.AreaName).HasMaxLength(200);
        builder.PrimitiveCollection(c => c.Aliases).HasField("_aliases");
        builder.Property(c => c.Tasks).HasField("_tasks").HasColumnType("jsonb").HasConversion(JsonConversion.Of<BudgetTask>(), JsonConversion.ComparerOf<BudgetTask>());
        builder.HasIndex(c => c.Code).IsUnique().HasDatabaseName("ux_plan_classes_code");
    }
}

internal sealed class ClassificationItemConfiguration : IEntityTypeConfiguration<ClassificationItem>
{
    public void Configure(EntityTypeBuilder<ClassificationItem> builder)
    {
        builder.ToTable("classification_items");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Name).HasMaxLength(200).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.Property(c => c.Group).HasMaxLength(200);
        builder.HasIndex(c => new { c.List, c.Order }).IsUnique().HasDatabaseName("ux_classification_items_order");
    }
}
