using System.Reflection;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.WebApi.Http;

namespace LocalPlan.Architecture.Tests;

public sealed class EndpointTests
{
    private static readonly MethodInfo[] Endpoints = [.. typeof(Program).Assembly.GetTypes()
        .Where(t => t.IsAssignableTo(typeof(IEndpointGroup)) && !t.IsInterface)
        .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(m => m.IsAssembly)];

    /// <summary>What goes past the pipeline goes past authorization, validation and the log.</summary>
    [Fact]
    public void Endpoints_ask_for_nothing_but_the_pipeline_and_what_makes_answers()
    {
        Assert.True(Endpoints.Length > 40);
        var astray = from endpoint in Endpoints
                     from parameter in endpoint.GetParameters()
                     where !IsInput(parameter.ParameterType) && parameter.ParameterType != typeof(ISender) && parameter.ParameterType.Assembly != typeof(Program).Assembly
                     select $"{endpoint.DeclaringType!.Name}.{endpoint.Name}({parameter.ParameterType.Name})";
        Assert.Empty(astray);
    }

    private static bool IsInput(Type type) =>
        type.IsValueType || type == typeof(string) || type.IsArray || type == typeof(Microsoft.AspNetCore.Http.IFormFile)
        || type.Namespace!.StartsWith("System", StringComparison.Ordinal)
        || !type.IsInterface && type.Assembly.GetName().Name is "LocalPlan.Domain" or "LocalPlan.Application";
}
