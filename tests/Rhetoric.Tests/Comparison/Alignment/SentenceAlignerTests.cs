using System.Text.Json;
using CsCheck;
using Rhetoric.Comparison;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Comparison;

/// <summary>Links of sentences against edits that are known because they were planted.</summary>
public sealed class SentenceAlignerTests
{
    private const double LeastLinks = 0.98;
    private const double LeastMoves = 0.95;

    public static TheoryData<bool> Regimes => [true, false];

    [Theory]
    [MemberData(nameof(Regimes))]
    public void Planted_edits_of_the_composed_corpus_are_found(bool isEdited) =>
        AssertFound([.. ComposedCorpus.Folders.SelectMany(ComposedCorpus.Texts).Select(File.ReadAllText)], isEdited, seeds: 3);

    [SharedTheory]
    [MemberData(nameof(Regimes))]
    public void Planted_edits_of_real_readouts_are_found(bool isEdited) => AssertFound(
        [.. File.ReadLines(SharedTexts.Require("corpus/meetings-2013-2019.jsonl")).Where((_, at) => at % 17 == 0).Take(120).Select(TextOf)], isEdited, seeds: 1);

    [Fact]
    public void A_sentence_that_is_cut_in_two_is_one_link_and_so_are_two_that_become_one()
    {
        Fingerprint[] one = Prints("今天很冷。", "两国守护北海航道的安全，双方将开通三条渡轮航线。", "稻米贸易令人满意。");
        Fingerprint[] two = Prints("今天很冷。", "两国守护北海航道的安全。", "双方将开通三条渡轮航线。", "稻米贸易令人满意。");

        Assert.Contains(SentenceAligner.Align(one, two), link => (link.StartA, link.EndA, link.StartB, link.EndB) == (1, 2, 1, 3));
        Assert.Contains(SentenceAligner.Align(two, one), link => (link.StartA, link.EndA, link.StartB, link.EndB) == (1, 3, 1, 2));
    }

    [Fact]
    public void Between_linked_neighbours_less_likeness_is_enough()
    {
        string[] around = ["两国守护北海航道的安全。", "稻米贸易令人满意。"];
        var (a, b) = ("林远欢迎高川来到海城访问。", "高川表示，很高兴应邀来到海城，并感谢各界的热情款待。");

        Assert.Equal(3, SentenceAligner.Align(Prints(around[0], a, around[1]), Prints(around[0], b, around[1])).Count);
        Assert.Empty(SentenceAligner.Align(Prints(a, "今天很冷。"), Prints("橘子甜得很。", b)));
    }

    [Fact]
    public void The_lighter_of_two_crossing_passages_moved()
    {
        Fingerprint[] a = Prints("今天很冷。", "两国守护北海航道的安全。", "双方将开通三条渡轮航线。");
        Fingerprint[] b = Prints("两国守护北海航道的安全。", "双方将开通三条渡轮航线。", "今天很冷。");

        Assert.Equal([true, false, false], SentenceAligner.Align(a, b).Select(link => link.Moved));
    }

    [Theory]
    [InlineData("今天很冷。", "\"")]
    [InlineData("\"", "今天很冷。", "……", "两国守护航道。", "—")]
    [InlineData("\"", "\"")]
    public void Of_a_text_beside_itself_nothing_moved_not_even_marks_alone(params string[] sentences) =>
        Assert.All(SentenceAligner.Align(Prints(sentences), Prints(sentences)), link => Assert.Equal((link.StartA, false), (link.StartB, link.Moved)));

    [Fact]
    public void Exchanging_the_texts_turns_every_link_and_does_nothing_else()
    {
        string[] sentences = ["林远会见高川。", "两国守护航道安全！", "两国守护3条航道。", "双方开通12条航线，愿意合作。", "双方开通12条航线。", "愿意合作。", "稻米贸易令人满意。"];
        var text = Gen.Int[0, sentences.Length - 1].Select(at => sentences[at]).Array[0, 9].Select(Prints);

        Gen.Select(text, text).Sample((a, b) => Assert.Equal(
            SentenceAligner.Align(a, b).OrderBy(link => link.StartA), SentenceAligner.Align(b, a).Select(link => link.Turned).OrderBy(link => link.StartA)));
    }

    [Fact]
    public void With_many_sentences_only_those_that_share_rare_words_are_compared_and_links_are_the_same()
    {
        string[] sentences = [.. Enumerable.Range(0, 700).Select(at => $"第{at}号航道由{Rare(at)}{Rare(at * 7)}{Rare(at * 13)}守护，增开航线。")];
        Fingerprint[] a = Prints(sentences), b = Prints([.. sentences.Select(sentence => sentence.Replace("增开", "减少", StringComparison.Ordinal)).Reverse()]);

        Assert.Equal(Enumerable.Range(0, 700).Select(at => (at, 699 - at)), SentenceAligner.Align(a, b).Select(link => (link.StartA, link.StartB)));

        static char Rare(int at) => (char)('一' + (at * 31 % 9000));
    }

    private static void AssertFound(string[] texts, bool isEdited, int seeds)
    {
        var rates = isEdited ? PlantedRates.Edited : PlantedRates.Rewritten;
        string[][] readouts =
        [
            .. texts.Select((text, at) => new Readout($"r{at}", text)).Where(readout => readout.Language == TextLanguage.Chinese && readout.Sentences.Count >= 8)
                .Chunk(3).Select(chunk => chunk.SelectMany(readout => readout.Sentences.Select(span => readout[span])).ToArray()).Where(sentences => sentences.Length >= 20),
        ];
        var (links, moves) = (new FoundAgainstGold(), new FoundAgainstGold());
        for (var at = 0; at < readouts.Length; at++)
        {
            string[] foreign = [.. readouts.Where((_, other) => Math.Abs(other - at) > 0).SelectMany(sentences => sentences)];
            for (var seed = 0; seed < seeds; seed++)
            {
                var planted = PlantedEdits.In(readouts[at], foreign, rates, (100 * seed) + at);
                var (a, b) = (new Readout("a", string.Join('\n', planted.A)), new Readout("b", string.Join('\n', planted.B)));
                var found = PassageAligner.Align(a, b, Segmenter.Default).Rows.Where(row => row.A.Count > 0 && row.B.Count > 0).ToArray();
                links.Count(Pairs(found, a, b), planted.Links);
                moves.Count(Pairs(found.Where(row => row.Moved), a, b), planted.Moved);
            }
        }

        Assert.True(links.F1 >= LeastLinks, $"links {links}");
        Assert.True(moves.F1 >= LeastMoves, $"moves {moves}");
    }

    private static HashSet<(int, int)> Pairs(IEnumerable<PassageLink> rows, Readout a, Readout b) =>
    [
        .. from row in rows from i in row.A from j in row.B select (LineOf(a, i), LineOf(b, j)),
    ];

    // The planted sentences are the lines.
    private static int LineOf(Readout readout, TextSpan sentence) => readout.Text.AsSpan(0, sentence.Start).Count('\n');

    private static Fingerprint[] Prints(params string[] sentences) => [.. sentences.Select(sentence => new Fingerprint(FoldedCharacter.Of(sentence)))];

    private static string TextOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("text").GetString()!;
    }

    private sealed class FoundAgainstGold
    {
        private int _both;
        private int _found;
        private int _gold;

        public double F1 => 2.0 * _both / (_found + _gold);

        public void Count(HashSet<(int, int)> found, IReadOnlySet<(int, int)> gold)
        {
            _both += found.Count(gold.Contains);
            (_found, _gold) = (_found + found.Count, _gold + gold.Count);
        }

        public override string ToString() => FormattableString.Invariant($"F1 {F1:F4}, precision {(double)_both / _found:F4}, recall {(double)_both / _gold:F4}, gold {_gold}");
    }
}
