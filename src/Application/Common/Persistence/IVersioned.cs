namespace LocalPlan.Application.Common.Persistence;

/// <summary>A representation that carries the version to send back as If-Match.</summary>
public interface IVersioned
{
    Guid Id { get; }

    uint Version { get; }
}

/// <summary>
/// A representation that also tells what its version does not cover: what the caller may do, what has come of other things, what
/// today is. An earlier answer may be wrong although the version is the same.
/// </summary>
public interface IOfTheMoment : IVersioned;
