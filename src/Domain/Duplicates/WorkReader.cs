using System.Text;

namespace LocalPlan.Domain.Duplicates;

/// <summary>
/// Reads one text of a project from left to right: figures, addresses, places and the words of the vocabulary, the longest first.
/// What none of them takes is the residue.
/// </summary>
internal sealed class WorkReader(Vocabulary words, WorkRecord record, TextField field, FoldedText text)
{
    private const int ShortWord = 4;
    private const int TornRest = 6;
    private readonly StringBuilder _residue = new();
    private readonly string _text = text.Text;
    private int _at;
    private bool _fresh = true;
    private bool _expectsPlace;
    private bool _onLine;

    public string Read()
    {
        while (_at < _text.Length)
            if (!Figure() && !Address() && !Village() && !Word())
                Skip();
        return _residue.ToString();
    }

    private bool Starts => _fresh || text.IsGap(_at);

    private void Skip()
    {
        var c = _text[_at++];
        var isSign = c is '(' or ')' or '-' or '/';
        if (!isSign)
            _residue.Append(c);
        _fresh = isSign;
        _expectsPlace = (c is '(' or '-') || (_expectsPlace && isSign);
        _onLine &= isSign;
    }

    private void Advance(int to, bool expectsPlace = false) => (_at, _fresh, _expectsPlace, _onLine) = (to, true, expectsPlace, expectsPlace);

    private bool Figure()
    {
        foreach (var (kind, pattern) in ReadingPatterns.Figures)
        {
            if (pattern.Match(_text, _at) is not { Success: true } match)
                continue;
            new FigureReader(words, record, field, _text).Take(kind, match);
            Advance(_at + match.Length);
            return true;
        }
        return false;
    }

    private bool Address()
    {
        if (ReadingPatterns.Address().Match(_text, _at) is not { Success: true } match || (match.Length < ShortWord && !Starts))
            return false;
        var start = _at + match.Length;
        var end = start;
        while (end < _text.Length && (end == start || !text.IsGap(end) || IsTorn(end)) && !ReadingPatterns.AddressEnd().IsMatch(_text, end))
            end++;
        var name = _text[start..end];
        if (match.Groups["tambon"].Success && name.Length > 1)
            Add(PieceKind.Tambon, _at, end, name, record.Tambons);
        else if (match.Groups["owner"].Success && name.Length > 1)
            Add(PieceKind.Owner, _at, end, match.Value.EndsWith("จังหวัด", StringComparison.Ordinal) ? "" : name, record.Owners);
        Advance(end);
        return true;
    }

    /// <summary>The rest of a name torn by a space: a few letters, then the next address.</summary>
    private bool IsTorn(int gap)
    {
        if (words.At(_text, gap) is not null)
            return false;
        for (var at = gap + 1; at <= gap + TornRest && at < _text.Length; at++)
            if (text.IsGap(at))
                return ReadingPatterns.Address().IsMatch(_text, at);
        return false;
    }

    /// <summary>บ้าน and its name: a village of its own, or one end of a stretch.</summary>
    private bool Village()
    {
        if (string.CompareOrdinal(_text, _at, "บาน", 0, 3) != 0 || !Starts)
            return false;
        var end = new PlaceName(words, text).End(_at, _at + 3, splits: false);
        if (end - _at <= 3)
            return false;
        if (_expectsPlace || IsPerson(_at + 3) || new PlaceName(words, text).LeadsOn(end))
            Add(PieceKind.Segment, _at, end, _text[_at..end], record.Segments);
        else
            Add(PieceKind.Village, _at, end, _text[(_at + 3)..end], record.Villages);
        Advance(end);
        return true;
    }

    private bool IsPerson(int at) => words.Persons.Any(p => string.CompareOrdinal(_text, at, p, 0, p.Length) == 0);

    private bool Word()
    {
        if (words.At(_text, _at) is not var (meaning, length) || (length < ShortWord && !Starts))
            return false;
        var end = _at + length;
        if (meaning.Mark is { } mark && (meaning.Object is null || _expectsPlace))
            return Mark(mark, end);
        if (meaning.Object is not null && _onLine)
            return Mark("LANDMARK", end);
        if (meaning.Object is { } known)
        {
            record.Objects.Add(known);
            Add(PieceKind.Object, _at, end, known.Id);
        }
        TakeSurface(meaning, end);
        if (meaning.Action is { } action)
            Add(PieceKind.Action, _at, end, action, record.Actions);
        Advance(end);
        return true;
    }

    private void TakeSurface(Meaning meaning, int end)
    {
        if (meaning.Surface is not { } surface)
            return;
        Add(PieceKind.Surface, _at, end, surface, record.Surfaces);
        if (meaning.SurfaceMeansRoad && record.Objects.Count == 0)
            record.Objects.Add(words.Objects["road"]);
    }

    private bool Mark(string mark, int end)
    {
        switch (mark)
        {
            case "INSIDE":
                record.IsInside = true;
                Add(PieceKind.Inside, _at, end, "");
                break;
            case "WIDE":
                record.IsWide = true;
                Add(PieceKind.Wide, _at, end, "");
                break;
            case "LINE" or "TO" or "JOIN":
                Advance(end, expectsPlace: true);
                Named();
                return true;
            default:
                end = new PlaceName(words, text).End(_at, end, splits: mark == "WATER");
                Add(PieceKind.Segment, _at, end, _text[_at..end], record.Segments);
                break;
        }
        Advance(end);
        return true;
    }

    /// <summary>A stretch with a name of its own: สายทุ่งป่าแดง.</summary>
    private void Named()
    {
        if (_at >= _text.Length || _text[_at] == '(' || string.CompareOrdinal(_text, _at, "บาน", 0, 3) == 0 || words.At(_text, _at) is ({ IsStop: false }, _))
            return;
        var end = new PlaceName(words, text).End(_at, _at, splits: false);
        if (end - _at < ShortWord)
            return;
        Add(PieceKind.Segment, _at, end, _text[_at..end], record.Segments);
        Advance(end, expectsPlace: true);
    }

    private void Add(PieceKind kind, int start, int end, string value, ICollection<string>? into = null)
    {
        into?.Add(value);
        record.Pieces.Add(new Piece(kind, field, start, end, value));
    }
}
