using System.Reflection;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Infrastructure.Persistence;
using Npgsql;

namespace LocalPlan.Infrastructure.Tests.Persistence;

public sealed class ConstraintsTests
{
    [Fact]
    public void Every_named_constraint_has_words_of_its_own()
    {
        var names = typeof(Constraints).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!);
        Assert.Empty(names.Where(n => ErrorOf(n) is null || ErrorOf(n) == CommonErrors.Taken.Code));
        Assert.Equal(CommonErrors.Taken.Code, ErrorOf("another"));
    }

    private static string? ErrorOf(string constraint) => Constraints.ErrorOf(
        new PostgresException("", "ERROR", "ERROR", PostgresErrorCodes.UniqueViolation, constraintName: constraint))?.Code;
}
