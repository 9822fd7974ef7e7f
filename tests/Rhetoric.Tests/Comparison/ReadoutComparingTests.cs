using CsCheck;

namespace Rhetoric.Tests.Comparison;

public sealed class ReadoutComparingTests
{
    private const string First = "甲国总统林远在海城会见乙国总理高川。\n林远强调，两国应当共同守护北海航道的安全。双方将开通3条渡轮航线。\n高川表示，乙国愿意派出更多留学生。";
    private const string Second = "甲国总统林远在海城会见乙国总理高川。\n林远强调，两国应当携手守护北海航道的安全。双方将开通12条渡轮航线。\n高川说，稻米贸易令人满意。";

    [Fact]
    public void A_readout_compared_with_itself_has_no_changes()
    {
        var comparison = new Readout("a", First).Compare(new Readout("b", First));

        Assert.Empty(comparison.Changes);
        Assert.All(comparison.Alignment, link => Assert.Equal(PassageLinkKind.Same, link.Kind));
        Assert.Equal(1, comparison.Similarity);
        Assert.All(comparison.A.Sentences.Zip(comparison.B.Sentences), pair => Assert.Contains(pair, comparison.Stable));
    }

    [Fact]
    public void Swapped_texts_mirror_what_was_added_and_dropped()
    {
        var (a, b) = (new Readout("a", First), new Readout("b", Second));

        var there = a.Compare(b).Changes;
        var back = b.Compare(a).Changes;

        Assert.NotEmpty(there);
        Assert.Equal(Summaries(there, ChangeKind.Added), Summaries(back, ChangeKind.Dropped));
        Assert.Equal(Summaries(there, ChangeKind.Dropped), Summaries(back, ChangeKind.Added));
    }

    [Fact]
    public void Turned_paragraphs_are_only_moved()
    {
        var turned = string.Join('\n', First.Split('\n').Reverse());

        var comparison = new Readout("a", First).Compare(new Readout("b", turned));

        Assert.NotEmpty(comparison.Changes);
        Assert.All(comparison.Changes, change => Assert.Equal(ChangeKind.Moved, change.Kind));
    }

    [Fact]
    public void Width_and_quotation_marks_are_only_format()
    {
        var comparison = new Readout("a", "两国建设“渡轮走廊”，互通有无。").Compare(new Readout("b", "两国建设「渡轮走廊」, 互通有无。"));

        Assert.Equal(PassageLinkKind.Format, Assert.Single(comparison.Alignment).Kind);
        Assert.Empty(comparison.Changes);
    }

    [Fact]
    public void A_number_is_replaced_as_a_whole()
    {
        var (a, b) = (new Readout("a", First), new Readout("b", Second));

        var edits = a.Compare(b).Alignment.SelectMany(link => link.Edits).ToList();

        Assert.Contains(edits, edit => edit.Kind == EditKind.Delete && a[edit.A] == "3");
        Assert.Contains(edits, edit => edit.Kind == EditKind.Insert && b[edit.B] == "12");
    }

    [Fact]
    public void Every_sentence_is_in_one_row_and_the_edits_give_the_passages_again()
    {
        string[] sentences = ["林远会见高川。", "两国守护航道安全！", "两国守护3条航道。", "双方开通12条航线，愿意合作。", "𠮷林说好。", "稻米贸易令人满意。\n"];
        var text = Gen.Int[0, sentences.Length - 1].Select(at => sentences[at]).Array[0, 8].Select(string.Concat);

        Gen.Select(text, text).Sample((first, second) =>
        {
            var (a, b) = (new Readout("a", first), new Readout("b", second));
            var alignment = a.Compare(b).Alignment;

            Assert.Equal(a.Sentences, alignment.SelectMany(link => link.A).Order());
            Assert.Equal(b.Sentences, alignment.SelectMany(link => link.B));
            Assert.All(alignment, link =>
            {
                Assert.Equal(Passage(a, link.A), string.Concat(link.Edits.Select(edit => a[edit.A])));
                Assert.Equal(Passage(b, link.B), string.Concat(link.Edits.Select(edit => b[edit.B])));
            });
        }, iter: 300);
    }

    [Fact]
    public void What_was_usual_and_falls_away_ranks_higher()
    {
        var background = new ReadoutCorpus([new Readout("p", "两国应当共同守护北海航道。"), new Readout("q", "两国应当共同守护北海航道。"), new Readout("r", "两国应当共同守护北海航道。")]);

        var changes = new Readout("a", "两国应当共同守护北海航道，乙国愿意派出留学生。").Compare(new Readout("b", "会谈结束。"), background).Changes;

        Assert.Equal("两国应当共同守护北海航道", changes.First(change => change.Kind == ChangeKind.Dropped).Summary);
        Assert.Equal("in 3 of 3 earlier readouts", changes.First(change => change.Kind == ChangeKind.Dropped).Evidence);
    }

    private static IEnumerable<string> Summaries(IReadOnlyList<Change> changes, ChangeKind kind) =>
        changes.Where(change => change.Kind == kind).Select(change => change.Summary).Order(StringComparer.Ordinal);

    private static string Passage(Readout readout, IReadOnlyList<TextSpan> spans) =>
        spans.Count == 0 ? "" : readout[new TextSpan(spans[0].Start, spans[^1].End)];
}
