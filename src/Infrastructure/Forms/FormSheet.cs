namespace LocalPlan.Infrastructure.Forms;

/// <summary>A sheet to be written.</summary>
/// <param name="Name">The wanted name of its tab.</param>
/// <param name="Widths">Width of each column in digits.</param>
/// <param name="Write">Writes the rows and answers with the first and last row of the head, which repeats on each printed page.</param>
internal sealed record FormSheet(string Name, IReadOnlyList<double> Widths, Func<SheetWriter, (uint First, uint Last)> Write);
