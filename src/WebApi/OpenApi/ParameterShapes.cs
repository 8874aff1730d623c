using System.Text.Json;
using LocalPlan.WebApi.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace LocalPlan.WebApi.OpenApi;

/// <summary>
/// Query parameters in camelCase, and choices as the enums they are: the API explorer knows them only as texts that can be
/// parsed, so their type is read from the handler.
/// </summary>
internal sealed class ParameterShapes : IParameterFilter
{
    public void Apply(IOpenApiParameter parameter, ParameterFilterContext context)
    {
        if (parameter is not OpenApiParameter shown)
            return;
        if (shown.In == ParameterLocation.Query)
            shown.Name = JsonNamingPolicy.CamelCase.ConvertName(shown.Name!);
        var type = context.ApiParameterDescription.ParameterDescriptor?.ParameterType;
        if (ChoiceIn(type) is { } one)
            shown.Schema = context.SchemaGenerator.GenerateSchema(one, context.SchemaRepository);
        else if (ChoiceIn(type?.GetElementType()) is { } many)
            shown.Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = context.SchemaGenerator.GenerateSchema(many, context.SchemaRepository),
            };
    }

    private static Type? ChoiceIn(Type? type)
    {
        var bare = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        return bare is { IsGenericType: true } && bare.GetGenericTypeDefinition() == typeof(Choice<>) ? bare.GetGenericArguments()[0] : null;
    }
}
