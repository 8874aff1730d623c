using System.Security.Cryptography;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports;

/// <summary>Keeps an uploaded workbook or CSV file and queues its analysis.</summary>
[Requires(Capability.ImportProjects)]
public sealed record StartImport(Guid PlanId, string FileName, byte[] Content) : ICommand<Guid>;

internal sealed class StartImportHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<StartImport, Guid>
{
    public async Task<Result<Guid>> Handle(StartImport command, CancellationToken ct)
    {
        if (command.Content.Length == 0)
            return ImportErrors.FileEmpty;
        if (!(await db.DraftPlanAsync(command.PlanId, ct)).TryGet(out _, out var error))
            return error;
        var import = Import.Start(
            caller.OrganizationId, command.PlanId, caller.UserId, Describe(command), clock.GetUtcNow(), await db.AnswersAsync(command.PlanId, ct));
        db.Set<Import>().Add(import);
        db.Set<ImportFile>().Add(new ImportFile(import.OrganizationId, import.Id, command.Content));
        return import.Id;
    }

    private static ImportedFile Describe(StartImport command)
    {
        var name = Path.GetFileName(command.FileName);
        return new(
            ThaiNormalizer.Repair(name.Length > Import.MaxFileNameLength ? name[^Import.MaxFileNameLength..] : name),
            command.Content.Length,
            Convert.ToHexStringLower(SHA256.HashData(command.Content)));
    }
}
