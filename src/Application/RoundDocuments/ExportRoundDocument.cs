using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.RoundDocuments;

/// <summary>One document of a round as a file.</summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record ExportRoundDocument(Guid RoundId, RoundDocumentRef Which, RoundDocumentFormat Format, DigitStyle Digits) : IQuery<DocumentFile>;

internal sealed class ExportRoundDocumentHandler(RoundPapers papers, IEnumerable<IRoundDocumentWriter> writers) : IQueryHandler<ExportRoundDocument, DocumentFile>
{
    public async Task<Result<DocumentFile>> Handle(ExportRoundDocument query, CancellationToken ct)
    {
        if (!(await papers.OpenAsync(query.RoundId, ct)).TryGet(out var file, out var error))
            return error;
        return papers.Write(file, query.Which).TryGet(out var paper, out error)
            ? writers.Single(w => w.Format == query.Format).Write(paper, query.Digits)
            : error;
    }
}
