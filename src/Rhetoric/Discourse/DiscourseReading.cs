using System.Runtime.CompilerServices;
using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>Reads who says what to whom.</summary>
public static class DiscourseReading
{
    // Every floor above asks again and again; a reading depends on text and lexicon alone.
    private static readonly ConditionalWeakTable<DiscourseLexicon, ConditionalWeakTable<Readout, ReadoutDiscourse>> Readings = [];

    /// <summary>Finds sections, attributions, asks, lists and voices. O(n) in the length of the text; kept for as long as the readout lives.</summary>
    /// <param name="readout">A readout in Chinese or English.</param>
    /// <param name="lexicon">The words to read by; those of the library where null.</param>
    /// <example>
    /// <code>
    /// foreach (var said in corpus["2017-11-09"].ReadDiscourse().Attributions) Console.WriteLine($"{said.Voice} {said.Verb}: {corpus["2017-11-09"].Quote(said.Content)}");
    /// </code>
    /// </example>
    public static ReadoutDiscourse ReadDiscourse(this Readout readout, DiscourseLexicon? lexicon = null)
    {
        ArgumentNullException.ThrowIfNull(readout);
        var words = lexicon ?? DiscourseLexicon.Default;
        return Readings.GetOrCreateValue(words).GetValue(readout, text => text.Language == TextLanguage.English ? EnglishDiscourse.Read(text, words) : ChineseDiscourse.Read(text, words));
    }
}
