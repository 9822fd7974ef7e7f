namespace Rhetoric.Discourse;

/// <summary>Finds the numbers of a text: value, unit and hedge.</summary>
/// <remarks>
/// <para>Dates, names (十九大, G20, 一带一路) and 一 as an article (一个) are no numbers. A range (5至10个, 5-10%) is one
/// figure with both ends; 从5万人到10万人 tells what became of what and is two. Cost: O(n). Invariant: figures are disjoint
/// and in text order.</para>
/// </remarks>
internal static class FigureReader
{
    public static IReadOnlyList<Figure> Read(Readout readout, DiscourseLexicon lexicon) => readout.Language == TextLanguage.English
        ? new EnglishFigureReader(readout.Text, lexicon).Read()
        : new ChineseFigureReader(readout.Text, lexicon).Read();
}
