using LocalPlan.Domain.Organizations;

namespace LocalPlan.Domain.UnitTests.Organizations;

public sealed class OrganizationTests
{
    private static readonly DateOnly Register = new(2017, 10, 1);
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly OrganizationNames Sao = new(OrganizationKind.Sao, "องค์การบริหารส่วนตำบลตัวอย่าง", "อบต.ตัวอย่าง", null);
    private static readonly OrganizationNames Municipality = new(OrganizationKind.SubdistrictMunicipality, "เทศบาลตำบลตัวอย่าง", "ทต.ตัวอย่าง", "Tuayang");

    [Fact]
    public void An_upgrade_counts_from_its_day_and_not_before()
    {
        var organization = Registered();
        Assert.True(organization.Become(Municipality, "5639999", new(2024, 2, 1), A.Now, Today).IsSuccess);
        Assert.Equal("องค์การบริหารส่วนตำบลตัวอย่าง", organization.IdentityOn(new(2024, 1, 31)).Name);
        Assert.Equal("เทศบาลตำบลตัวอย่าง", organization.IdentityOn(new(2024, 2, 1)).Name);
        Assert.Equal("6639999", organization.CodeOn(OrganizationCode.Dla, new(2024, 1, 31)));
        Assert.Equal("5639999", organization.CodeOn(OrganizationCode.Dla, new(2024, 2, 1)));
        Assert.Equal((OrganizationKind.SubdistrictMunicipality, "ทต.ตัวอย่าง", "5639999"), (organization.Kind, organization.ShortName, organization.DlaCode));
    }

    [Fact]
    public void Before_the_first_entry_the_first_one_holds_and_no_code()
    {
        var organization = Registered();
        Assert.Equal(Sao.Name, organization.IdentityOn(new(1990, 1, 1)).Name);
        Assert.Null(organization.CodeOn(OrganizationCode.Dla, new(1990, 1, 1)));
    }

    [Fact]
    public void A_change_without_a_code_leaves_the_code()
    {
        var organization = Registered();
        organization.Become(Municipality, null, new(2024, 2, 1), A.Now, Today);
        Assert.Equal("6639999", organization.DlaCode);
        Assert.Single(organization.Codes);
    }

    [Fact]
    public void A_change_is_recorded_after_the_latest_and_not_ahead_of_its_day()
    {
        var organization = Registered();
        Assert.Equal("organization.change_before_latest", CodeOf(organization, Municipality, Register));
        Assert.Equal("organization.change_in_future", CodeOf(organization, Municipality, Today.AddDays(1)));
        Assert.Single(organization.Identities);
    }

    [Theory]
    [InlineData(OrganizationKind.Pao)]
    [InlineData(OrganizationKind.Pattaya)]
    public void A_PAO_and_Pattaya_are_what_their_acts_made_them(OrganizationKind kind)
    {
        Assert.Equal("organization.kind_is_lasting", CodeOf(Registered(), Municipality with { Kind = kind }, new(2024, 2, 1)));
        var lasting = Organization.Create(A.Organization, A.Strategy, A.Tactic, Sao with { Kind = kind }, null, Register, A.Now);
        Assert.Equal("organization.kind_is_lasting", CodeOf(lasting, Municipality, new(2024, 2, 1)));
        Assert.True(lasting.Become(Sao with { Kind = kind, Name = "ชื่อใหม่" }, null, new(2024, 2, 1), A.Now, Today).IsSuccess);
    }

    [Fact]
    public void On_every_day_of_a_random_history_the_latest_entry_before_it_holds()
    {
        var random = new Random(35);
        for (var run = 0; run < 50; run++)
        {
            var organization = Registered();
            var history = new List<(DateOnly From, string Name)> { (Register, Sao.Name) };
            for (var change = 0; change < 6; change++)
            {
                var from = history[^1].From.AddDays(random.Next(1, 400));
                organization.Become(Municipality with { Name = $"ชื่อที่ {change}" }, null, from, A.Now, Today);
                history.Add((from, $"ชื่อที่ {change}"));
            }
            for (var i = 0; i < 40; i++)
            {
                var day = Register.AddDays(random.Next(0, 2600));
                Assert.Equal(history.Last(h => h.From <= day).Name, organization.IdentityOn(day).Name);
            }
        }
    }

    private static string? CodeOf(Organization organization, OrganizationNames names, DateOnly from) =>
        organization.Become(names, null, from, A.Now, Today).Error?.Details[0].Code;

    private static Organization Registered() => Organization.Create(A.Organization, A.Strategy, A.Tactic, Sao, "6639999", Register, A.Now);
}
