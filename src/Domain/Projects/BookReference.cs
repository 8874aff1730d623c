namespace LocalPlan.Domain.Projects;

/// <summary>Where a project stands in the printed plan (เล่ม/หน้า/ข้อ); officers look it up for every budget line.</summary>
public sealed record BookReference(string? Volume, string? Page, string? Item)
{
    public const int MaxLength = 50;

    public static readonly BookReference Blank = new(null, null, null);

    internal BookReference Trimmed() => new(Text(Volume), Text(Page), Text(Item));

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
