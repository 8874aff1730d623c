using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using LocalPlan.Infrastructure.Persistence.Seed;

namespace LocalPlan.WebApi.IntegrationTests.Imports;

/// <summary>The built product as a process of its own, which can be killed as nothing inside the tests can.</summary>
internal sealed partial class ProductProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _home;

    private ProductProcess(Process process, string home) => (_process, _home) = (process, home);

    public HttpClient Client { get; } = new();

    /// <summary>Starts it on a port that the system gives, which its greeting names: one chosen here could be taken before it listens.</summary>
    public static async Task<ProductProcess> StartAsync(string connection, TimeSpan patience)
    {
        var home = Directory.CreateTempSubdirectory("localplan-product-").FullName;
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
                ["Urls"] = "http://127.0.0.1:0",
            },
        };
        var (process, address, said) = (new Process { StartInfo = start, EnableRaisingEvents = true }, new TaskCompletionSource<Uri>(), new ConcurrentQueue<string>());
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"The product ended at its start: {string.Join('\n', said)}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var product = new ProductProcess(process, home);
        try
        {
            product.Client.BaseAddress = await address.Task.WaitAsync(patience);
            await product.ReadyAsync(patience);
            return product;
        }
        catch
        {
            await product.DisposeAsync();
            throw;
        }

        void Hear(string? line)
        {
            said.Enqueue(line ?? "");
            if (Greeting().Match(line ?? "") is { Success: true } greeting)
                address.TrySetResult(new(greeting.Groups[1].Value));
        }
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

    [GeneratedRegex(@"LocalPlan +(http://\S+)")]
    private static partial Regex Greeting();
}
