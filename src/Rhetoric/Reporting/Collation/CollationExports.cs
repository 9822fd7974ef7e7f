using System.Text;
using Rhetoric.Reporting;

namespace Rhetoric;

/// <summary>Writes a collated series for people and for other programs.</summary>
public static class CollationExports
{
    /// <summary>The readouts as TEI P5 by the parallel segmentation method: an <c>app</c> for each segment, witnesses in date order.</summary>
    /// <remarks>Exact: the readings of a witness in the order of the document are its text; what XML cannot hold is a <c>g</c> element with its number, as <c>U+0001</c>.</remarks>
    /// <param name="collation">The series.</param>
    /// <param name="stream">Receives UTF-8 without a byte order mark, and is left open.</param>
    public static void WriteTei(this Collation collation, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(collation);
        ArgumentNullException.ThrowIfNull(stream);
        TeiWriter.Write(stream, collation);
    }

    /// <summary>The network of text reuse as GraphML: links go from the later readout to the earlier, their weight is the share of the later one that stands in the earlier.</summary>
    /// <param name="collation">The series.</param>
    /// <param name="stream">Receives UTF-8 without a byte order mark, and is left open.</param>
    public static void WriteGraphMl(this Collation collation, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(collation);
        ArgumentNullException.ThrowIfNull(stream);
        GraphMlWriter.Write(stream, collation);
    }

    /// <summary>A page on the series: threads, principles, formulas and reuse over time, what each meeting brought, and the order of its topics.</summary>
    /// <param name="collation">The series.</param>
    /// <returns>HTML; everything that comes from a text is escaped. The same series gives the same page.</returns>
    public static string ToHtml(this Collation collation) => collation.ToHtml(TextLanguage.English);

    /// <summary>A page on the series whose own words are in one of two languages.</summary>
    /// <param name="collation">The series.</param>
    /// <param name="language">The language of headings, legends, titles of threads and notes: Chinese, or English for all else. Pictures are in English.</param>
    /// <returns>HTML; everything that comes from a text is escaped. The same series gives the same page.</returns>
    public static string ToHtml(this Collation collation, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(collation);
        return CollationPage.Of(collation, language);
    }

    /// <summary>Writes <see cref="WriteTei"/> to a file, whole or not at all.</summary>
    /// <param name="collation">The series.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveTei(this Collation collation, string path) => AtomicFile.Write(path, collation.WriteTei);

    /// <summary>Writes <see cref="WriteGraphMl"/> to a file, whole or not at all.</summary>
    /// <param name="collation">The series.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveGraphMl(this Collation collation, string path) => AtomicFile.Write(path, collation.WriteGraphMl);

    /// <summary>Writes <see cref="ToHtml(Collation)"/> to a file, whole or not at all.</summary>
    /// <param name="collation">The series.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveHtml(this Collation collation, string path)
    {
        var page = collation.ToHtml();
        AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(page)));
    }
}
