namespace Rhetoric.Discourse;

/// <summary>Reads a Chinese readout, room by room: who speaks, who was there, what is asked, what each paragraph is for, and the figures of its language.</summary>
internal static class ChineseDiscourse
{
    public static ReadoutDiscourse Read(Readout readout, DiscourseLexicon lexicon)
    {
        var lead = LeadReader.Read(readout, lexicon);
        var turns = TurnReader.Read(readout, lexicon);
        var attributions = turns.Count > 0 ? TurnAttributions.Of(turns) : ChineseAttributionReader.Read(readout, lead, lexicon);
        var grammar = lexicon.Compiled(PeopleGrammar.Of);
        var known = KnownNames.Of(lead, attributions, grammar);
        var principals = lead.Select(principal => principal.Name).ToHashSet(StringComparer.Ordinal);
        var present = AttendanceReader.Read(readout, grammar, principals, known);
        var named = known.With(present.SelectMany(line => line.Persons).Select(person => readout[person.Name]));
        return new ReadoutDiscourse(
            readout,
            attributions,
            AskReader.Read(readout, lead, TurnAttributions.Answers(attributions, turns), lexicon),
            () => EnumerationReader.Read(readout, named, lexicon),
            lists => DeviceReader.Read(readout, lists, present, lexicon),
            () => FigureReader.Read(readout, lexicon))
        {
            Lead = lead,
            Askers = TurnAttributions.Askers(turns),
            Words = lexicon,
            Sections = ChineseSectionReader.Read(readout, attributions, present, known.Names, turns, lexicon).ToResultList(),
            Attendance = AttendanceReader.Attendees(readout, present).ToResultList(),
            People = PeopleReader.Read(readout, lead, grammar, named, attributions, present).ToResultList(),
        };
    }
}
