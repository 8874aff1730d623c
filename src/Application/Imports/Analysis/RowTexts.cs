using LocalPlan.Application.Imports.Reading;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>The texts of a row from left to right, each once; the number of a strategy or tactic takes its name from the cell beside it.</summary>
internal static class RowTexts
{
    public static List<(CellPlace At, string Text)> Of(SheetRow row, AmendmentLabels labels)
    {
        var texts = row.Cells.OrderBy(c => c.Key).Where(c => !string.IsNullOrWhiteSpace(c.Value.Text)).DistinctBy(c => c.Value.Text)
            .Select(c => (At: new CellPlace(row.Number, c.Key), c.Value.Text)).ToList();
        for (var i = 0; i + 1 < texts.Count; i++)
            if (Heading.IsBare(texts[i].Text) && IsName(texts[i + 1].Text, labels))
            {
                texts[i] = (texts[i].At, $"{texts[i].Text} {texts[i + 1].Text}");
                texts.RemoveAt(i + 1);
            }
        return texts;
    }

    private static bool IsName(string text, AmendmentLabels labels) =>
        text.Any(char.IsLetter) && !Heading.Reads(text) && !RowWords.IsPageMark(text) && labels.Of(text) is null;
}
