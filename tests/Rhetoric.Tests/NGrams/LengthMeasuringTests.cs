using CsCheck;

namespace Rhetoric.Tests.NGrams;

public sealed class LengthMeasuringTests
{
    [Fact]
    public void Lengths_are_those_of_the_text()
    {
        var lengths = new Readout("a", "守望相助、睦邻友好、天高，海阔。\nG20会议上𠮷野再会，2011年说：“天高海阔”。").MeasureLengths();

        Assert.Equal(new LengthProfile { Characters = 32, Sentences = 2, Clauses = 5, Segments = 7, FourCharacterSegments = 3, ListCommas = 2 }, lengths);
        Assert.Equal(16, lengths.CharactersPerSentence);
        Assert.Equal(2.5, lengths.ClausesPerSentence);
        Assert.Equal(6.4, lengths.CharactersPerClause!.Value, 1e-12);
        Assert.Equal(3 / 7.0, lengths.FourCharacterShare!.Value, 1e-12);
        Assert.Equal(62.5, lengths.ListDensity!.Value, 1e-12);
    }

    [Fact]
    public void Four_letters_or_digits_are_no_four_character_unit() =>
        Assert.Equal(0, new Readout("a", "2011, ABCD、海天高a").MeasureLengths().FourCharacterSegments);

    [Fact]
    public void A_text_without_words_has_no_ratios()
    {
        var lengths = new Readout("a", "、。\n").MeasureLengths();

        Assert.Equal(new LengthProfile { Characters = 0, Sentences = 0, Clauses = 0, Segments = 0, FourCharacterSegments = 0, ListCommas = 1 }, lengths);
        Assert.Null(lengths.CharactersPerSentence);
        Assert.Null(lengths.CharactersPerClause);
        Assert.Null(lengths.ClausesPerSentence);
        Assert.Null(lengths.FourCharacterShare);
        Assert.Null(lengths.ListDensity);
    }

    [Fact]
    public void Characters_are_the_units_that_phrases_are_counted_in() =>
        Gen.Int[0, 6].Select(number => "海天a、，。 "[number]).Array[0, 30].Select(characters => new string(characters)).Sample(text =>
            Assert.Equal(new ReadoutCorpus([new Readout("a", text)]).CountPhrases().Units, new Readout("a", text).MeasureLengths().Characters));
}
