namespace Rhetoric;

/// <summary>The words of <c>lead-words.tsv</c>, by which the head of a readout is read; the head of the table says what each class is.</summary>
/// <remarks>Immutable; read on first use.</remarks>
internal sealed class LeadWords
{
    private const string ResourcePrefix = "Rhetoric.Text.Data.";
    private const string File = "lead-words.tsv";

    private static readonly Lazy<LeadWords> Embedded = new(() => new LeadWords(LeadWordTable.OfResource(ResourcePrefix, File)));

    private LeadWords(LeadWordTable table)
    {
        Offices = table.Of("office");
        NoNames = table.Of("no-name");
        Envoys = table.Of("envoy");
        Followers = table.Of("follower");
        NameOpenings = table.Of("name-opening");
        NoNameOpenings = table.Of("no-name-opening");
        NoNameParts = table.Of("no-name-part");
        Modifiers = table.Of("modifier");
        Bodies = table.Of("body");
        NoPersons = table.Of("no-person");
        TitleBoundaries = table.Of("title-boundary");
        CountriesWithAnd = table.Of("country-with-and");
        CountriesBehindAnd = table.Of("country-behind-and");
        Agencies = table.Of("agency");
        Filed = table.Of("filed");
        Notices = table.Of("notice");
        NoPlaceOpenings = table.Of("no-place-opening");
        NoPlaces = table.Of("no-place");
        PlaceEnds = table.Of("place-end");
        Occasions = table.Of("occasion");
        Meetings = table.Of("meeting");
        NoMeetings = table.Of("no-meeting");
        Days = table.Of("day");
        OtherTimes = table.Of("other-time");
        EnglishGrades = table.Of("english-grade");
        EnglishOffices = table.Of("english-office");
        EnglishMeetings = table.Of("english-meeting");
        table.RefuseOthers();
    }

    /// <summary>The words of the library.</summary>
    public static LeadWords Default => Embedded.Value;

    public LeadWordSet Offices { get; }

    public LeadWordSet NoNames { get; }

    public LeadWordSet Envoys { get; }

    public LeadWordSet Followers { get; }

    public LeadWordSet NameOpenings { get; }

    public LeadWordSet NoNameOpenings { get; }

    public LeadWordSet NoNameParts { get; }

    public LeadWordSet Modifiers { get; }

    public LeadWordSet Bodies { get; }

    public LeadWordSet NoPersons { get; }

    public LeadWordSet TitleBoundaries { get; }

    public LeadWordSet CountriesWithAnd { get; }

    public LeadWordSet CountriesBehindAnd { get; }

    public LeadWordSet Agencies { get; }

    public LeadWordSet Filed { get; }

    public LeadWordSet Notices { get; }

    public LeadWordSet NoPlaceOpenings { get; }

    public LeadWordSet NoPlaces { get; }

    public LeadWordSet PlaceEnds { get; }

    public LeadWordSet Occasions { get; }

    public LeadWordSet Meetings { get; }

    public LeadWordSet NoMeetings { get; }

    public LeadWordSet Days { get; }

    public LeadWordSet OtherTimes { get; }

    public LeadWordSet EnglishGrades { get; }

    public LeadWordSet EnglishOffices { get; }

    public LeadWordSet EnglishMeetings { get; }

    /// <summary>The words of a table.</summary>
    /// <param name="stream">The table; read to the end.</param>
    /// <param name="name">What the messages call it.</param>
    /// <exception cref="InvalidDataException">A line cannot be read, or a class is missing or not known; the message names file and line.</exception>
    public static LeadWords Read(Stream stream, string name) => new(LeadWordTable.Read(stream, name));
}
