using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.RoundDocuments;

/// <summary>One document of a round as text and tables, for the page to print.</summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record GetRoundPaper(Guid RoundId, RoundDocumentRef Which) : IQuery<RoundPaper>;

internal sealed class GetRoundPaperHandler(RoundPapers papers) : IQueryHandler<GetRoundPaper, RoundPaper>
{
    public async Task<Result<RoundPaper>> Handle(GetRoundPaper query, CancellationToken ct) =>
        (await papers.OpenAsync(query.RoundId, ct)).TryGet(out var file, out var error) ? papers.Write(file, query.Which) : error;
}
