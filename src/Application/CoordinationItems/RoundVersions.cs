using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Meetings;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>A round before a meeting is its frame in force. What the meeting says of each item is kept with the item.</summary>
internal sealed class RoundVersions(IReadDb db) : ISubjectVersions
{
    public async Task<SubjectVersion?> FindAsync(SubjectKind kind, Guid id, CancellationToken ct) =>
        kind == SubjectKind.Round && await db.Set<CoordinationRound>().SingleOrDefaultAsync(r => r.Id == id, ct) is { } round
            ? new(round.Name, HashOf(round)) : null;

    private static string HashOf(CoordinationRound round) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{round.Id}:{round.FirstYear}:{round.Frame?.Version ?? 0}"))));
}
