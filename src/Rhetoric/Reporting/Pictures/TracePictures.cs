using System.Text;
using Rhetoric.Reporting;

namespace Rhetoric;

/// <summary>Draws timelines and matrices of phrases as SVG that stands by itself.</summary>
/// <remarks>
/// UTF-8, no script, nothing fetched; light or dark with the page or the viewer; title and description say in words what is drawn. Everything that comes from a text is
/// escaped. The same timelines give the same picture.
/// </remarks>
public static class TracePictures
{
    /// <summary>The width of a picture where none is asked for, in CSS pixels.</summary>
    public const int DefaultWidth = 720;

    /// <summary>The shares of one phrase by period with intervals and turns, in the default width.</summary>
    /// <param name="timeline">The timeline.</param>
    public static string ToSvg(this PhraseTimeline timeline) => timeline.ToSvg(DefaultWidth);

    /// <summary>The shares of one phrase by period with intervals and turns.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="width">The width in CSS pixels, at least 320.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is too small.</exception>
    public static string ToSvg(this PhraseTimeline timeline, int width)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, SvgPicture.LeastWidth);
        return TimelinePicture.Of(timeline, width);
    }

    /// <summary>The shares of several phrases in small, on the same scales, in the default width; of one phrase its timeline.</summary>
    /// <param name="timelines">The timelines.</param>
    public static string ToSvg(this PhraseTimelines timelines) => timelines.ToSvg(DefaultWidth);

    /// <summary>The shares of several phrases in small, on the same scales; of one phrase its timeline.</summary>
    /// <param name="timelines">The timelines.</param>
    /// <param name="width">The width in CSS pixels, at least 320.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is too small.</exception>
    public static string ToSvg(this PhraseTimelines timelines, int width)
    {
        ArgumentNullException.ThrowIfNull(timelines);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, SvgPicture.LeastWidth);
        return timelines is [var only] ? TimelinePicture.Of(only, width) : SmallMultiplesPicture.Of(timelines, width);
    }

    /// <summary>Phrases by periods, counterparts or speakers as a heat table, by readouts as marks, in the default width.</summary>
    /// <param name="matrix">The matrix.</param>
    public static string ToSvg(this PhraseMatrix matrix) => matrix.ToSvg(DefaultWidth);

    /// <summary>Phrases by periods, counterparts or speakers as a heat table; by readouts as marks that tell whose words they are.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="width">The width in CSS pixels, at least 320.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is too small.</exception>
    public static string ToSvg(this PhraseMatrix matrix, int width)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, SvgPicture.LeastWidth);
        return matrix.ToSvg(width, PageWording.English);
    }

    /// <summary>The same in the words of a page.</summary>
    internal static string ToSvg(this PhraseMatrix matrix, int width, PageWording words) =>
        matrix.Kind == MatrixColumns.Readout ? ReadoutMatrixPicture.Of(matrix, width, words) : GridPicture.Of(matrix, width, words);

    /// <summary>Writes <see cref="ToSvg(PhraseTimeline)"/> to a file, whole or not at all.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveSvg(this PhraseTimeline timeline, string path) => Save(path, timeline.ToSvg());

    /// <summary>Writes <see cref="ToSvg(PhraseTimelines)"/> to a file, whole or not at all.</summary>
    /// <param name="timelines">The timelines.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveSvg(this PhraseTimelines timelines, string path) => Save(path, timelines.ToSvg());

    /// <summary>Writes <see cref="ToSvg(PhraseMatrix)"/> to a file, whole or not at all.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveSvg(this PhraseMatrix matrix, string path) => Save(path, matrix.ToSvg());

    /// <summary>A page on some phrases: their timelines, a heat table, who says them in which readout, in meetings with whom, and the tables.</summary>
    /// <param name="timelines">The timelines.</param>
    /// <returns>HTML; everything that comes from a text is escaped.</returns>
    public static string ToHtml(this PhraseTimelines timelines)
    {
        ArgumentNullException.ThrowIfNull(timelines);
        return TracePage.Of(timelines);
    }

    /// <summary>Writes <see cref="ToHtml"/> to a file, whole or not at all.</summary>
    /// <param name="timelines">The timelines.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveHtml(this PhraseTimelines timelines, string path) => Save(path, timelines.ToHtml());

    private static void Save(string path, string picture) => AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(picture)));
}
