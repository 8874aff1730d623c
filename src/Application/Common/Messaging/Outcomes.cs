using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Common.Messaging;

/// <summary>Goes on with what a step gave; the first refusal is the answer.</summary>
public static class Outcomes
{
    public static async Task<Result> Then<T>(this Task<Result<T>> outcome, Func<T, Result> next) =>
        (await outcome).TryGet(out var value, out var error) ? next(value) : error;

    public static Task<Result> Then<T>(this Task<Result<T>> outcome, Action<T> next) => outcome.Then(value =>
    {
        next(value);
        return Result.Success;
    });

    public static async Task<Result<TNext>> Then<T, TNext>(this Task<Result<T>> outcome, Func<T, Task<Result<TNext>>> next) =>
        (await outcome).TryGet(out var value, out var error) ? await next(value) : error;

    public static async Task<Result<TNext>> Map<T, TNext>(this Task<Result<T>> outcome, Func<T, TNext> next) =>
        (await outcome).TryGet(out var value, out var error) ? next(value) : error;
}
