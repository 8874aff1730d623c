using LocalPlan.Application.Access;
using LocalPlan.Domain.Organizations;
using LocalPlan.Infrastructure.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace LocalPlan.Infrastructure.Persistence.Seed;

/// <summary>Demonstration accounts of Tak, one per role, and the usual divisions of their organizations. Development only.</summary>
public sealed class DemoSeeder(LocalPlanDbContext db, UserManager<Account> users, IHostEnvironment environment, TimeProvider clock)
    : IDemoAccounts
{
    public const string Password = "localplan-demo";

    private static readonly string[] Divisions =
        ["สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา", "กองสาธารณสุขและสิ่งแวดล้อม", "กองสวัสดิการสังคม", "กองยุทธศาสตร์และงบประมาณ"];

    public async Task<IReadOnlyList<DemoAccount>> ListAsync(CancellationToken ct)
    {
        if (!environment.IsDevelopment())
            return [];
        var names = await db.Set<Organization>().AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        return [.. DemoPeople.Named.Select(p => new DemoAccount
        {
            UserName = p.UserName, Password = Password, DisplayName = p.Title, Role = p.Role,
            OrganizationName = names.GetValueOrDefault(SeedId.Organization(p.Dla), ""),
        })];
    }

    public async Task SeedAsync(CancellationToken ct)
    {
        var known = await db.Set<Account>().Select(a => a.UserName).ToHashSetAsync(ct);
        var hash = users.PasswordHasher.HashPassword(new Account(), Password);
        foreach (var person in DemoPeople.Named.Concat(DemoPeople.OfProvince()).Where(p => !known.Contains(p.UserName)))
            await AddAsync(person, hash);
        foreach (var organization in DemoPeople.Named.Select(p => SeedId.Organization(p.Dla)).Distinct())
            await AddDivisionsAsync(organization, ct);
    }

    /// <summary>All have the one public password, so that hashing it once is enough: hashing is slow on purpose.</summary>
    private async Task AddAsync(DemoPerson person, string hash)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            UserName = person.UserName,
            DisplayName = person.Title,
            OrganizationId = SeedId.Organization(person.Dla),
            Role = person.Role,
            PasswordHash = hash,
        };
        var result = await users.CreateAsync(account);
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join("; ", result.Errors.Select(e => e.Description)));
    }

    private async Task AddDivisionsAsync(Guid organizationId, CancellationToken ct)
    {
        db.Scope = [organizationId];
        if (!await db.Set<Division>().AnyAsync(ct))
            db.AddRange(Divisions.Select(name => Division.Create(organizationId, name, [], clock.GetUtcNow())));
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        db.Scope = [];
    }
}
