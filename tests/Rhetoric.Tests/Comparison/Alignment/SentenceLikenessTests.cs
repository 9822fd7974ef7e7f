using CsCheck;
using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

public sealed class SentenceLikenessTests
{
    private static readonly Gen<string> Sentence = Gen.Char["双方加强合作关系"].Array[0, 40].Select(characters => new string(characters));

    [Fact]
    public void No_two_sentences_overlap_more_than_their_lengths_allow() =>
        Gen.Select(Sentence, Sentence, Sentence).Sample((one, other, third) =>
        {
            Fingerprint[] sentences = [new(one), new(other), new(third)];
            var likeness = new SentenceLikeness(sentences);
            var (a, b) = (likeness.Weigh(sentences[0]), likeness.Weigh(sentences[1]));

            Assert.InRange(SentenceLikeness.Overlap(a, b), 0, SentenceLikeness.MostOverlap(a, b) + 1e-12);
        });

    [Fact]
    public void A_sentence_may_overlap_wholly_with_itself_and_hardly_with_a_book()
    {
        Fingerprint[] sentences = [new("加强合作"), new(string.Concat(Enumerable.Repeat("双方关系", 1000)))];
        var likeness = new SentenceLikeness(sentences);
        var (sentence, book) = (likeness.Weigh(sentences[0]), likeness.Weigh(sentences[1]));

        Assert.Equal(1, SentenceLikeness.MostOverlap(sentence, sentence));
        Assert.InRange(SentenceLikeness.MostOverlap(sentence, book), 0, 0.01);
    }
}
