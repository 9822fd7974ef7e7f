using System.Globalization;

namespace Rhetoric.Tests.Discourse;

public sealed class EnglishCaseTests
{
    public static TheoryData<int, string[]> Attributions => CaseTable.Read("english-attributions.txt", 2);

    public static TheoryData<int, string[]> Levels => CaseTable.Read("english-levels.txt", 3);

    public static TheoryData<int, string[]> Asks => CaseTable.Read("english-asks.txt", 6);

    public static TheoryData<int, string[]> Polarity => CaseTable.Read("english-polarity.txt", 2);

    public static TheoryData<int, string[]> Sections => CaseTable.Read("english-sections.txt", 2);

    public static TheoryData<int, string[]> Attendance => CaseTable.Read("english-attendance.txt", 2);

    public static TheoryData<int, string[]> People => CaseTable.Read("english-people.txt", 2);

    [Theory]
    [MemberData(nameof(Attributions))]
    public void Who_says_what(int line, string[] fields)
    {
        var read = Reading(fields[0]);

        Assert.Equal(At(line, fields[1]), At(line, string.Join(" + ", read.Attributions.Select(said => $"{said.Voice} / {said.Verb} / {read.Readout[said.Content]}"))));
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void How_much_of_it_is_given_and_who_is_told(int line, string[] fields)
    {
        var said = Assert.Single(Reading(fields[0]).Attributions);

        Assert.Equal(At(line, fields[1], fields[2]), At(line, said.Level.ToString(), said.Addressee ?? ""));
    }

    [Theory]
    [MemberData(nameof(Asks))]
    public void What_is_asked_of_whom(int line, string[] fields)
    {
        var read = Reading("President Doe met President Roe of Lanland. " + fields[0]);
        var asks = read.Asks.Select(ask => At(line, ask.Kind.ToString(), ask.Force.ToString(), ask.Addressee ?? "", ask.Modal, read.Readout[ask.Content]));

        Assert.Equal(fields[1].Length == 0 ? [] : [At(line, fields[1..])], asks);
    }

    [Theory]
    [MemberData(nameof(Polarity))]
    public void What_is_not_to_be_done(int line, string[] fields)
    {
        var read = Reading("President Doe met President Roe of Lanland. " + fields[0]);

        Assert.Equal(At(line, fields[1]), At(line, string.Join(" + ", read.Asks.Select(ask => $"{ask.Kind} / {ask.Addressee} / {(ask.Negative ? "not" : "do")} / {read.Readout[ask.Content]}"))));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void What_each_paragraph_is_for(int line, string[] fields) =>
        Assert.Equal(At(line, fields[1]), At(line, string.Join(',', Reading(fields[0]).Sections.Select(section => section.Role))));

    [Theory]
    [MemberData(nameof(Attendance))]
    public void Who_was_present(int line, string[] fields) =>
        Assert.Equal(At(line, fields[1]), At(line, string.Join(" + ", Reading(fields[0]).Attendance.Select(person => $"{person.Name} [{string.Join(';', person.Titles)}]"))));

    [Theory]
    [MemberData(nameof(People))]
    public void Who_is_named(int line, string[] fields)
    {
        var read = Reading(fields[0]);

        Assert.Equal(At(line, fields[1]), At(line, string.Join(" + ", read.People.Select(person => $"{person.Name} [{string.Join(';', person.Titles)}] {person.Role}{(person.Side is { } side ? " of " + side : "")}"))));
        Assert.All(read.People, person => Assert.Equal([person.Name, .. person.Titles], [read.Readout[person.Span], .. person.TitleSpans.Select(title => read.Readout[title])]));
    }

    [Theory]
    [InlineData("Readout of President Joan Q. Olm Call with Prime Minister Sund", "Olm")]
    [InlineData("Readout of President Osberns Call with Prime Minister Sund", "Osbern")]
    [InlineData("Readout of President Albis Call with Prime Minister Sund", "Albis")]
    public void A_headline_is_read_up_to_the_noun_of_the_event(string title, string voice)
    {
        var readout = new Readout("r", "The President spoke with Prime Minister Sund. The President urged calm.") { Title = title };

        Assert.Equal(voice, Assert.Single(readout.ReadDiscourse().Voice).Speaker);
    }

    [Theory]
    [InlineData("The United States will not close the ports to Lanland.", true)]
    [InlineData("The United States will open the ports to Lanland.", false)]
    public void What_is_not_to_be_done_is_told_by_not_behind_the_modal(string said, bool negative) =>
        Assert.Equal(negative, Assert.Single(Reading("President Doe met President Roe of Lanland. President Doe said that " + said).Asks).Negative);

    [Fact]
    public void A_headline_names_the_office_that_the_text_does_not()
    {
        var readout = new Readout("r", "The President spoke with Prime Minister Sund. The President urged calm. He thanked him.") { Title = "Readout of President Joan Q. Albers’s Call with Prime Minister Sund" };

        Assert.Equal("Albers", Assert.Single(readout.ReadDiscourse().Voice).Speaker);
    }

    [Fact]
    public void All_names_of_a_person_are_one_voice()
    {
        var read = Reading("President Joan Q. Albers, Jr. spoke with King Osric of Lanland. President Albers said that rain helps. The President noted floods. She urged calm. Joan Albers thanked the crews. Albers added that dikes hold.");

        Assert.Equal(5, read.Attributions.Count);
        Assert.Equal("Albers", Assert.Single(read.Voice).Speaker);
    }

    [Fact]
    public void The_subject_that_is_left_out_has_no_place()
    {
        var read = Reading("President Doe noted the flood and urged calm.");

        Assert.Equal([new TextSpan(0, 13), null], read.Attributions.Select(said => said.SpeakerSpan));
        Assert.Equal(["President Doe", "President Doe"], read.Attributions.Select(said => said.Speaker));
    }

    [Fact]
    public void The_verb_is_one_word_in_the_text_and_a_notion_in_the_record()
    {
        var read = Reading("President Doe also made clear that rain helps.");

        Assert.Equal(("made clear", "made"), (read.Attributions[0].Verb, read.Readout[read.Attributions[0].VerbSpan!.Value]));
    }

    [Fact]
    public void Words_of_a_users_own_count()
    {
        var own = DiscourseLexicon.Default.With(new DiscourseWord
        {
            Class = "verb",
            Language = TextLanguage.English,
            Form = "bellowed",
            Traits = ["core"],
        }, new DiscourseWord
        {
            Class = "english-title-word",
            Language = TextLanguage.English,
            Form = "Archon",
            Traits = ["office"],
        });
        var read = new Readout("r", "Archon Doe met King Osric. The Archon bellowed that rain helps.").ReadDiscourse(own);

        Assert.Equal("Doe", Assert.Single(read.Attributions).Voice);
    }

    private static ReadoutDiscourse Reading(string text) => new Readout("r", text).ReadDiscourse();

    // The line of the table stands in the message of a case that fails.
    private static string At(int line, params string[] fields) => line.ToString(CultureInfo.InvariantCulture) + ": " + string.Join(" | ", fields);
}
