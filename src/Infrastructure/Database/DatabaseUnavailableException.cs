namespace LocalPlan.Infrastructure.Database;

/// <summary>No database can be had; the message says in both languages what would help.</summary>
public sealed class DatabaseUnavailableException : Exception
{
    public DatabaseUnavailableException(string message) : base(message) { }

    public DatabaseUnavailableException(string message, Exception inner) : base(message, inner) { }

    public DatabaseUnavailableException() { }
}
