namespace Rhetoric.Discourse;

/// <summary>Reads an English readout: who says what, what is asked, what each paragraph is for, who was there.</summary>
internal static class EnglishDiscourse
{
    public static ReadoutDiscourse Read(Readout readout, DiscourseLexicon lexicon)
    {
        var grammar = lexicon.Compiled(EnglishGrammar.Of);
        var tokens = EnglishTokens.Of(readout, grammar);
        var names = new EnglishNameReader(tokens, grammar);
        var headline = readout.Title is { } title ? EnglishTokens.Of(new Readout(readout.Id, title), grammar, tokens) : null;
        var people = new EnglishPeople(tokens, grammar, names, headline);
        var turns = TurnReader.Read(readout, lexicon);
        var speakers = new EnglishTurnReader(tokens, grammar, names, people);
        var records = turns.Count > 0 ? speakers.Records(turns) : EnglishAttributionReader.Read(readout, tokens, people, names, grammar);
        Attribution[] attributions = turns.Count > 0
            ? [.. TurnAttributions.Of(turns).Zip(records, speakers.Voiced)]
            : [.. records.Select(record => EnglishAttributionReader.AttributionOf(record, tokens, grammar))];
        var present = EnglishAttendanceReader.Read(readout, tokens, grammar, names);
        return new ReadoutDiscourse(
            readout,
            attributions,
            EnglishAskReader.Read(records, attributions, tokens, grammar, people),
            () => [],
            lists => DeviceReader.Read(readout, lists, [], lexicon),
            () => FigureReader.Read(readout, lexicon))
        {
            Sections = EnglishSectionReader.Read(readout, attributions, present, tokens, grammar).ToResultList(),
            Attendance = AttendanceReader.Attendees(readout, present).ToResultList(),
            People = EnglishPeopleReader.Read(tokens, grammar, people, present).ToResultList(),
        };
    }
}
