using System.Reflection;
using LocalPlan.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalPlan.Infrastructure.Persistence;

/// <summary>What all tables of a tenant share: the filter, the row version, and organization_id in the key.</summary>
internal static class TenantModel
{
    public static void Apply(ModelBuilder builder, Type type, LocalPlanDbContext db)
    {
        var filter = typeof(IProvinceShared).IsAssignableFrom(type) ? nameof(ShareInProvince)
            : typeof(ICoordinated).IsAssignableFrom(type) ? nameof(ShareUpwards) : nameof(KeepToOrganization);
        typeof(TenantModel).GetMethod(filter, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type).Invoke(null, [builder, db]);
    }

    /// <summary>Keys an aggregate by (organization, id) and locks it by xmin.</summary>
    public static void Aggregate<T>(this EntityTypeBuilder<T> entity, string table) where T : AggregateRoot
    {
        entity.ToTable(table);
        entity.HasKey(x => new { x.OrganizationId, x.Id });
        entity.Property(x => x.Version).IsRowVersion();
    }

    private static void KeepToOrganization<T>(ModelBuilder builder, LocalPlanDbContext db) where T : class, IOrganizationScoped =>
        builder.Entity<T>().HasQueryFilter(LocalPlanDbContext.OrganizationFilter, x => db.Scope.Contains(x.OrganizationId));

    private static void ShareUpwards<T>(ModelBuilder builder, LocalPlanDbContext db) where T : class, ICoordinated =>
        builder.Entity<T>().HasQueryFilter(
            LocalPlanDbContext.OrganizationFilter,
            x => db.Scope.Contains(x.OrganizationId) || db.Scope.Contains(x.PaoId) || x.DistrictId == db.DistrictId);

    private static void ShareInProvince<T>(ModelBuilder builder, LocalPlanDbContext db) where T : class, IProvinceShared =>
        builder.Entity<T>().HasQueryFilter(
            LocalPlanDbContext.OrganizationFilter, x => db.Scope.Contains(x.OrganizationId) || x.ProvinceId == db.ProvinceId);
}
