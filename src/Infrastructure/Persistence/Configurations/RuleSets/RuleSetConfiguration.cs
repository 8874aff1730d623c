using System.Linq.Expressions;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.RuleSets;

internal sealed class RuleSetConfiguration : IEntityTypeConfiguration<RuleSet>
{
    public void Configure(EntityTypeBuilder<RuleSet> builder)
    {
        builder.ToTable("rule_sets");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Name).HasMaxLength(RuleSet.MaxNameLength).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.HasIndex(r => r.EffectiveFrom).IsUnique().HasDatabaseName(Constraints.RuleSetDay);
        Json(builder, r => r.Clauses);
        Json(builder, r => r.Numbers);
        Json(builder, r => r.Steps);
        Json(builder, r => r.Seats);
        Json(builder, r => r.Labels);
        Json(builder, r => r.Checks).HasDefaultValueSql("'[]'");
        Json(builder, r => r.Deadlines).HasDefaultValueSql("'[]'");
        Json(builder, r => r.Recipients).HasDefaultValueSql("'[]'");
        Json(builder, r => r.Criteria).HasDefaultValueSql("'[]'");
        Json(builder, r => r.Activities).HasDefaultValueSql("'[]'");
    }

    private static PropertyBuilder<IReadOnlyList<T>> Json<T>(EntityTypeBuilder<RuleSet> builder, Expression<Func<RuleSet, IReadOnlyList<T>>> rules) =>
        builder.Property(rules).HasColumnType("jsonb").HasConversion(JsonConversion.Of<T>(), JsonConversion.ComparerOf<T>());
}
