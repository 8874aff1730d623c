using LocalPlan.Domain.Authorities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence.Configurations.Authorities;

internal sealed class AuthorityItemConfiguration : IEntityTypeConfiguration<AuthorityItem>
{
    public void Configure(EntityTypeBuilder<AuthorityItem> builder)
    {
        builder.ToTable("authority_items");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Section).HasMaxLength(20);
        builder.Property(i => i.Number).HasMaxLength(20);
        builder.Property(i => i.Text).HasMaxLength(AuthorityItem.MaxTextLength);
        builder.Property(i => i.Citation).HasMaxLength(300);
        builder.PrimitiveCollection(i => i.Kinds).HasField("_kinds");
        builder.PrimitiveCollection(i => i.Keywords).HasField("_keywords");
        builder.PrimitiveCollection(i => i.PlanClassCodes).HasField("_planClassCodes");
        builder.Property(i => i.SearchKey).UseCollation(LocalPlanDbContext.ThaiCollation);
        builder.HasIndex(i => new { i.Order, i.Id }).HasDatabaseName("ix_authority_items_order");
        builder.HasIndex(i => new { i.Law, i.Section, i.Number, i.EffectiveFrom }).IsUnique().HasDatabaseName("ux_authority_items_wording");
    }
}
