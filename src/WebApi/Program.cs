using LocalPlan.Application;
using LocalPlan.Infrastructure;
using LocalPlan.WebApi;
using LocalPlan.WebApi.Http;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddApplication();
builder.Services.AddInfrastructure(p => p.GetRequiredService<IConfiguration>().GetConnectionString("Default")!);
builder.Services.AddWebApi();

var app = builder.Build();
app.UseExceptionHandler();
app.UseAuthentication();
app.UseSwagger();
app.UseSwaggerUI();
app.MapEndpointGroups();
app.Run();

public partial class Program;
