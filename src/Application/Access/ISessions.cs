namespace LocalPlan.Application.Access;

/// <summary>The session of whoever asks: over HTTP a cookie.</summary>
public interface ISessions
{
    Task StartAsync(AccountDetails account);

    Task EndAsync();
}
