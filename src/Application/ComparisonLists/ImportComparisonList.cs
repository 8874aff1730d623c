using System.Security.Cryptography;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.ComparisonLists;
using LocalPlan.Domain.ThaiText;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.ComparisonLists;

/// <summary>
/// Takes a file as the next version of a list. Rows that cannot be read refuse it, unless the good ones alone are wanted; the file that was
/// taken last makes no new version.
/// </summary>
[Requires(Capability.ManageComparisonLists)]
public sealed record ImportComparisonList(Guid Id, uint? ExpectedVersion, string FileName, byte[] Content, bool AcceptGoodRows) : ICommand<ComparisonImport>;

/// <summary>What came of a file.</summary>
/// <param name="IsNew">Whether it made a version; false for the file that was taken last.</param>
/// <param name="Version">The version now.</param>
/// <param name="Broken">What could not be read and was left out.</param>
public sealed record ComparisonImport(bool IsNew, ComparisonListVersion Version, IReadOnlyList<Error> Broken);

internal sealed class ImportComparisonListHandler(IWriteDb db, ListReader reader, PlanActor actor, ICaller caller, TimeProvider clock)
    : ICommandHandler<ImportComparisonList, ComparisonImport>
{
    public async Task<Result<ComparisonImport>> Handle(ImportComparisonList command, CancellationToken ct)
    {
        var own = db.Set<ComparisonList>().Where(l => l.OrganizationId == caller.OrganizationId);
        if (!(await own.FetchAsync(command.Id, command.ExpectedVersion, ComparisonListErrors.NotFound, ct)).TryGet(out var list, out var error))
            return error;
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(command.Content));
        if (list.Has(sha256))
            return new ComparisonImport(IsNew: false, list.Current!, []);
        if (!Good(command, ct).TryGet(out var read, out error))
            return error;
        var standing = await db.Set<ComparisonListRow>().Where(r => r.ListId == list.Id && r.UntilVersion == null).ToListAsync(ct);
        var file = new ComparisonListFile(NameOf(command.FileName), sha256, read.BrokenRows, clock.GetUtcNow());
        db.Set<ComparisonListRow>().AddRange(list.Take(file, read.Rows, standing, await actor.OfCallerAsync(ct), clock.TodayInThailand()));
        return new ComparisonImport(IsNew: true, list.Current!, read.Broken);
    }

    private Result<ReadList> Good(ImportComparisonList command, CancellationToken ct) =>
        !reader.Read(command.FileName, command.Content, ct).TryGet(out var read, out var error) ? error
        : read.Broken.Count > 0 && !command.AcceptGoodRows ? ComparisonListErrors.RowsBroken(read.Rows.Count, read.Broken)
        : read.Rows.Count == 0 ? ComparisonListErrors.NoRows : read;

    private static string NameOf(string fileName) => ThaiNormalizer.Repair(Path.GetFileName(fileName)) is var name
        && name.Length > ComparisonListFile.MaxNameLength ? name[^ComparisonListFile.MaxNameLength..] : name;
}
