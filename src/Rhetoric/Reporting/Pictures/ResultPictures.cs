using System.Text;
using Rhetoric.Reporting;

namespace Rhetoric;

/// <summary>Draws keyness, bar codes, shares of voice and text reuse as SVG that stands by itself.</summary>
/// <remarks>
/// UTF-8, no script, nothing fetched; light or dark with the page or the viewer; title and description say in words what is drawn. Everything that comes from a text is
/// escaped. The same result gives the same picture. Timelines and matrices are drawn by <see cref="TracePictures"/>.
/// </remarks>
public static class ResultPictures
{
    /// <summary>The phrases that tell target and reference apart, as bars to two sides, at most fifteen a side, in the default width.</summary>
    /// <param name="phrases">The compared phrases.</param>
    public static string ToSvg(this IEnumerable<PhraseKeyness> phrases) => phrases.ToSvg(TracePictures.DefaultWidth);

    /// <summary>The phrases that tell target and reference apart, as bars to two sides, at most fifteen a side.</summary>
    /// <param name="phrases">The compared phrases.</param>
    /// <param name="width">The width in CSS pixels, at least 320.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is too small.</exception>
    public static string ToSvg(this IEnumerable<PhraseKeyness> phrases, int width) => phrases.ToSvg("the target", "the reference", width);

    /// <summary>The phrases that tell two sides apart, as bars to the right and to the left, at most fifteen a side, with the names of the sides.</summary>
    /// <param name="phrases">The compared phrases.</param>
    /// <param name="target">What the target is called, such as <c>2019</c>.</param>
    /// <param name="reference">What the reference is called.</param>
    /// <param name="width">The width in CSS pixels, at least 320.</param>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The width is too small.</exception>
    public static string ToSvg(this IEnumerable<PhraseKeyness> phrases, string target, string reference, int width = TracePictures.DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        ArgumentException.ThrowIfNullOrWhiteSpace(target);
        ArgumentException.ThrowIfNullOrWhiteSpace(reference);
        return KeynessPicture.Of([.. phrases], target, reference, Wide(width));
    }

    /// <summary>The uses of phrases along the readouts laid end to end, a stroke a use, in the default width.</summary>
    /// <param name="barcode">The bar code.</param>
    public static string ToSvg(this PhraseBarcode barcode) => barcode.ToSvg(TracePictures.DefaultWidth);

    /// <summary>The uses of phrases along the readouts laid end to end, a stroke a use.</summary>
    /// <param name="barcode">The bar code.</param>
    /// <param name="width">The width in CSS pixels, at least 320.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is too small.</exception>
    public static string ToSvg(this PhraseBarcode barcode, int width)
    {
        ArgumentNullException.ThrowIfNull(barcode);
        return BarcodePicture.Of(barcode, Wide(width));
    }

    /// <summary>Share of voice, a bar a readout; a readout in which nobody is quoted has none, in the default width.</summary>
    /// <param name="voices">The voices, as <see cref="VoiceTable"/> has them.</param>
    public static string ToSvg(this IEnumerable<PlacedVoice> voices) => voices.ToSvg(TracePictures.DefaultWidth);

    /// <summary>Share of voice, a bar a readout; a readout in which nobody is quoted has none.</summary>
    /// <param name="voices">The voices, as <see cref="VoiceTable"/> has them.</param>
    /// <param name="width">The width in CSS pixels, at least 320.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is too small.</exception>
    public static string ToSvg(this IEnumerable<PlacedVoice> voices, int width)
    {
        ArgumentNullException.ThrowIfNull(voices);
        return VoicePicture.Of([.. voices], Wide(width));
    }

    /// <summary>A network of text reuse as arcs over the line of its readouts, in the default width.</summary>
    /// <param name="network">The network.</param>
    public static string ToSvg(this ReuseNetwork network) => network.ToSvg(TracePictures.DefaultWidth);

    /// <summary>A network of text reuse as arcs over the line of its readouts.</summary>
    /// <param name="network">The network.</param>
    /// <param name="width">The width in CSS pixels, at least 320.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is too small.</exception>
    public static string ToSvg(this ReuseNetwork network, int width)
    {
        ArgumentNullException.ThrowIfNull(network);
        return ReusePicture.Of(network, [.. Enumerable.Range(0, network.Readouts.Count)], Wide(width), PageWording.English);
    }

    /// <summary>Writes the picture of <see cref="ToSvg(IEnumerable{PhraseKeyness})"/> to a file, whole or not at all.</summary>
    /// <param name="phrases">The compared phrases.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveSvg(this IEnumerable<PhraseKeyness> phrases, string path) => Save(path, phrases.ToSvg());

    /// <summary>Writes the picture of <see cref="ToSvg(PhraseBarcode)"/> to a file, whole or not at all.</summary>
    /// <param name="barcode">The bar code.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveSvg(this PhraseBarcode barcode, string path) => Save(path, barcode.ToSvg());

    /// <summary>Writes the picture of <see cref="ToSvg(IEnumerable{PlacedVoice})"/> to a file, whole or not at all.</summary>
    /// <param name="voices">The voices.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveSvg(this IEnumerable<PlacedVoice> voices, string path) => Save(path, voices.ToSvg());

    /// <summary>Writes the picture of <see cref="ToSvg(ReuseNetwork)"/> to a file, whole or not at all.</summary>
    /// <param name="network">The network.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveSvg(this ReuseNetwork network, string path) => Save(path, network.ToSvg());

    private static int Wide(int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, SvgPicture.LeastWidth);
        return width;
    }

    private static void Save(string path, string picture) => AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(picture)));
}
