using System.Text.Json.Serialization;
using LocalPlan.Application.Access;
using LocalPlan.Application.Common.Security;
using LocalPlan.Infrastructure.Access;
using LocalPlan.WebApi.Access;
using LocalPlan.WebApi.Endpoints;
using LocalPlan.WebApi.Hosting;
using LocalPlan.WebApi.Http;
using LocalPlan.WebApi.Localization;
using LocalPlan.WebApi.OpenApi;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace LocalPlan.WebApi;

internal static class WebApiModule
{
    public static IServiceCollection AddWebApi(this IServiceCollection services, string home)
    {
        services.AddSingleton<Messages>();
        services.AddScoped<BatchAnswers>();
        services.AddScoped<ImportAnswers>();
        services.AddScoped<ComplianceAnswers>();
        services.AddScoped<DuplicateTexts>();
        services.AddSingleton<DeadlineTexts>();
        services.AddScoped<DeadlineAnswers>();
        services.AddScoped<CalendarFeedAnswers>();
        services.AddScoped<HolidayAnswers>();
        services.AddScoped<RoundAnswers>();
        services.AddScoped<ItemAnswers>();
        services.AddScoped<HandbookUploads>();
        services.AddScoped<ComparisonUploads>();
        services.AddScoped<PostingAnswers>();
        services.AddScoped<FindingAnswers>();
        services.AddScoped<PlanAnswers>();
        services.AddScoped<AmendmentAnswers>();
        services.AddScoped<RoundBundleAnswers>();
        services.AddScoped<WorkAnswers>();
        services.AddHttpContextAccessor();
        services.AddScoped<HttpCaller>();
        services.AddScoped<ISessions, HttpSessions>();
        services.AddSingleton<SessionChecks>();
        services.AddScoped<ICaller>(p => p.GetRequiredService<JobContext>().Caller ?? p.GetRequiredService<HttpCaller>());
        services.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.Converters.Add(new JsonStringEnumConverter(System.Text.Json.JsonNamingPolicy.CamelCase, allowIntegerValues: false));
            o.SerializerOptions.Converters.Add(new TextConverter());
            o.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            o.SerializerOptions.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.AddExceptionHandler<ExceptionHandler>();
        services.AddProblemDetails();
        services.AddHealth();
        services.AddDataProtection().SetApplicationName("LocalPlan").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(home, "keys")));
        services.AddSession();
        services.AddAddressLimits();
        services.AddOpenApiDocument();
        return services;
    }

    private static void AddSession(this IServiceCollection services)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o =>
        {
            o.Cookie.Name = "localplan.session";
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.HttpOnly = true;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.ExpireTimeSpan = TimeSpan.FromHours(12);
            o.SlidingExpiration = true;
            o.Events.OnValidatePrincipal = context => context.HttpContext.RequestServices.GetRequiredService<SessionChecks>().CheckAsync(context);
            o.Events.OnRedirectToLogin = context => new Refusal(AccessErrors.SignInRequired).ExecuteAsync(context.HttpContext);
        });
    }
}
