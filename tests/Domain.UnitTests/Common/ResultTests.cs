using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.UnitTests.Common;

public sealed class ResultTests
{
    private static readonly Error One = Error.Invalid("test.one", "name");

    [Fact]
    public void A_success_holds_its_value_and_a_refusal_its_reason()
    {
        Result<int> success = 7;
        Result<int> refusal = One;
        Assert.True(success.TryGet(out var value, out _));
        Assert.Equal(7, value);
        Assert.False(refusal.TryGet(out _, out var error));
        Assert.Same(One, error);
        Assert.Throws<InvalidOperationException>(() => refusal.Value);
    }

    [Fact]
    public void A_success_comes_back_from_its_record_as_it_went()
    {
        Result<Guid> answered = A.Organization;
        Assert.Equal(A.Organization, Result<Guid>.FromJson(answered.ToJson()).Value);
        Assert.True(Result.FromJson(Result.Success.ToJson()).IsSuccess);
    }

    [Fact]
    public void Faults_are_gathered_and_a_single_one_stays_in_the_list()
    {
        var result = new Faults().When(true, () => One).When(false, () => throw new InvalidOperationException()).Add(Error.All([One, One])).ToResult();
        Assert.Equal("validation.failed", result.Error!.Code);
        Assert.Equal(3, result.Error.Details.Count);
        Assert.True(new Faults().Add(null).ToResult().IsSuccess);
    }

    [Fact]
    public void A_fault_of_a_nested_input_says_where()
    {
        Assert.Equal("rows[3].name", One.Under("rows[3]").Field);
        Assert.Equal("rows[3]", Error.Conflict("test.two").Under("rows[3]").Field);
        Assert.Equal("rows[3].name", Error.All([One]).Under("rows[3]").Details[0].Field);
    }

    [Fact]
    public void Values_that_a_text_names_travel_with_the_error() =>
        Assert.Equal(5, Error.Invalid("test.three", null, null, ("max", 5)).Args!["max"]);
}
