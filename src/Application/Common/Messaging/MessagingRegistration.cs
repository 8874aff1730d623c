using System.Reflection;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace LocalPlan.Application.Common.Messaging;

internal static class MessagingRegistration
{
    public static IServiceCollection AddMessaging(this IServiceCollection services, Assembly assembly)
    {
        services.AddScoped<ServiceFactory>(provider => provider.GetService!);
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped<ISender, Sender>();
        foreach (var (contract, handler) in HandlersIn(assembly))
            services.AddTransient(contract, handler);
        return services;
    }

    /// <summary>Registration order is pipeline order, outermost first.</summary>
    public static IServiceCollection AddBehavior(this IServiceCollection services, Type openBehavior) =>
        services.AddTransient(typeof(IPipelineBehavior<,>), openBehavior);

    private static IEnumerable<(Type Contract, Type Handler)> HandlersIn(Assembly assembly) =>
        from type in assembly.DefinedTypes
        where !type.IsAbstract && !type.IsGenericTypeDefinition
        from contract in type.ImplementedInterfaces
        where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)
        select (contract, type.AsType());
}
