using LocalPlan.Domain.Common;
using LocalPlan.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LocalPlan.Architecture.Tests;

public sealed class ModelTests
{
    private const string Tenant = "OrganizationId";

    private static readonly DbContext Context = new DesignTimeContext().CreateDbContext([]);

    private static readonly IEntityType[] Tenants = [.. Context.Model.GetEntityTypes().Where(t => typeof(IOrganizationScoped).IsAssignableFrom(t.ClrType))];

    [Fact]
    public void Every_key_and_unique_index_of_a_tenant_table_carries_the_organization()
    {
        Assert.True(Tenants.Length > 15);
        var keys = Tenants.SelectMany(t => t.GetKeys().Select(k => (t.ClrType.Name, k.Properties)));
        var indexes = Tenants.SelectMany(t => t.GetIndexes().Where(i => i.IsUnique).Select(i => (t.ClrType.Name, i.Properties)));
        Assert.Empty(keys.Concat(indexes).Where(k => k.Properties.All(p => p.Name != Tenant)).Select(k => k.Name));
    }

    [Fact]
    public void Foreign_keys_of_a_tenant_stay_inside_it_or_point_to_reference_tables()
    {
        var astray = from type in Tenants
                     from key in type.GetForeignKeys()
                     let inside = typeof(IOrganizationScoped).IsAssignableFrom(key.PrincipalEntityType.ClrType)
                     where inside ? key.Properties.All(p => p.Name != Tenant) : !typeof(IReferenceData).IsAssignableFrom(key.PrincipalEntityType.ClrType)
                     select $"{type.ClrType.Name} -> {key.PrincipalEntityType.ClrType.Name}";
        Assert.Empty(astray);
    }

    [Fact]
    public void Every_tenant_table_has_the_organization_filter() =>
        Assert.Empty(Tenants.Where(t => t.FindDeclaredQueryFilter(LocalPlanDbContext.OrganizationFilter) is null).Select(t => t.ClrType.Name));

    [Theory]
    [InlineData("plans", "title")]
    [InlineData("projects", "name")]
    [InlineData("divisions", "name")]
    [InlineData("organizations", "name")]
    [InlineData("places", "name")]
    [InlineData("strategies", "name")]
    [InlineData("committees", "name")]
    public void Names_sort_in_Thai(string table, string column)
    {
        var property = Context.GetService<IDesignTimeModel>().Model.GetEntityTypes().Single(t => t.GetTableName() == table)
            .GetProperties().Single(p => p.GetColumnName() == column);
        Assert.Equal(LocalPlanDbContext.ThaiCollation, property.GetCollation());
    }

    [Fact]
    public void The_migrations_are_what_the_model_asks_for() => Assert.False(Context.Database.HasPendingModelChanges());
}
