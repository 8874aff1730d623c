using System.Text;
using System.Xml;

namespace LocalPlan.Infrastructure.Imports.Workbooks;

/// <summary>The text of an element up to what a spreadsheet's cell can hold: a longer one is passed over piece by piece and never held.</summary>
internal sealed class CappedText
{
    private readonly StringBuilder _text = new();
    private readonly char[] _piece = new char[1024];

    /// <summary>Takes over all text in the element that the reader stands on, and leaves it on the element's end.</summary>
    public void Append(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return;
        var end = xml.Depth;
        while (xml.Read() && xml.Depth > end)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                AppendNode(xml);
    }

    public override string ToString() => _text.ToString();

    private void AppendNode(XmlReader xml)
    {
        while (xml.ReadValueChunk(_piece, 0, _piece.Length) is > 0 and var length)
            _text.Append(_piece, 0, Math.Min(length, Math.Max(0, WorkbookLimits.CellLength - _text.Length)));
    }
}
