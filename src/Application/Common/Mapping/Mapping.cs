using System.Reflection;
using AutoMapper;
using AutoMapper.Configuration;

namespace LocalPlan.Application.Common.Mapping;

/// <summary>
/// The base of every profile. AutoMapper 8 scans LINQ for extension methods and dies on .NET 10's generic constraints;
/// implementing the member again switches the scan off (docs/adr/0004).
/// </summary>
public abstract class MappingProfile : Profile, IProfileConfiguration
{
    IEnumerable<MethodInfo> IProfileConfiguration.SourceExtensionMethods => [];
}

internal sealed class MappingExpression : MapperConfigurationExpression, IProfileConfiguration
{
    IEnumerable<MethodInfo> IProfileConfiguration.SourceExtensionMethods => [];
}

public static class MappingFactory
{
    /// <summary>Deeper graphs than this are cut; the answer to advisory GHSA-rvv3-g6hj-g44x.</summary>
    private const int MaxDepth = 64;

    public static IConfigurationProvider Build(Assembly assembly)
    {
        var expression = new MappingExpression { CreateMissingTypeMaps = false };
        foreach (var profile in assembly.DefinedTypes.Where(t => t.IsSubclassOf(typeof(MappingProfile)) && !t.IsAbstract))
            expression.AddProfile(profile.AsType());
        expression.ForAllMaps((_, map) => map.MaxDepth(MaxDepth));
        return new MapperConfiguration(expression);
    }
}
