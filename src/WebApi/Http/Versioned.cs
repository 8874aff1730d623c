using System.Globalization;
using System.Reflection;
using LocalPlan.Application.Common.Persistence;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace LocalPlan.WebApi.Http;

/// <summary>A representation with its ETag; answers 304 when the caller has it already, unless it is of the moment.</summary>
public sealed class Versioned<T>(T body) : IResult, IEndpointMetadataProvider where T : IVersioned
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var tag = ETag.Of(body.Version);
        httpContext.Response.Headers.ETag = tag;
        if (body is IOfTheMoment)
            httpContext.Response.Headers.CacheControl = "no-store";
        else if (HttpMethods.IsGet(httpContext.Request.Method) && httpContext.Request.Headers[HeaderNames.IfNoneMatch] == tag)
            return Results.StatusCode(StatusCodes.Status304NotModified).ExecuteAsync(httpContext);
        return httpContext.Response.WriteAsJsonAsync(body, httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
}

/// <summary>What a POST made, with its address and ETag.</summary>
public sealed class CreatedAt<T>(T body) : IResult, IEndpointMetadataProvider where T : IVersioned
{
    public Task ExecuteAsync(HttpContext httpContext) => Made.WriteAsync(httpContext, StatusCodes.Status201Created, body);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status201Created, typeof(T), ["application/json"]));
}

/// <summary>What a POST took in and works on, with its address and ETag: read it to follow the work.</summary>
public sealed class AcceptedAt<T>(T body) : IResult, IEndpointMetadataProvider where T : IVersioned
{
    public Task ExecuteAsync(HttpContext httpContext) => Made.WriteAsync(httpContext, StatusCodes.Status202Accepted, body);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status202Accepted, typeof(T), ["application/json"]));
}

internal static class Made
{
    public static Task WriteAsync<T>(HttpContext http, int status, T body) where T : IVersioned
    {
        http.Response.StatusCode = status;
        http.Response.Headers.ETag = ETag.Of(body.Version);
        http.Response.Headers.Location = $"{http.Request.Path}/{body.Id}";
        return http.Response.WriteAsJsonAsync(body, http.RequestAborted);
    }
}

internal static class ETag
{
    public static string Of(uint version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}
