using LocalPlan.WebApi.Http;
using Microsoft.OpenApi;

namespace LocalPlan.WebApi.OpenApi;

internal static class OpenApiModule
{
    public static IServiceCollection AddOpenApiDocument(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        return services.AddSwaggerGen(o =>
        {
            o.SwaggerDoc("v1", new OpenApiInfo
            {
                Title = "LocalPlan API",
                Version = "v1",
                Description = "Thai local development plans: prepare, coordinate, approve, announce, act on and evaluate.",
            });
            o.SupportNonNullableReferenceTypes();
            o.NonNullableReferenceTypesAsRequired();
            o.UseAllOfToExtendReferenceSchemas();
            o.MapType<IfMatch>(() => new OpenApiSchema { Type = JsonSchemaType.String });
            o.MapType<uint>(() => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int64" });
            o.MapType<decimal>(() => new OpenApiSchema { Type = JsonSchemaType.Number, Format = "decimal" });
            o.ParameterFilter<ParameterShapes>();
            o.OperationFilter<OperationHeaders>();
            o.CustomSchemaIds(SchemaIds.Of);
            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "LocalPlan.*.xml"))
                o.IncludeXmlComments(file);
        });
    }
}
