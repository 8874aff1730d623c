using LocalPlan.Application;
using LocalPlan.Domain.Common;
using LocalPlan.Infrastructure;
using NetArchTest.Rules;

namespace LocalPlan.Architecture.Tests;

public sealed class LayerTests
{
    [Fact]
    public void The_domain_knows_only_the_base_library()
    {
        var others = typeof(Error).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System", StringComparison.Ordinal) && n != "netstandard");
        Assert.Empty(others);
    }

    [Fact]
    public void The_application_knows_no_provider_no_web_and_no_infrastructure() => AssertNone(Types.InAssembly(typeof(ApplicationModule).Assembly)
        .ShouldNot().HaveDependencyOnAny("Npgsql", "Microsoft.AspNetCore", "LocalPlan.Infrastructure", "LocalPlan.WebApi").GetResult());

    [Fact]
    public void The_infrastructure_does_not_know_the_web() => AssertNone(Types.InAssembly(typeof(InfrastructureModule).Assembly)
        .ShouldNot().HaveDependencyOn("LocalPlan.WebApi").GetResult());

    [Fact]
    public void Endpoints_never_touch_the_database() => AssertNone(Types.InAssembly(typeof(Program).Assembly).That()
        .ResideInNamespace("LocalPlan.WebApi.Endpoints").ShouldNot().HaveDependencyOnAny("Microsoft.EntityFrameworkCore", "Npgsql").GetResult());

    [Fact]
    public void Domain_properties_have_no_public_setter()
    {
        var open = from type in typeof(Error).Assembly.GetTypes()
                   where !type.Name.Contains('<', StringComparison.Ordinal)
                   from property in type.GetProperties()
                   where property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit")
                   select $"{type.Name}.{property.Name}";
        Assert.Empty(open);
    }

    [Theory]
    [InlineData("using MediatR", "src/Application/Common/Messaging/")]
    [InlineData("SaveChangesAsync(", "src/Infrastructure/Persistence/UnitOfWork.cs", "src/Infrastructure/Persistence/Seed/")]
    [InlineData(": Profile", "src/Application/Common/Mapping/")]
    [InlineData("#pragma")]
    [InlineData("TODO")]
    [InlineData("NotImplementedException")]
    [InlineData("DateTime.Now")]
    [InlineData("IMapper ")]
    [InlineData("amends: true", "src/Application/Projects/PlanFrames.cs")]
    [InlineData("AmendingAsync(", "src/Application/Projects/PlanFrames.cs", "src/Application/Amendments/AmendmentDesk.cs")]
    public void What_may_stand_only_in_its_place_stands_only_there(string text, params string[] places) =>
        Assert.Empty(Source.Files().Where(f => f.Text.Contains(text, StringComparison.Ordinal) && !places.Any(p => f.Path.StartsWith(p, StringComparison.Ordinal))).Select(f => f.Path));

    [Fact]
    public void A_feature_has_the_same_noun_in_every_layer()
    {
        var domain = Folders("src/Domain");
        Assert.Empty(Folders("src/Application").Except(domain).Except(["Common", "Access", "Work"]));
        Assert.Empty(Folders("src/Infrastructure/Persistence/Configurations").Except(domain).Except(["Access"]));
        Assert.Empty(Folders("src/Infrastructure").Except(domain).Except(["Access", "Calendars", "Database", "Documents", "Persistence"]));
    }

    [Fact]
    public void Every_file_stays_small() =>
        Assert.Empty(Source.Files().Where(f => f.Text.Split('\n').Length > 200).Select(f => $"{f.Path} {f.Text.Split('\n').Length}"));

    private static IEnumerable<string> Folders(string path) => Directory.EnumerateDirectories(Path.Combine(Source.Root, path))
        .Select(d => Path.GetFileName(d)).Where(n => n is not ("bin" or "obj"));

    private static void AssertNone(NetArchTest.Rules.TestResult result) => Assert.Empty(result.FailingTypeNames ?? []);
}
