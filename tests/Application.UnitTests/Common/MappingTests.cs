using LocalPlan.Application.Common.Mapping;

namespace LocalPlan.Application.UnitTests.Common;

public sealed class MappingTests
{
    [Fact]
    public void Every_member_of_every_read_model_is_mapped() =>
        MappingFactory.Build(typeof(ApplicationModule).Assembly).AssertConfigurationIsValid();
}
