using LocalPlan.WebApi.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace LocalPlan.WebApi.Hosting;

/// <summary>Serves the built client: hashed assets for a year, the page itself always fresh, addresses of the client to the page.</summary>
internal static class Spa
{
    private const string Page = "index.html";

    public static void UseSpa(this WebApplication app)
    {
        if (FolderOf(app.Environment) is not { } folder)
            return;
        var files = new PhysicalFileProvider(folder);
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = c => Cache(c.Context) });
        app.MapFallback(context => Answer(context, files));
    }

    /// <summary>Addresses of the client get its page; an address of the API that does not exist is no page.</summary>
    private static Task Answer(HttpContext context, PhysicalFileProvider files)
    {
        if (context.Request.Path.StartsWithSegments("/api"))
            return new Refusal(RequestErrors.NoSuchAddress).ExecuteAsync(context);
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.SendFileAsync(files.GetFileInfo(Page), context.RequestAborted);
    }

    /// <summary>The published copy, or the one that the build left in the repository.</summary>
    private static string? FolderOf(IWebHostEnvironment environment) => new[]
    {
        Path.Combine(environment.ContentRootPath, "wwwroot"),
        Path.GetFullPath(Path.Combine(environment.ContentRootPath, "..", "..", "client", "dist")),
    }.FirstOrDefault(f => File.Exists(Path.Combine(f, Page)));

    private static void Cache(HttpContext context) =>
        context.Response.Headers[HeaderNames.CacheControl] =
            context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";
}
