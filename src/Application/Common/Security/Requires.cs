namespace LocalPlan.Application.Common.Security;

/// <summary>The capability a request needs; checked once, in the pipeline, for HTTP, jobs and scripts alike.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(Capability capability) : Attribute
{
    public Capability Capability { get; } = capability;
}

/// <summary>Only the product's own jobs may send the request, whatever the person may do in whose name they run.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class JobAttribute : Attribute;

/// <summary>Anybody may send the request, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicAttribute : Attribute;
