using System.Reflection;
using LocalPlan.Application;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;

namespace LocalPlan.Architecture.Tests;

public sealed class RequestTests
{
    private static readonly Type[] Requests = [.. typeof(ApplicationModule).Assembly.GetTypes()
        .Where(t => t is { IsAbstract: false, IsInterface: false } && t.IsAssignableTo(typeof(IRequestBase)))];

    private static readonly Type[] Handlers = [.. typeof(ApplicationModule).Assembly.GetTypes()
        .Where(t => t.Name.EndsWith("Handler", StringComparison.Ordinal) && t is { IsAbstract: false, IsInterface: false })];

    [Fact]
    public void There_are_requests_to_look_at() => Assert.True(Requests.Length > 30);

    [Fact]
    public void Every_request_says_what_it_needs() => Assert.Empty(Requests.Where(t =>
        t.GetCustomAttributes().Count(a => a is RequiresAttribute or PublicAttribute or JobAttribute) != 1).Select(t => t.Name));

    [Fact]
    public void Every_request_is_a_sealed_record() =>
        Assert.Empty(Requests.Where(t => !t.IsSealed || t.GetMethod("<Clone>$") is null).Select(t => t.Name));

    [Fact]
    public void Every_request_has_one_handler_named_after_it() =>
        Assert.Empty(Requests.Where(r => Handlers.Count(h => h.Name == r.Name + "Handler") != 1).Select(t => t.Name));

    [Fact]
    public void Handlers_are_internal_and_sealed() => Assert.Empty(Handlers.Where(h => h.IsPublic || !h.IsSealed).Select(h => h.Name));

    [Fact]
    public void Queries_only_read_and_commands_write_through_the_unit_of_work()
    {
        var wrong = from handler in Handlers
                    let parameters = handler.GetConstructors().Single().GetParameters().Select(p => p.ParameterType).ToList()
                    let query = handler.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQueryHandler<,>))
                    where query && parameters.Contains(typeof(IWriteDb)) || !query && parameters.Contains(typeof(IReadDb)) || parameters.Contains(typeof(ISender))
                    select handler.Name;
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_role_reads_and_the_table_knows_every_role() =>
        Assert.All(Enum.GetValues<Role>(), role => Assert.Contains(Capability.ReadReference, RoleCapabilities.Of(role)));
}
