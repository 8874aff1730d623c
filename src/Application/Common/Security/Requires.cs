namespace LocalPlan.Application.Common.Security;

/// <summary>The capability a request needs; checked once, in the pipeline, for HTTP, jobs and scripts alike.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(Capability capability) : Attribute
{
    public Capability Capability { get; } = capability;
}

/// <summary>Anybody may send the request, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicAttribute : Attribute;
