namespace LocalPlan.Domain.Common;

/// <summary>A thing that one organization owns. Its rows are kept, keyed and moved with that organization.</summary>
public interface IOrganizationScoped
{
    /// <summary>The local administrative organization that owns the row.</summary>
    Guid OrganizationId { get; }
}

/// <summary>A row of one organization that every organization of the province may read, such as a coordination round.</summary>
public interface IProvinceShared : IOrganizationScoped
{
    Guid ProvinceId { get; }
}

/// <summary>A row of one organization on which the committee of its district and the PAO of its province work too.</summary>
public interface ICoordinated : IOrganizationScoped
{
    /// <summary>The PAO that holds the round.</summary>
    Guid PaoId { get; }

    Guid DistrictId { get; }
}

/// <summary>A thing that is told from others by an id of its own.</summary>
public interface IIdentified
{
    Guid Id { get; }
}

/// <summary>Reference data shared by all organizations, such as places and plan classes.</summary>
public interface IReferenceData : IIdentified;

/// <summary>A thing that changes as one and is locked as one: callers send back the version that they saw.</summary>
public interface ILocked : IIdentified
{
    /// <summary>Changes with every write; callers send it back as If-Match.</summary>
    uint Version { get; }

    DateTimeOffset UpdatedAt { get; }
}

/// <summary>The root of a group of objects that changes as one, and is locked as one.</summary>
public abstract class AggregateRoot : IOrganizationScoped, ILocked
{
    public Guid OrganizationId { get; protected set; }

    /// <summary>UUIDv7: sorts by time of making.</summary>
    public Guid Id { get; protected set; }

    public uint Version { get; private set; }

    public DateTimeOffset CreatedAt { get; protected set; }

    public DateTimeOffset UpdatedAt { get; protected set; }

    protected void Start(Guid organizationId, DateTimeOffset now) =>
        (OrganizationId, Id, CreatedAt, UpdatedAt) = (organizationId, Guid.CreateVersion7(now), now, now);
}
