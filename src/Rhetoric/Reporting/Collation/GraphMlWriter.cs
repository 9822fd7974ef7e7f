using System.Globalization;
using System.Text;
using System.Xml;

namespace Rhetoric.Reporting;

/// <summary>Writes a network of text reuse as GraphML: readouts with id, date, title and counterpart, links with share, characters and the longest stretch.</summary>
/// <remarks>
/// Source: Brandes, Eiglsperger, Lerner and Pich, "Graph Markup Language (GraphML)", in Handbook of Graph Drawing and Visualization (2013). Links go from the later readout to the earlier; <c>weight</c> is the share. Cost: O(links ·
/// length of two texts), for the stretches.
/// </remarks>
internal static class GraphMlWriter
{
    private const string Space = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For, string Type)[] Keys =
    [
        ("label", "node", "string"), ("date", "node", "string"), ("title", "node", "string"), ("counterpart", "node", "string"), ("chars", "node", "int"),
        ("weight", "edge", "double"), ("shared", "edge", "int"), ("longest", "edge", "int"), ("stretch", "edge", "string"),
        ("later_start", "edge", "int"), ("later_end", "edge", "int"), ("earlier_start", "edge", "int"), ("earlier_end", "edge", "int"),
    ];

    public static void Write(Stream stream, Collation collation)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize });
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", Space);
        foreach (var (id, of, type) in Keys)
        {
            xml.WriteStartElement("key", Space);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", id);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("id", "reuse");
        xml.WriteAttributeString("edgedefault", "directed");
        for (var number = 0; number < collation.Readouts.Count; number++)
        {
            var readout = collation.Readouts[number];
            xml.WriteStartElement("node", Space);
            xml.WriteAttributeString("id", Node(number));
            Data(xml, "label", readout.Id);
            Data(xml, "date", readout.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Data(xml, "title", readout.Title);
            Data(xml, "counterpart", readout.ReadCounterpart()?.Name);
            Data(xml, "chars", Number(readout.Original.Length));
            xml.WriteEndElement();
        }

        foreach (var link in collation.Reuse.Links)
        {
            var longest = link.Longest;
            var (inLater, inEarlier) = ResultTables.PlacesOf(collation, link);
            xml.WriteStartElement("edge", Space);
            xml.WriteAttributeString("source", Node(link.Later));
            xml.WriteAttributeString("target", Node(link.Earlier));
            Data(xml, "weight", link.Share.ToString("R", CultureInfo.InvariantCulture));
            Data(xml, "shared", Number(link.Characters));
            Data(xml, "longest", Number(longest.Length));
            Data(xml, "stretch", collation.Readouts[link.Later].Quote(longest.InLater));
            Data(xml, "later_start", Number(inLater.Start));
            Data(xml, "later_end", Number(inLater.End));
            Data(xml, "earlier_start", Number(inEarlier.Start));
            Data(xml, "earlier_end", Number(inEarlier.End));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Flush();
        stream.Write("\n"u8);
    }

    private static void Data(XmlWriter xml, string key, string? value)
    {
        if (value is not null)
        {
            xml.WriteStartElement("data", Space);
            xml.WriteAttributeString("key", key);
            xml.WriteString(Clean(value));
            xml.WriteEndElement();
        }
    }

    // Halves of surrogate pairs, as a cut text may have, become U+FFFD.
    private static string Clean(string text) => string.Concat(PictureText.Clean(text).EnumerateRunes().Select(rune => rune.ToString()));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Node(int number) => string.Create(CultureInfo.InvariantCulture, $"r{number + 1}");
}
