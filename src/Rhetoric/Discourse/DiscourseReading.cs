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
    public static ReadoutDiscourse ReadDiscourse(this Readout readout, DiscourseLexicon? lexicon = null)
    {
        ArgumentNullException.ThrowIfNull(readout);
        var words = lexicon ?? DiscourseLexicon.Default;
        return Readings.GetOrCreateValue(words).GetValue(readout, text => text.Language == TextLanguage.English ? EnglishDiscourse.Read(text, words) : Chinese(text, words));
    }

    private static ReadoutDiscourse Chinese(Readout readout, DiscourseLexicon lexicon)
    {
        var attributions = Turns(readout, lexicon) ?? ChineseAttributionReader.Read(readout, lexicon);
        var grammar = lexicon.Compiled(PeopleGrammar.Of);
        var known = KnownNames.Of(readout, attributions, grammar);
        var present = AttendanceReader.Read(readout, grammar, readout.Head.Principals.Select(principal => principal.Name).ToHashSet(StringComparer.Ordinal), known);
        return new ReadoutDiscourse(readout, attributions, AskReader.Read(readout, attributions, lexicon))
        {
            Sections = ChineseSectionReader.Read(readout, attributions, present, known.Names, lexicon),
            Attendance = AttendanceReader.Attendees(readout, present),
            People = PeopleReader.Read(readout, grammar, known.With(present.SelectMany(line => line.Persons).Select(person => readout[person.Name])), attributions, present),
            Lists = EnumerationReader.Read(readout, lexicon),
            Numbers = FigureReader.Read(readout, lexicon),
        };
    }

    // Null where the text is no transcript.
    private static IReadOnlyList<Attribution>? Turns(Readout readout, DiscourseLexicon lexicon) =>
        TurnReader.Read(readout, lexicon) is { Count: > 0 } turns ? TurnAttributions.Of(turns) : null;
}
