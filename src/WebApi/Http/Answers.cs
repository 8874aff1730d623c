using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Common;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Http;

/// <summary>Turns outcomes into answers.</summary>
internal static class Answers
{
    public static async Task<Results<Ok<T>, Refusal>> Ok<T>(this Task<Result<T>> outcome) =>
        (await outcome).TryGet(out var value, out var error) ? TypedResults.Ok(value) : new Refusal(error);

    public static async Task<Results<Versioned<T>, Refusal>> Versioned<T>(this Task<Result<T>> outcome) where T : IVersioned =>
        (await outcome).TryGet(out var value, out var error) ? new Versioned<T>(value) : new Refusal(error);

    public static async Task<Results<CreatedAt<T>, Refusal>> Created<T>(this Task<Result<T>> outcome) where T : IVersioned =>
        (await outcome).TryGet(out var value, out var error) ? new CreatedAt<T>(value) : new Refusal(error);

    public static async Task<Results<NoContent, Refusal>> NoContent(this Task<Result> outcome) =>
        (await outcome).Error is { } error ? new Refusal(error) : TypedResults.NoContent();

    public static async Task<Results<FileContentHttpResult, Refusal>> File(this Task<Result<DocumentFile>> outcome) =>
        (await outcome).TryGet(out var file, out var error) ? TypedResults.File(file.Content, file.ContentType, file.FileName) : new Refusal(error);

    /// <summary>Reads back what a command left behind.</summary>
    public static async Task<Result<T>> Then<T>(this Task<Result> outcome, Func<Task<Result<T>>> next) =>
        (await outcome).Error is { } error ? error : await next();
}
