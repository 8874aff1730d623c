namespace LocalPlan.Application.Common.Persistence;

/// <summary>A representation that carries the version to send back as If-Match.</summary>
public interface IVersioned
{
    Guid Id { get; }

    uint Version { get; }
}
