using LocalPlan.Application.Common.Paging;
using Microsoft.AspNetCore.Http.Extensions;

namespace LocalPlan.WebApi.Http;

/// <summary>Lists that go on say where in a Link header, so that a client can read on without knowing what a cursor is.</summary>
internal sealed class NextLink : IEndpointFilter
{
    public const string Header = "Link";

    private const string Cursor = "after";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var answer = await next(context);
        var inner = answer is INestedHttpResult nested ? nested.Result : answer;
        if (inner is IValueHttpResult { Value: IPage { Next: { } cursor } })
            context.HttpContext.Response.Headers.Append(Header, $"<{AddressOf(context.HttpContext.Request, cursor)}>; rel=\"next\"");
        return answer;
    }

    private static string AddressOf(HttpRequest request, string cursor)
    {
        var query = new QueryBuilder(request.Query.Where(q => !q.Key.Equals(Cursor, StringComparison.OrdinalIgnoreCase))) { { Cursor, cursor } };
        return $"{request.PathBase}{request.Path.ToUriComponent()}{query.ToQueryString()}";
    }
}
