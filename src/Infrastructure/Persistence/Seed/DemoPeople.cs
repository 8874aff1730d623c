using LocalPlan.Application.Common.Security;

namespace LocalPlan.Infrastructure.Persistence.Seed;

/// <summary>Somebody of the demonstration.</summary>
/// <param name="UserName">What to sign in with.</param>
/// <param name="Title">The office; no one has a name.</param>
/// <param name="Role">What the office may do.</param>
/// <param name="Dla">The organization, by its code.</param>
internal sealed record DemoPerson(string UserName, string Title, Role Role, string Dla);

/// <summary>Who signs in to a demonstration of Tak.</summary>
internal static class DemoPeople
{
    private const string Pao = "2630101";
    private const string MaeSot = "3630601";
    private const string MaeChaRao = "5630402";
    private const string MaePa = "6630609";

    /// <summary>One for each role, named at the start.</summary>
    public static readonly IReadOnlyList<DemoPerson> Named =
    [
        new("planner.maesot", "นักวิเคราะห์นโยบายและแผน", Role.Planner, MaeSot),
        new("division.maesot", "ผู้อำนวยการกองช่าง", Role.DivisionOfficer, MaeSot),
        new("clerk.maesot", "ปลัดเทศบาล", Role.Clerk, MaeSot),
        new("executive.maesot", "นายกเทศมนตรี", Role.Executive, MaeSot),
        new("secretary.maesot", "เลขานุการคณะกรรมการ", Role.CommitteeSecretary, MaeSot),
        new("admin.maesot", "ผู้ดูแลระบบ", Role.Administrator, MaeSot),
        new("planner.pao", "นักวิเคราะห์นโยบายและแผน", Role.Planner, Pao),
        new("clerk.pao", "ปลัดองค์การบริหารส่วนจังหวัด", Role.Clerk, Pao),
        new("admin.pao", "ผู้ดูแลระบบ", Role.Administrator, Pao),
        new("coordinator.pao", "ผู้ประสานแผน", Role.PaoCoordinator, Pao),
        new("executive.pao", "นายก อบจ.", Role.Executive, Pao),
        new("secretary.pao", "เลขานุการคณะกรรมการ", Role.CommitteeSecretary, Pao),
        new("officer.pao", "เจ้าหน้าที่กลั่นกรองโครงการ", Role.ScreeningOfficer, Pao),
        new("district.maesot", "เลขานุการคณะกรรมการประสานแผนอำเภอแม่สอด", Role.DistrictSecretary, MaeSot),
        new("district.maeramat", "เลขานุการคณะกรรมการประสานแผนอำเภอแม่ระมาด", Role.DistrictSecretary, MaeChaRao),
        new("planner.tm", "นักวิเคราะห์นโยบายและแผน", Role.Planner, MaeChaRao),
        new("clerk.tm", "ปลัดเทศบาล", Role.Clerk, MaeChaRao),
        new("executive.tm", "นายกเทศมนตรี", Role.Executive, MaeChaRao),
        new("secretary.tm", "เลขานุการคณะกรรมการ", Role.CommitteeSecretary, MaeChaRao),
        new("planner.sao", "นักวิเคราะห์นโยบายและแผน", Role.Planner, MaePa),
        new("clerk.sao", "ปลัดองค์การบริหารส่วนตำบล", Role.Clerk, MaePa),
        new("executive.sao", "นายก อบต.", Role.Executive, MaePa),
        new("secretary.sao", "เลขานุการคณะกรรมการ", Role.CommitteeSecretary, MaePa),
    ];

    /// <summary>
    /// A planner of every organization (planner.DLA code) and a secretary of every district (district.district code): with them a script
    /// plays a whole coordination round.
    /// </summary>
    public static IEnumerable<DemoPerson> OfProvince()
    {
        var organizations = SeedFiles.Read<SeedOrganization>("organizations").Where(o => o.Dla != Pao).ToList();
        return organizations.Select(o => new DemoPerson($"planner.{o.Dla}", "นักวิเคราะห์นโยบายและแผน", Role.Planner, o.Dla))
            .Concat(organizations.DistinctBy(o => o.District).Select(o =>
                new DemoPerson($"district.{o.District}", "เลขานุการคณะกรรมการประสานแผนระดับอำเภอ", Role.DistrictSecretary, o.Dla)));
    }
}
