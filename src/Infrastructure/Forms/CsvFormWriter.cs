using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.Calendar;

namespace LocalPlan.Infrastructure.Forms;

/// <summary>The accounts as CSV, one row for each project and continuation row, with the columns that the import reads.</summary>
internal sealed class CsvFormWriter : IFormWriter
{
    /// <summary>With a fixed line end CsvHelper leaves lone line feeds unquoted, so quoting is decided here.</summary>
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = args => args.Field is { Length: > 0 } field && (field.IndexOfAny(['"', ',', '\r', '\n']) >= 0 || field.Trim().Length != field.Length),
    };

    public FormFormat Format => FormFormat.Csv;

    public string ContentType => "text/csv; charset=utf-8";

    public async Task WriteAsync(FormContent content, Stream output, CancellationToken ct)
    {
        await using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await using var csv = new CsvWriter(text, Configuration);
        if (content.Form == FormCode.P01)
            await new SummaryCsv(csv).WriteAsync(content.Summary);
        else
            await WriteBookAsync(csv, content.Book, ct);
    }

    private static async Task WriteBookAsync(CsvWriter csv, FormBook book, CancellationToken ct)
    {
        var period = new PlanPeriod(book.FirstYear);
        foreach (var column in Columns(period))
            csv.WriteField(column);
        await csv.NextRecordAsync();
        foreach (var section in book.Sections)
        {
            ct.ThrowIfCancellationRequested();
            foreach (var entry in section.Entries)
                await WriteEntryAsync(csv, section, entry);
        }
    }

    private static IEnumerable<string> Columns(PlanPeriod period) =>
    [
        FormColumns.Form, FormColumns.StrategyNumber, FormColumns.Strategy, FormColumns.TacticCode, FormColumns.Tactic,
        FormColumns.PlanClassCode, FormColumns.PlanClass, FormColumns.Amendment, FormColumns.Number, FormColumns.Name,
        FormColumns.Objective, FormColumns.Target, .. period.Years.Select(FormColumns.Budget), FormColumns.Indicator,
        FormColumns.ExpectedResult, FormColumns.Agency, FormColumns.SupportingAgency, FormColumns.CoordinationAgency,
        .. period.Years.Select(FormColumns.Ordinance), FormColumns.EquipmentCategory, FormColumns.EquipmentType,
        FormColumns.Origin, FormColumns.FundingSource, FormColumns.Place,
    ];

    private static async Task WriteEntryAsync(CsvWriter csv, FormSection section, FormEntry entry)
    {
        await WriteRowAsync(csv, section, entry, entry.Row, isLine: false);
        foreach (var line in entry.Lines)
            await WriteRowAsync(csv, section, entry, line, isLine: true);
    }

    private static Task WriteRowAsync(CsvWriter csv, FormSection section, FormEntry entry, FormRow row, bool isLine)
    {
        string? Own(string? text) => isLine ? null : text;
        csv.WriteField(FormLabels.LabelOf(section.Form));
        csv.WriteField(section.StrategyNumber);
        Texts(csv, section.StrategyName, section.TacticCode, section.TacticName, section.PlanClassCode, section.PlanClassName, entry.AmendmentLabel);
        csv.WriteField(!isLine ? entry.Number.ToString(CultureInfo.InvariantCulture) : row.LooksWhole() ? "-" : null);
        Texts(csv, row.Name, row.Objective, row.Target);
        Amounts(csv, row.Amounts);
        Texts(csv, row.Indicator, row.ExpectedResult, row.Agency, Own(entry.SupportingAgency), Own(entry.CoordinationAgency));
        Amounts(csv, isLine ? new decimal?[PlanPeriod.Length] : entry.Ordinance);
        Texts(csv, Own(entry.EquipmentCategory), Own(entry.EquipmentType), Own(entry.Origin), Own(entry.FundingSource), Own(entry.Place));
        return csv.NextRecordAsync();
    }

    private static void Texts(CsvWriter csv, params IEnumerable<string?> texts)
    {
        foreach (var text in texts)
            csv.WriteField(CsvText.Safe(text));
    }

    private static void Amounts(CsvWriter csv, IEnumerable<decimal?> amounts)
    {
        foreach (var amount in amounts)
            csv.WriteField(amount?.ToString("0.##", CultureInfo.InvariantCulture));
    }
}
