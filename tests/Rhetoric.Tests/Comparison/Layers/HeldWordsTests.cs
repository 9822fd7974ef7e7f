using CsCheck;
using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

public sealed class HeldWordsTests
{
    [Fact]
    public void The_index_says_what_a_search_through_all_clauses_says()
    {
        var words = Gen.Char["甲乙丙、1%"].Array[1, 6].Select(characters => new string(characters));

        Gen.Select(words.Array[1, 8], words).Sample((clauses, wanted) =>
        {
            var text = StatedText.Of(new Readout("r", string.Join('，', clauses) + "。"));
            return new HeldWords(text).Holds(wanted) == text.Holds(wanted);
        });
    }

    [Fact]
    public void The_heaviest_place_that_touches_a_span_counts()
    {
        var places = Gen.Select(Gen.Int[0, 30], Gen.Int[1, 8], Gen.Double[0.5, 3]).Select((start, length, weight) => (new TextSpan(start, start + length), weight)).Array[0, 12];

        Gen.Select(places, Gen.Int[0, 30], Gen.Int[1, 8]).Sample((weighed, start, length) =>
        {
            var span = new TextSpan(start, start + length);
            return new WeighedSpans(weighed).HeaviestIn(span) == weighed.Where(place => place.Item1.Overlaps(span)).Select(place => place.weight).DefaultIfEmpty().Max();
        });
    }
}
