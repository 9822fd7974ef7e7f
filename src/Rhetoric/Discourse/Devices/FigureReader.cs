namespace Rhetoric.Discourse;

/// <summary>Finds the numbers of a text: value, unit and hedge.</summary>
/// <remarks>
/// <para>Dates, names (十九大, G20, 一带一路) and 一 as an article (一个) are no numbers. A range (5万到10万) is two. Cost: O(n). Invariant: figures are disjoint
/// and in text order.</para>
/// </remarks>
internal static class FigureReader
{
    public static IReadOnlyList<Figure> Read(Readout readout, DiscourseLexicon lexicon) => readout.Language == TextLanguage.English
        ? new EnglishFigureReader(readout.Text, lexicon).Read()
        : new ChineseFigureReader(readout.Text, lexicon).Read();
}
