using LocalPlan.Application.Access;
using LocalPlan.Application.Common.Security;
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

    private const string Pao = "2630101";
    private const string MaeSot = "3630601";
    private const string MaeChaRao = "5630402";
    private const string MaePa = "6630609";

    private static readonly (string UserName, string Title, Role Role, string Dla)[] People =
    [
        ("planner.maesot", "นักวิเคราะห์นโยบายและแผน", Role.Planner, MaeSot),
        ("division.maesot", "ผู้อำนวยการกองช่าง", Role.DivisionOfficer, MaeSot),
        ("clerk.maesot", "ปลัดเทศบาล", Role.Clerk, MaeSot),
        ("executive.maesot", "นายกเทศมนตรี", Role.Executive, MaeSot),
        ("secretary.maesot", "เลขานุการคณะกรรมการ", Role.CommitteeSecretary, MaeSot),
        ("admin.maesot", "ผู้ดูแลระบบ", Role.Administrator, MaeSot),
        ("planner.pao", "นักวิเคราะห์นโยบายและแผน", Role.Planner, Pao),
        ("clerk.pao", "ปลัดองค์การบริหารส่วนจังหวัด", Role.Clerk, Pao),
        ("admin.pao", "ผู้ดูแลระบบ", Role.Administrator, Pao),
        ("coordinator.pao", "ผู้ประสานแผน", Role.PaoCoordinator, Pao),
        ("executive.pao", "นายก อบจ.", Role.Executive, Pao),
        ("secretary.pao", "เลขานุการคณะกรรมการ", Role.CommitteeSecretary, Pao),
        ("officer.pao", "เจ้าหน้าที่กลั่นกรองโครงการ", Role.ScreeningOfficer, Pao),
        ("district.maesot", "เลขานุการคณะกรรมการประสานแผนอำเภอแม่สอด", Role.DistrictSecretary, MaeSot),
        ("district.maeramat", "เลขานุการคณะกรรมการประสานแผนอำเภอแม่ระมาด", Role.DistrictSecretary, MaeChaRao),
        ("planner.tm", "นักวิเคราะห์นโยบายและแผน", Role.Planner, MaeChaRao),
        ("clerk.tm", "ปลัดเทศบาล", Role.Clerk, MaeChaRao),
        ("executive.tm", "นายกเทศมนตรี", Role.Executive, MaeChaRao),
        ("secretary.tm", "เลขานุการคณะกรรมการ", Role.CommitteeSecretary, MaeChaRao),
        ("planner.sao", "นักวิเคราะห์นโยบายและแผน", Role.Planner, MaePa),
        ("clerk.sao", "ปลัดองค์การบริหารส่วนตำบล", Role.Clerk, MaePa),
        ("executive.sao", "นายก อบต.", Role.Executive, MaePa),
        ("secretary.sao", "เลขานุการคณะกรรมการ", Role.CommitteeSecretary, MaePa),
    ];

    private static readonly string[] Divisions =
        ["สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา", "กองสาธารณสุขและสิ่งแวดล้อม", "กองสวัสดิการสังคม", "กองยุทธศาสตร์และงบประมาณ"];

    public async Task<IReadOnlyList<DemoAccount>> ListAsync(CancellationToken ct)
    {
        if (!environment.IsDevelopment())
            return [];
        var names = await db.Set<Organization>().AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        return [.. People.Select(p => new DemoAccount
        {
            UserName = p.UserName, Password = Password, DisplayName = p.Title, Role = p.Role,
            OrganizationName = names.GetValueOrDefault(SeedId.Organization(p.Dla), ""),
        })];
    }

    public async Task SeedAsync(CancellationToken ct)
    {
        var known = await db.Set<Account>().Select(a => a.UserName).ToHashSetAsync(ct);
        foreach (var person in People.Where(p => !known.Contains(p.UserName)))
            await AddAsync(person);
        foreach (var organization in People.Select(p => SeedId.Organization(p.Dla)).Distinct())
            await AddDivisionsAsync(organization, ct);
    }

    private async Task AddAsync((string UserName, string Title, Role Role, string Dla) person)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            UserName = person.UserName,
            DisplayName = person.Title,
            OrganizationId = SeedId.Organization(person.Dla),
            Role = person.Role,
        };
        var result = await users.CreateAsync(account, Password);
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
