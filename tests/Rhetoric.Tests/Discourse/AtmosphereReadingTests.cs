namespace Rhetoric.Tests.Discourse;

/// <summary>How it went: graded words, their mouths, and how usual they were before.</summary>
public sealed class AtmosphereReadingTests
{
    private const string Lead = "国家主席沈怀舟在云京会见岚海总统科兰。\n";

    public static TheoryData<int, string[]> Cases => CaseTable.Read("atmosphere.txt", 2);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Words_are_told_as_the_table_says(int line, string[] fields)
    {
        var words = new ReadoutCorpus([new Readout("r", Lead + fields[0])]).ReadAtmosphere();

        var read = words.Select(word => $"{word.Rung.Ladder.Id} {word.Rung.Rung} {word.Voice ?? "."} {word.Snippet}");
        Assert.Equal($"{line}: {fields[1]}", $"{line}: {string.Join(" / ", read)}");
    }

    [Theory]
    [InlineData("The leaders held a candid discussion.", "candid")]
    [InlineData("The leaders will hold a candid discussion.", "")]
    [InlineData("The leaders hope for a candid discussion.", "")]
    public void What_is_wished_for_in_English_is_not_told(string said, string word)
    {
        var words = new ReadoutCorpus([new Readout("r", "President Voss met President Roe of Lanland on June 7.\n" + said)]).ReadAtmosphere();

        Assert.Equal(word, string.Join(" / ", words.Select(told => told.Snippet)));
    }

    [Fact]
    public void How_usual_a_word_was_is_counted_in_the_readouts_before()
    {
        static Readout On(int day, string said, string? id = null) => new(id ?? "r" + day, Lead + said) { Date = new DateOnly(2020, 1, day) };
        ReadoutCorpus corpus = new(
        [
            On(1, "会谈坦诚。会谈坦诚。"),
            On(2, "沈怀舟指出，会晤富有成效。"),
            On(3, "科兰表示，会谈坦诚。"),
            On(3, "科兰表示，会谈坦诚，富有成效。", "second"),
            new Readout("undated", Lead + "会谈坦诚。"),
        ]);

        Assert.Equal(
            ["r1 坦诚 0/0", "r1 坦诚 0/0", "r2 富有成效 0/1", "r3 坦诚 1/2", "second 坦诚 1/2", "second 富有成效 1/2", "undated 坦诚 0/0"],
            corpus.ReadAtmosphere().Select(word => $"{word.Readout.Id} {word.Snippet} {word.Earlier}/{word.Before}"));
    }

    [Fact]
    public void A_word_has_its_clause_and_prints_as_a_line()
    {
        var word = Assert.Single(new ReadoutCorpus([new Readout("r", Lead + "科兰表示，欢迎，会谈坦诚，很好。") { Date = new DateOnly(2020, 1, 2) }]).ReadAtmosphere());

        Assert.Equal("会谈坦诚", word.Readout.Quote(word.Clause).TrimEnd('，'));
        Assert.Equal("r (2020-01-02): 坦诚 (科兰), atmosphere 1: candid; in 0 of 0 before", word.ToString());
    }

    [Fact]
    public void English_words_of_a_relationship_are_none_of_a_talk()
    {
        ReadoutCorpus corpus = new([new Readout("r", "President Osric Voss spoke today with President Corlan of Lanland. The two leaders had a candid and constructive discussion. They value a constructive relationship.")]);

        Assert.Equal(["candid", "constructive"], corpus.ReadAtmosphere().Select(word => word.Snippet));
    }
}
