using CsCheck;
using Rhetoric.Comparison;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Comparison;

public sealed class SeriesAlignerTests
{
    private static readonly string[] Pieces = ["林远指出，贸易要扩大。", "云舟表示，航道要守护！", "\n", "　", "\r\n", "一", "。", "𠮷野", "He thanked them. "];

    private const string Both = "林远指出，两国守护北海航道。云舟表示，稻米贸易要扩大。";
    private const string Lead = "国家主席林远5日同海棠国总统云舟会谈。\n";

    [Theory]
    [InlineData("yunlan-lanhai")]
    [InlineData("yunlan-jiyuan")]
    public void The_readings_of_a_readout_are_its_text(string series) => AssertExact(ReadoutCorpus.Load(ComposedCorpus.Folder(series)));

    [Fact]
    public void The_readings_of_any_readouts_are_their_texts() =>
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]), Gen.Char.Select(letter => letter.ToString()))
            .Array[0, 9].Select(string.Concat).Array[1, 5].Sample(texts => AssertExact(new ReadoutCorpus([.. texts.Select((text, at) => new Readout($"r{at}", text))])), iter: 100);

    [Fact]
    public void A_sentence_goes_to_the_segment_of_the_one_that_it_answers()
    {
        var segments = Align("林远指出，两国守护北海航道。云舟表示，稻米贸易要扩大。", "林远指出，两国携手守护北海航道。云舟表示，稻米贸易要扩大。");

        Assert.Equal([SegmentBond.First, SegmentBond.Link], BondsOf(segments, "守护北海"));
        Assert.Equal([SegmentBond.First, SegmentBond.Link], BondsOf(segments, "稻米贸易"));
    }

    [Fact]
    public void A_sentence_that_comes_again_after_a_silence_goes_to_its_old_segment()
    {
        var segments = Align("林远指出，两国守护北海航道。云舟表示，稻米丰收。", "云舟表示，稻米丰收。", "林远指出，两国守护北海航道。云舟表示，稻米丰收。");

        Assert.Equal([SegmentBond.First, SegmentBond.Return], BondsOf(segments, "守护北海"));
    }

    [Fact]
    public void What_moved_is_a_segment_of_its_own()
    {
        var segments = Align("林远指出，两国要守护北海航道和海上安宁。云舟表示，稻米丰收。", "云舟表示，稻米丰收。林远指出，两国要守护北海航道和海上安宁。");

        Assert.Equal([SegmentBond.First, SegmentBond.Link], BondsOf(segments, "守护北海"));
        Assert.Equal(2, segments.Count(segment => segment.Readings.Any(reading => TextOf(reading).Contains("稻米", StringComparison.Ordinal))));
    }

    [Fact]
    public void Two_sentences_on_one_topic_in_one_voice_stand_together_though_they_share_no_words()
    {
        var segments = Align("林远指出，朝鲜半岛局势近来格外引人注目。", "林远强调，有关各方应当早日恢复六方会谈。");

        Assert.Equal([SegmentBond.First, SegmentBond.Thread], BondsOf(segments, "半岛"));
    }

    [Fact]
    public void In_two_voices_they_do_not()
    {
        var segments = Align(Both + "林远强调，朝鲜半岛局势引人注目。", Both + "云舟强调，应当早日恢复六方会谈。");

        Assert.Equal([SegmentBond.First], BondsOf(segments, "半岛"));
    }

    [Fact]
    public void Successors_in_office_are_one_voice()
    {
        Readout[] readouts = [new("a", Lead + "林远指出，朝鲜半岛局势引人注目。"), new("b", "国家主席高川5日同海棠国总统云舟会谈。\n高川指出，应当早日恢复六方会谈。")];
        var segments = SeriesAligner.Align(readouts);

        Assert.Contains(segments, segment => segment.Thread == "korea" && segment.Readings is [_, { Bond: SegmentBond.Thread, Speaker: "高川" }]);
    }

    private IReadOnlyList<Readout> _readouts = [];

    private IReadOnlyList<AlignedSegment> Align(params string[] texts)
    {
        _readouts = [.. texts.Select((text, at) => new Readout($"r{at}", Lead + text))];
        return SeriesAligner.Align(_readouts);
    }

    private string TextOf(SegmentReading reading) => _readouts[reading.Readout][reading.Span];

    private IEnumerable<SegmentBond> BondsOf(IReadOnlyList<AlignedSegment> segments, string words) =>
        segments.First(segment => TextOf(segment.Readings[0]).Contains(words, StringComparison.Ordinal)).Readings.Select(reading => reading.Bond);

    private static void AssertExact(ReadoutCorpus readouts)
    {
        var segments = SeriesAligner.Align(readouts);
        for (var number = 0; number < readouts.Count; number++)
        {
            Assert.Equal(readouts[number].Text, string.Concat(segments.SelectMany(segment => segment.Readings).Where(reading => reading.Readout == number).Select(reading => readouts[number][reading.Span])));
        }

        Assert.All(segments, segment => Assert.Equal(segment.Readings.Select(reading => reading.Readout).Distinct().Order(), segment.Readings.Select(reading => reading.Readout)));
        Assert.Equal(Enumerable.Range(0, segments.Count), segments.Select(segment => segment.Number));
    }
}
