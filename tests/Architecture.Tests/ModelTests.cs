using System.Linq.Expressions;
using System.Reflection;
using LocalPlan.Application;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Domain.Common;
using LocalPlan.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LocalPlan.Architecture.Tests;

public sealed class ModelTests
{
    private const string Tenant = "OrganizationId";

    /// <summary>Tables that no organization owns and that are no reference data, each with the reason.</summary>
    private static readonly Dictionary<string, string> Apart = new()
    {
        ["accounts"] = "read before anybody is signed in; names its organization",
        ["account_claims"] = "of ASP.NET Core Identity, goes with the account",
        ["account_logins"] = "of ASP.NET Core Identity, goes with the account",
        ["account_tokens"] = "of ASP.NET Core Identity, goes with the account",
        ["organization_identities"] = "part of an organization, which is reference data",
        ["organization_codes"] = "part of an organization, which is reference data",
        ["organization_areas"] = "part of an organization, which is reference data",
    };

    private static readonly DbContext Context = new DesignTimeContext().CreateDbContext([]);

    private static readonly IModel Design = Context.GetService<IDesignTimeModel>().Model;

    private static readonly IEntityType[] Tenants = [.. Context.Model.GetEntityTypes().Where(t => typeof(IOrganizationScoped).IsAssignableFrom(t.ClrType))];

    [Fact]
    public void Every_table_belongs_to_an_organization_or_to_all_or_says_why_not()
    {
        var astray = Design.GetEntityTypes().Where(t => !t.ClrType.IsAssignableTo(typeof(IOrganizationScoped)) && !t.ClrType.IsAssignableTo(typeof(IReferenceData)));
        Assert.Equal(Apart.Keys.Order(), astray.Select(t => t.GetTableName()).Order());
    }

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

    /// <summary>Whatever is called a name or title, the keys that search looks in, and what lists sort by.</summary>
    [Fact]
    public void Text_that_people_search_or_sort_by_has_the_Thai_collation()
    {
        var sorted = Orders().Select(o => (o.Row, ColumnOf(o.Key))).ToHashSet();
        var columns = Design.GetEntityTypes().Where(t => t.ClrType.Namespace!.StartsWith("LocalPlan", StringComparison.Ordinal))
            .SelectMany(t => t.GetProperties().Where(p => p.ClrType == typeof(string) && (IsName(p.Name) || sorted.Contains((t.ClrType, p.Name))))).ToList();
        Assert.True(columns.Count > 15);
        Assert.Empty(columns.Where(c => c.GetCollation() != LocalPlanDbContext.ThaiCollation && !c.Name.EndsWith("Code", StringComparison.Ordinal))
            .Select(c => $"{c.DeclaringType.ClrType.Name}.{c.Name}"));
    }

    [Fact]
    public void Every_order_of_a_list_has_a_named_index()
    {
        var orders = Orders().ToList();
        Assert.True(orders.Count >= 15);
        Assert.Empty(orders.Where(o => !HasIndex(Design.FindEntityType(o.Row)!, ColumnOf(o.Key))).Select(o => $"{o.Row.Name} by {ColumnOf(o.Key)}"));
    }

    [Fact]
    public void The_migrations_are_what_the_model_asks_for() => Assert.False(Context.Database.HasPendingModelChanges());

    private static bool IsName(string property) =>
        property is "Name" or "ShortName" or "DisplayName" or "Title" or "SearchKey" || property.EndsWith("Fold", StringComparison.Ordinal);

    /// <summary>What the lists declare as static fields: keysets, arrays of them, and orders that hold one.</summary>
    private static IEnumerable<(Type Row, LambdaExpression Key)> Orders() =>
        from type in typeof(ApplicationModule).Assembly.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        from keyset in KeysetsOf(field.FieldType, () => field.GetValue(null))
        select (keyset.Key.Parameters[0].Type, keyset.Key);

    private static IEnumerable<Keyset> KeysetsOf(Type type, Func<object?> value)
    {
        if (type.IsAssignableTo(typeof(Keyset)))
            return [(Keyset)value()!];
        if (type.IsArray && type.GetElementType()!.IsAssignableTo(typeof(Keyset)))
            return (Keyset[])value()!;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ListOrder<,>) ? [(Keyset)type.GetProperty("Keyset")!.GetValue(value())!] : [];
    }

    private static string ColumnOf(LambdaExpression key) => key.Body switch
    {
        MemberExpression member => member.Member.Name,
        MethodCallExpression call => (string)Expression.Lambda(call.Arguments[1]).Compile().DynamicInvoke()!,
        var other => other.ToString(),
    };

    /// <summary>Ending in the key and the id, or in the key alone where it is unique; ids have the primary key too.</summary>
    private static bool HasIndex(IEntityType type, string column)
    {
        string[] wanted = column == "Id" ? ["Id"] : [column, "Id"];
        var named = type.GetIndexes().Where(i => ((IConventionIndex)i).GetDatabaseNameConfigurationSource() == ConfigurationSource.Explicit);
        return named.Any(i => Ends(i.Properties, wanted) || i.IsUnique && Ends(i.Properties, [column])) || Ends(type.FindPrimaryKey()!.Properties, wanted);
    }

    private static bool Ends(IReadOnlyList<IReadOnlyProperty> properties, string[] wanted) =>
        properties.TakeLast(wanted.Length).Select(p => p.Name).SequenceEqual(wanted);
}
