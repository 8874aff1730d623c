using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.WebApi.Access;
using LocalPlan.WebApi.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace LocalPlan.WebApi.OpenApi;

/// <summary>The headers that every operation of a kind takes or gives: they are read and written outside the handlers.</summary>
internal sealed class OperationHeaders : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.HttpMethod == HttpMethods.Post)
            TakeIdempotencyKey(operation);
        foreach (var answer in context.ApiDescription.SupportedResponseTypes)
            if (operation.Responses?.GetValueOrDefault($"{answer.StatusCode}") is OpenApiResponse shown && answer.Type is { } type)
                Give(shown, type, answer.StatusCode);
    }

    private static void TakeIdempotencyKey(OpenApiOperation operation) => (operation.Parameters ??= []).Add(new OpenApiParameter
    {
        Name = HttpCaller.IdempotencyHeader,
        In = ParameterLocation.Header,
        Description = "A name of your own for this request. Sent again with the same key, it is answered as the first time and does nothing twice.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = IdempotencyRecord.MaxKeyLength },
    });

    private static void Give(OpenApiResponse response, Type body, int status)
    {
        if (body.IsAssignableTo(typeof(IPage)))
            Give(response, NextLink.Header, $"<…>; rel=\"next\": the address of the next piece of the list, with the same filters. Not there at the end.");
        if (body.IsAssignableTo(typeof(IVersioned)))
            Give(response, "ETag", "The version; send it back as If-Match with a change.");
        if (body.IsAssignableTo(typeof(IVersioned)) && status != StatusCodes.Status200OK)
            Give(response, "Location", "The address of what was made.");
    }

    private static void Give(OpenApiResponse response, string name, string description) =>
        (response.Headers ??= new Dictionary<string, IOpenApiHeader>())[name] =
            new OpenApiHeader { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
}
