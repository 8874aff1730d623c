using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Handbooks;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Handbooks;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

/// <summary>Takes the file of a handbook in, up to the size that the operator allows.</summary>
internal sealed class HandbookUploads(ISender sender, IConfiguration settings)
{
    private const int DefaultMegabytes = 20;
    private const int Megabyte = 1024 * 1024;

    /// <summary>A little more than the file, for what surrounds it.</summary>
    public static RequestSizeLimitAttribute LimitOf(IEndpointRouteBuilder group) =>
        new((MegabytesOf(group.ServiceProvider.GetRequiredService<IConfiguration>()) + 1L) * Megabyte);

    public async Task<Result<HandbookDetails>> DraftAsync(Guid id, uint? version, IFormFile? file, string? link, CancellationToken ct)
    {
        var most = MegabytesOf(settings);
        if (file?.Length > (long)most * Megabyte)
            return HandbookErrors.FileTooLarge(most);
        using var content = new MemoryStream((int)(file?.Length ?? 0));
        if (file is not null)
            await file.CopyToAsync(content, ct);
        return await sender.Send(new DraftHandbook(id, version, new(file?.FileName, content.ToArray(), link)), ct)
            .Then(() => sender.Send(new GetHandbook(id), ct));
    }

    private static int MegabytesOf(IConfiguration settings) => settings.GetValue("Handbooks:MaxMegabytes", DefaultMegabytes);
}
