using System.Globalization;
using System.Text;
using System.Xml;

namespace Rhetoric.Reporting;

/// <summary>Writes an aligned series as TEI by the parallel segmentation method.</summary>
/// <remarks>
/// <para>
/// Every character of an unmodified text stands in one <c>rdg</c>, readings of the same characters in one; the readings of a witness in the order of the document are its text. Line ends
/// of old systems are written as references, so that a parser keeps them; what XML cannot hold (control characters, halves of surrogate pairs) is a <c>g</c> element with its number in <c>n</c>.
/// </para>
/// <para>Source: TEI P5 Guidelines, chapter 12.2.3. Cost: O(characters).</para>
/// </remarks>
internal sealed class TeiWriter : IDisposable
{
    private const string Tei = "http://www.tei-c.org/ns/1.0";

    private readonly XmlWriter _xml;
    private readonly Collation _collation;

    // Where the next reading of a witness begins in its unmodified text, and the last segment that has one.
    private readonly int[] _from;
    private readonly AlignedSegment[] _last;

    private TeiWriter(Stream stream, Collation collation)
    {
        _collation = collation;
        (_from, _last) = (new int[collation.Readouts.Count], new AlignedSegment[collation.Readouts.Count]);
        foreach (var segment in collation.Alignment)
        {
            foreach (var reading in segment.Readings)
            {
                _last[reading.Readout] = segment;
            }
        }

        _xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize, CheckCharacters = true });
    }

    public static void Write(Stream stream, Collation collation)
    {
        using var writer = new TeiWriter(stream, collation);
        writer.Write();
    }

    public void Dispose() => _xml.Dispose();

    private void Write()
    {
        _xml.WriteStartDocument();
        Line();
        _xml.WriteStartElement("TEI", Tei);
        Line();
        WriteHeader();
        Line();
        _xml.WriteStartElement("text", Tei);
        _xml.WriteStartElement("body", Tei);
        _xml.WriteStartElement("ab", Tei);
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        foreach (var segment in _collation.Alignment)
        {
            Write(segment);
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        Line();
        _xml.WriteEndElement();
        Line();
        _xml.Flush();
    }

    private void WriteHeader()
    {
        var readouts = _collation.Readouts;
        _xml.WriteStartElement("teiHeader", Tei);
        _xml.WriteStartElement("fileDesc", Tei);
        _xml.WriteStartElement("titleStmt", Tei);
        Element("title", string.Create(CultureInfo.InvariantCulture, $"{readouts.Count} readouts, collated"));
        _xml.WriteEndElement();
        _xml.WriteStartElement("publicationStmt", Tei);
        Element("p", $"Made by Rhetoric {ResultHead.Version}.");
        _xml.WriteEndElement();
        _xml.WriteStartElement("sourceDesc", Tei);
        _xml.WriteStartElement("listWit", Tei);
        for (var number = 0; number < readouts.Count; number++)
        {
            Line();
            var readout = readouts[number];
            _xml.WriteStartElement("witness", Tei);
            _xml.WriteAttributeString("xml", "id", null, Witness(number));
            _xml.WriteAttributeString("n", PictureText.Clean(readout.Id));
            if (readout.Date is { } date)
            {
                _xml.WriteStartElement("date", Tei);
                _xml.WriteAttributeString("when", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                _xml.WriteEndElement();
            }

            Element("title", readout.Title ?? readout.Id);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteStartElement("encodingDesc", Tei);
        _xml.WriteStartElement("variantEncoding", Tei);
        _xml.WriteAttributeString("method", "parallel-segmentation");
        _xml.WriteAttributeString("location", "internal");
        _xml.WriteEndElement();
        Element("p", "Witnesses are in date order. One that no reading of an app names has nothing there.");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void Write(AlignedSegment segment)
    {
        Line();
        _xml.WriteStartElement("app", Tei);
        _xml.WriteAttributeString("n", segment.Number.ToString(CultureInfo.InvariantCulture));
        if (segment.Thread is { } thread)
        {
            _xml.WriteAttributeString("type", thread);
        }

        foreach (var reading in segment.Readings.GroupBy(reading => WordsOf(reading, segment), StringComparer.Ordinal))
        {
            _xml.WriteStartElement("rdg", Tei);
            _xml.WriteAttributeString("wit", string.Join(' ', reading.Select(one => $"#{Witness(one.Readout)}")));
            WriteText(reading.Key);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    // The unmodified words, with what folding drops before them, and behind the last of them.
    private string WordsOf(SegmentReading reading, AlignedSegment segment)
    {
        var readout = _collation.Readouts[reading.Readout];
        var end = ReferenceEquals(_last[reading.Readout], segment) ? readout.Original.Length : readout.OriginalSpan(reading.Span).End;
        var words = readout.Original[_from[reading.Readout]..end];
        _from[reading.Readout] = end;
        return words;
    }

    private void WriteText(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                at++;
            }
            else if (!XmlConvert.IsXmlChar(text[at]))
            {
                _xml.WriteString(text[start..at]);
                _xml.WriteStartElement("g", Tei);
                _xml.WriteAttributeString("n", string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[at]:X4}"));
                _xml.WriteEndElement();
                start = at + 1;
            }
        }

        _xml.WriteString(text[start..]);
    }

    private void Element(string name, string text)
    {
        _xml.WriteStartElement(name, Tei);
        WriteText(text);
        _xml.WriteEndElement();
    }

    private void Line() => _xml.WriteWhitespace("\n");

    private static string Witness(int number) => string.Create(CultureInfo.InvariantCulture, $"w{number + 1}");
}
