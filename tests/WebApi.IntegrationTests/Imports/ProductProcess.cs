using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using LocalPlan.Infrastructure.Persistence.Seed;

namespace LocalPlan.WebApi.IntegrationTests.Imports;

/// <summary>The built product as a process of its own, which can be killed as nothing inside the tests can.</summary>
internal sealed class ProductProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _home;

    private ProductProcess(Process process, string home, Uri address)
    {
        (_process, _home) = (process, home);
        Client = new HttpClient { BaseAddress = address };
    }

    public HttpClient Client { get; }

    public static async Task<ProductProcess> StartAsync(string connection, TimeSpan patience)
    {
        var (home, address) = (Directory.CreateTempSubdirectory("localplan-product-").FullName, new Uri($"http://127.0.0.1:{FreePort()}"));
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "LocalPlan.WebApi.exe" : "LocalPlan.WebApi"))
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ConnectionStrings__Default"] = connection,
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["LOCALPLAN_DATA"] = home,
                ["Startup__Prepare"] = "false",
                ["Urls"] = address.ToString(),
            },
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var product = new ProductProcess(process, home, address);
        await product.ReadyAsync(patience);
        return product;
    }

    public async Task SignInAsync(string userName) =>
        (await Client.PostAsJsonAsync("/api/v1/session", new { userName, password = DemoSeeder.Password })).EnsureSuccessStatusCode();

    /// <summary>SIGKILL: nothing in the process gets to run any more.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Client.Dispose();
        _process.Dispose();
        Directory.Delete(_home, recursive: true);
    }

    private async Task ReadyAsync(TimeSpan patience)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(start) < patience && !_process.HasExited)
        {
            try
            {
                if ((await Client.GetAsync("/health/ready")).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
            }
            await Task.Delay(50);
        }
        throw new TimeoutException("The product did not become ready.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
