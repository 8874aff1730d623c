using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace LocalPlan.Domain.Common;

/// <summary>Lets a pipeline refuse, keep and replay the outcome of any request without knowing its type.</summary>
public interface IOutcome<TSelf> where TSelf : IOutcome<TSelf>
{
    Error? Error { get; }

    static abstract TSelf Fail(Error error);

    /// <summary>The value of a success as JSON, for a record of what was answered.</summary>
    string ToJson();

    static abstract TSelf FromJson(string json);
}

/// <summary>Success, or the reason why not.</summary>
public sealed class Result : IOutcome<Result>
{
    public static readonly Result Success = new(null);

    private Result(Error? error) => Error = error;

    public Error? Error { get; }

    public bool IsSuccess => Error is null;

    public static Result Fail(Error error) => new(error);

    /// <summary>A success whose value is known by an interface, which no conversion can take.</summary>
    public static Result<T> Of<T>(T value) => Result<T>.Of(value);

    public string ToJson() => "null";

    public static Result FromJson(string json) => Success;

    /// <summary>Success when no fault was found, else all of them in one error.</summary>
    public static Result From(IReadOnlyList<Error> faults) => faults.Count == 0 ? Success : Fail(Error.All(faults));

    public static implicit operator Result(Error error) => Fail(error);
}

/// <summary>A value, or the reason why there is none.</summary>
public sealed class Result<T> : IOutcome<Result<T>>
{
    private readonly T? _value;

    private Result(T? value, Error? error) => (_value, Error) = (value, error);

    public Error? Error { get; }

    public bool IsSuccess => Error is null;

    public T Value => Error is null ? _value! : throw new InvalidOperationException($"No value: {Error.Code}");

    public static Result<T> Fail(Error error) => new(default, error);

    /// <summary>For interface types, which conversions leave out.</summary>
    public static Result<T> Of(T value) => new(value, null);

    public string ToJson() => JsonSerializer.Serialize(Value);

    public static Result<T> FromJson(string json) => new(JsonSerializer.Deserialize<T>(json), null);

    public bool TryGet([MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out Error? error)
    {
        (value, error) = (_value, Error);
        return error is null;
    }

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Error error) => Fail(error);
}
