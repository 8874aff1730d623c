using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Common;
using LocalPlan.Infrastructure.Access;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Infrastructure.Persistence;

/// <summary>The database. Every read of a tenant's rows passes the organization filter; scope is set when a request takes the context.</summary>
public sealed class LocalPlanDbContext(DbContextOptions<LocalPlanDbContext> options)
    : IdentityUserContext<Account, Guid>(options)
{
    public const string OrganizationFilter = "organization";

    /// <summary>Linguistic Thai order; its name is the same on every PostgreSQL that was built with ICU.</summary>
    public const string ThaiCollation = "th-TH-x-icu";

    /// <summary>The organizations whose rows may be read and written. Empty means none.</summary>
    public Guid[] Scope { get; set; } = [];

    /// <summary>The province whose shared rows may be read.</summary>
    public Guid? ProvinceId { get; set; }

    /// <summary>The district whose coordination committee the caller writes for.</summary>
    public Guid? DistrictId { get; set; }

    /// <summary>Whether a row may be written: one of the own organization, or one that its district or its PAO works on too.</summary>
    public bool Reaches(IOrganizationScoped row) => Scope.Contains(row.OrganizationId)
        || (row is ICoordinated shared && (Scope.Contains(shared.PaoId) || shared.DistrictId == DistrictId));

    public async Task HoldPlanAsync(Guid planId, Hold hold, CancellationToken ct)
    {
        if (Database.CurrentTransaction is null)
            await Database.BeginTransactionAsync(ct);
        await (hold == Hold.Alone
            ? Database.ExecuteSqlAsync($"SELECT 1 FROM plans WHERE id = {planId} AND organization_id = ANY ({Scope}) FOR UPDATE", ct)
            : Database.ExecuteSqlAsync($"SELECT 1 FROM plans WHERE id = {planId} AND organization_id = ANY ({Scope}) FOR SHARE", ct));
    }

    public async Task HoldOrganizationAsync(Guid organizationId, CancellationToken ct)
    {
        if (Database.CurrentTransaction is null)
            await Database.BeginTransactionAsync(ct);
        await Database.ExecuteSqlAsync($"SELECT 1 FROM organizations WHERE id = {organizationId} FOR NO KEY UPDATE", ct);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasPostgresExtension("pg_trgm");
        builder.ApplyConfigurationsFromAssembly(typeof(LocalPlanDbContext).Assembly);
        foreach (var type in builder.Model.GetEntityTypes().Select(t => t.ClrType).Where(IsScoped).ToList())
            TenantModel.Apply(builder, type, this);
    }

    private static bool IsScoped(Type type) => typeof(IOrganizationScoped).IsAssignableFrom(type);
}
