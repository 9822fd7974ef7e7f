using System.Text;
using CsCheck;

namespace Rhetoric.Tests.Discourse;

public sealed class EnglishPropertyTests
{
    private static readonly Gen<string> Name =
        Gen.Select(AnyOf("Br", "K", "M", "S", "T", "Ol", "Ver", "Qu"), AnyOf("a", "e", "o", "ua", "é"), AnyOf("ndt", "lker", "mm", "rsk", "vik", "sto-Ried"))
            .Select((head, vowel, tail) => head + vowel + tail);

    private static readonly Gen<string> Office = AnyOf("President", "Vice President", "Prime Minister", "Foreign Minister", "Secretary of State", "Chancellor", "National Security Advisor", "King", "Ambassador", "Archon");

    private static readonly Gen<string> Adverb = AnyOf("", " also", " again", " warmly", " has repeatedly", " further", ", for his part,", " then", " once more");

    private static readonly Gen<string> Time = AnyOf("", "Today, ", "On Tuesday, ", "Finally, ", "During the call, ", "In response, ", "Yesterday ", "Regarding the Long Dam, ", "Last month, ");

    private static readonly Gen<string> Verb = AnyOf("said that", "noted that", "underscored that", "reaffirmed that", "told reporters that", "made clear that");

    // She, not He: Presidents He and Doe are two presidents.
    private static readonly Gen<string> Odd = AnyOf(
        "President ", "the ", "Doe ", "and ", ", ", ". ", "; ", "“", "”", "\"", "said ", "that ", "to ", "They ", "She ", "of ", "Lanland ", "agreed ", "agreeing ", "met ", "(", ")", "\n", "- ", "12 ", "U.S. ", "’s ", "Jr. ", "must ",
        "need for ", "Participants: ", "Both ", "leaders ", "sides ", "with ", "by ", "thanking ", "Presidents ", "on ", "— ", "\\### ", "é", "習");

    [Fact]
    public void A_voice_is_a_name_and_nothing_beside_it() =>
        Gen.Select(Name, Name, Office, Adverb, Time, Verb).Sample((first, last, office, adverb, time, verb) =>
        {
            var read = Reading($"{office} {first} {last} spoke today. {time}{office} {last}{adverb} {verb} rain helps.");
            var said = Assert.Single(read.Attributions);

            Assert.Equal((last, "rain helps."), (said.Voice, read.Readout[said.Content]));
        });

    [Fact]
    public void No_voice_is_made_of_anything_but_names_offices_and_sides() =>
        Odd.Array[1, 60].Sample(pieces =>
        {
            foreach (var voice in Reading("President Doe met the King. " + string.Concat(pieces)).Voice)
            {
                Assert.DoesNotContain(voice.Speaker.Split(' '), word => word is "They" or "She" or "that" or "agreed" or "agreeing" or "said" or "must" or "thanking" or "with" or "to");
            }
        });

    [Fact]
    public void Whatever_the_text_spans_are_in_order_apart_and_inside_a_paragraph() =>
        Odd.Array[0, 120].Sample(pieces => AssertSound(Reading("President Doe met President Roe of Lanland. " + string.Concat(pieces))));

    [Fact]
    public void Odd_texts_are_read_too()
    {
        AssertSound(Reading("a"));
        AssertSound(Reading("1. 2. 3.\n4, 5, and 6\n7; 8"));
        AssertSound(Reading("Roses are red,\nViolets said,\nThey agreed and,\n“Open the"));
        AssertSound(Reading("The President"));
        AssertSound(Reading("“"));
        Assert.Equal("Doe", Assert.Single(Reading("President Doe met the King. Then the He said and the").Attributions).Voice);
    }

    [Theory]
    [InlineData("President Doe noted that trade matters, and they agreed to wait, ")]
    [InlineData("“President Doe said ")]
    [InlineData("On the, ")]
    [InlineData("Doe and ")]
    [InlineData("must the need for Lanland to ")]
    public void A_paragraph_of_megabytes_is_read_in_linear_time(string piece)
    {
        var text = new StringBuilder();
        while (text.Length < 5_000_000)
        {
            text.Append(piece);
        }

        AssertSound(Reading(text.ToString()));
    }

    [Fact]
    public void Ten_thousand_paragraphs_are_read() =>
        AssertSound(Reading(string.Concat(Enumerable.Repeat("President Doe met President Roe of Lanland. They agreed to wait.\n", 10_000))));

    private static Gen<string> AnyOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);

    private static ReadoutDiscourse Reading(string text) => new Readout("r", text).ReadDiscourse();

    private static void AssertSound(ReadoutDiscourse read)
    {
        AssertApart(read, read.Attributions.Select(said => said.Content));
        AssertApart(read, read.Asks.Select(ask => ask.Content));
        Assert.Equal(read.Readout.Paragraphs, read.Sections.Select(section => section.Span));
        Assert.All(read.Attributions, said => Assert.NotEmpty(said.Voice));
        foreach (var person in read.Attendance)
        {
            Assert.Equal(person.Name, read.Readout[person.Span]);
        }
    }

    private static void AssertApart(ReadoutDiscourse read, IEnumerable<TextSpan> spans)
    {
        var (end, paragraph) = (0, 0);
        foreach (var span in spans)
        {
            Assert.InRange(span.Start, end, span.End - 1);
            while (paragraph < read.Readout.Paragraphs.Count && read.Readout.Paragraphs[paragraph].End <= span.Start)
            {
                paragraph++;
            }

            Assert.InRange(span.End, span.Start + 1, read.Readout.Paragraphs[paragraph].End);
            end = span.End;
        }
    }
}
