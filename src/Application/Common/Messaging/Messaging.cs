using LocalPlan.Domain.Common;
using MediatR;

namespace LocalPlan.Application.Common.Messaging;

/// <summary>What every request of the system is, for architecture tests and the pipeline.</summary>
public interface IRequestBase;

/// <summary>A request that changes something; it runs in one unit of work.</summary>
public interface ICommandBase : IRequestBase;

public interface ICommand : IRequest<Result>, ICommandBase;

public interface ICommand<T> : IRequest<Result<T>>, ICommandBase;

public interface IQuery<T> : IRequest<Result<T>>, IRequestBase;

public interface ICommandHandler<in TCommand> : IRequestHandler<TCommand, Result> where TCommand : ICommand;

public interface ICommandHandler<in TCommand, T> : IRequestHandler<TCommand, Result<T>> where TCommand : ICommand<T>;

public interface IQueryHandler<in TQuery, T> : IRequestHandler<TQuery, Result<T>> where TQuery : IQuery<T>;

/// <summary>Sends a request through the pipeline to its one handler.</summary>
public interface ISender
{
    Task<Result> Send(ICommand command, CancellationToken ct);

    Task<Result<T>> Send<T>(ICommand<T> command, CancellationToken ct);

    Task<Result<T>> Send<T>(IQuery<T> query, CancellationToken ct);
}

internal sealed class Sender(IMediator mediator) : ISender
{
    public Task<Result> Send(ICommand command, CancellationToken ct) => mediator.Send(command, ct);

    public Task<Result<T>> Send<T>(ICommand<T> command, CancellationToken ct) => mediator.Send(command, ct);

    public Task<Result<T>> Send<T>(IQuery<T> query, CancellationToken ct) => mediator.Send(query, ct);
}
