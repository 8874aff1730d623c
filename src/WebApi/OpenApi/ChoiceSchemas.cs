using System.Text.Json;
using System.Text.Json.Nodes;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using LocalPlan.WebApi.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace LocalPlan.WebApi.OpenApi;

/// <summary>Shows choices in paths and queries as the strings they take.</summary>
internal static class ChoiceSchemas
{
    public static void MapChoices(this SwaggerGenOptions options) => options
        .Map<FormKind>().Map<FormCode>().Map<FormFormat>().Map<DigitStyle>().Map<ImportRowStatus>().Map<FindingSeverity>()
        .Map<OrganizationKind>().Map<PlaceLevel>();

    private static SwaggerGenOptions Map<TEnum>(this SwaggerGenOptions options) where TEnum : struct, Enum
    {
        options.MapType<Choice<TEnum>>(() => new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = [.. Enum.GetNames<TEnum>().Select(n => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(n))],
        });
        return options;
    }
}
