using System.Reflection;

namespace LocalPlan.WebApi.Http;

/// <summary>The endpoints of one resource. Policy that all share is stated on the group, once.</summary>
public interface IEndpointGroup
{
    static abstract string Prefix { get; }

    static abstract void Map(RouteGroupBuilder group);
}

internal static class EndpointGroups
{
    public const string ApiPrefix = "/api/v1";

    public static void MapEndpointGroups(this WebApplication app)
    {
        var map = typeof(EndpointGroups).GetMethod(nameof(MapGroup), BindingFlags.NonPublic | BindingFlags.Static)!;
        foreach (var type in typeof(EndpointGroups).Assembly.DefinedTypes
            .Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(IEndpointGroup))).OrderBy(t => t.Name, StringComparer.Ordinal))
            map.MakeGenericMethod(type).Invoke(null, [app]);
    }

    private static void MapGroup<T>(WebApplication app) where T : IEndpointGroup
    {
        var group = app.MapGroup(ApiPrefix + T.Prefix)
            .AddEndpointFilter<RouteGroupBuilder, NextLink>()
            .WithTags(typeof(T).Name.Replace("Endpoints", "", StringComparison.Ordinal))
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired);
        T.Map(group);
    }
}
