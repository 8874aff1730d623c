namespace LocalPlan.WebApi.OpenApi;

/// <summary>Short schema names: PlanDetails, PlanDetailsPage.</summary>
internal static class SchemaIds
{
    public static string Of(Type type)
    {
        if (!type.IsGenericType)
            return type.Name;
        var name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return string.Concat(type.GetGenericArguments().Select(Of)) + name;
    }
}
