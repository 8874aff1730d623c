using System.Globalization;
using System.Text.RegularExpressions;

namespace LocalPlan.Domain.Duplicates;

/// <summary>Takes what a figure of a text says into the record: หมู่ที่, ซอย, phase, year, measures.</summary>
internal sealed class FigureReader(Vocabulary words, WorkRecord record, TextField field, string text)
{
    public void Take(PieceKind kind, Match match)
    {
        var value = match.Groups["n"].Value;
        switch (kind)
        {
            case PieceKind.Moo:
                record.Moos.UnionWith(Numbers(match));
                break;
            case PieceKind.Phase:
                record.Phases.Add(int.Parse(value, CultureInfo.InvariantCulture));
                break;
            case PieceKind.Soi:
                record.Sois.Add(value);
                break;
            case PieceKind.Code:
                record.Codes.Add(value);
                break;
            case PieceKind.Year:
                record.Years.Add(int.Parse(value, CultureInfo.InvariantCulture));
                break;
            default:
                TakeSize(match, value);
                return;
        }
        Add(kind, match.Index, match.Index + match.Length, value);
    }

    private static IEnumerable<int> Numbers(Match match)
    {
        var numbers = match.Groups["m"].Captures.Select(c => c.Value).Prepend(match.Groups["n"].Value)
            .Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        return match.Groups["r"] is { Success: true, Value: "-" or "ถึง" } && numbers is [var from, var to] && from < to
            ? Enumerable.Range(from, to - from + 1) : numbers;
    }

    private void TakeSize(Match match, string value)
    {
        var number = double.Parse(value, CultureInfo.InvariantCulture);
        var end = match.Index + match.Length;
        var unit = match.Groups["unit"].Value;
        var what = match.Groups["what"].Value;
        var id = what.Contains("ยาว", StringComparison.Ordinal) || what.Contains("ระยะทาง", StringComparison.Ordinal) ? "LENGTH"
            : what.Contains("กวาง", StringComparison.Ordinal) ? "WIDTH"
            : unit == "ตารางเมตร" || what == "พืนที" ? "AREA"
            : what.Length > 0 ? "DEPTH"
            : unit.Length > 0 ? "LENGTH"
            : words.Units.FirstOrDefault(u => string.CompareOrdinal(text, end, u.Word, 0, u.Word.Length) == 0).Id ?? "NUMBER";
        record.Sizes.Add(new Size(id, unit == "กิโลเมตร" ? number * 1000 : number));
        Add(PieceKind.Size, match.Index, end, $"{id}:{value}");
    }

    private void Add(PieceKind kind, int start, int end, string value) => record.Pieces.Add(new Piece(kind, field, start, end, value));
}
