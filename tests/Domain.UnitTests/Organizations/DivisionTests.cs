using LocalPlan.Domain.Organizations;

namespace LocalPlan.Domain.UnitTests.Organizations;

public sealed class DivisionTests
{
    [Theory]
    [InlineData("กองช่าง", "กอง ชาง")]
    [InlineData("กองสาธารณสุขและสิ่งแวดล้อม", " กองสาธารณสุข และสิงแวดลอม ")]
    public void Spellings_that_differ_in_tones_and_spaces_are_one_name(string name, string other) =>
        Assert.Equal(Division.Create(A.Organization, name, [], A.Now).NameFold, Division.Create(A.Organization, other, [], A.Now).NameFold);

    [Fact]
    public void Aliases_are_kept_once_and_trimmed()
    {
        var division = Division.Create(A.Organization, "กองช่าง", [" ช่าง ", "ช่าง", "  "], A.Now);
        division.AlsoKnownAs("กองโยธา", A.Now);
        division.AlsoKnownAs("กองโยธา", A.Now);
        Assert.Equal(["ช่าง", "กองโยธา"], division.Aliases);
    }

    [Fact]
    public void A_change_is_dated()
    {
        var division = Division.Create(A.Organization, "กองช่าง", [], A.Now);
        division.Describe("สำนักช่าง", [], A.Now.AddDays(1));
        Assert.Equal((A.Now, A.Now.AddDays(1), "สำนักช่าง"), (division.CreatedAt, division.UpdatedAt, division.Name));
    }
}
