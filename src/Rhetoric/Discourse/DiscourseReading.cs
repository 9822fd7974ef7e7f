using System.Runtime.CompilerServices;
using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>Reads who says what.</summary>
public static class DiscourseReading
{
    // Every floor above asks again and again; a reading depends on the text alone.
    private static readonly ConditionalWeakTable<Readout, ReadoutDiscourse> Readings = [];

    /// <summary>Finds sections, attributions, asks, lists and voices. O(n) in the length of the text; kept for as long as the readout lives.</summary>
    /// <param name="readout">A readout in Chinese or English. In English, asks and lists are not read.</param>
    public static ReadoutDiscourse ReadDiscourse(this Readout readout)
    {
        ArgumentNullException.ThrowIfNull(readout);
        return Readings.GetValue(readout, Read);
    }

    private static ReadoutDiscourse Read(Readout readout)
    {
        if (readout.Language == TextLanguage.English)
        {
            var english = EnglishAttributionReader.Read(readout);
            return new ReadoutDiscourse(readout, SectionReader.Read(readout, english), english, [], [], VoiceCounting.Count(english));
        }

        var names = SpeakerNames.Of(readout);
        var attributions = AttributionReader.Read(readout, names);
        return new ReadoutDiscourse(
            readout,
            SectionReader.Read(readout, attributions),
            attributions,
            AskReader.Read(readout, names, attributions),
            EnumerationReader.Read(readout, Segmenter.Default),
            VoiceCounting.Count(attributions));
    }
}
