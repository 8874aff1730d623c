using LocalPlan.Application;
using LocalPlan.Infrastructure;
using LocalPlan.Infrastructure.Database;
using LocalPlan.WebApi;
using LocalPlan.WebApi.Hosting;
using LocalPlan.WebApi.Http;

try
{
    var builder = WebApplication.CreateBuilder(args);
    await using var database = await Databases.FindAsync(builder, CancellationToken.None);
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddApplication();
    builder.Services.AddInfrastructure(database.ConnectionString);
    builder.Services.AddWebApi(Databases.Home(builder));

    await using var app = builder.Build();
    if (Verbs.Asked(args))
        return await Verbs.RunAsync(app, args, CancellationToken.None);
    app.UseExceptionHandler();
    if (!app.Environment.IsDevelopment())
        app.UseHsts();
    app.UseSecurityHeaders();
    app.UseAuthentication();
    app.UseRateLimiter();
    app.UseSwagger();
    app.UseSwaggerUI();
    app.MapHealth();
    app.MapEndpointGroups();
    app.UseSpa();
    var prepares = database.Description != Databases.None && app.Configuration.GetValue("Startup:Prepare", true);
    var accounts = prepares ? await Startup.PrepareAsync(app, CancellationToken.None) : [];
    app.Lifetime.ApplicationStarted.Register(() => Banner.Print(app, database, accounts));
    await app.RunAsync();
    return 0;
}
catch (DatabaseUnavailableException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}

public partial class Program;
