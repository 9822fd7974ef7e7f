using CsCheck;
using Rhetoric.Comparison;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Comparison;

/// <summary>Nothing that differs goes unseen, over generated texts and over the composed corpus.</summary>
public sealed class NothingUnseenTests
{
    private static readonly string[] Clauses =
    [
        "岚方支持青独", "岚方反对青独", "反对暴力", "支持暴力", "不可以", "可以", "增长2.5%", "增长3.5%", "双方接受方案", "双方不接受方案", "合作", "对话",
        "两国守护北海航道", "两国携手守护北海航道", "开通3条渡轮航线", "开通12条渡轮航线", "愿派出留学生",
    ];

    private static readonly string[] Speakers = ["沈怀舟指出", "沈怀舟强调", "科兰表示"];

    private static readonly Gen<string> Text = Gen.Select(Gen.Int[0, Speakers.Length - 1], Gen.Int[0, Clauses.Length - 1].Array[1, 4])
        .Select((speaker, clauses) => $"{Speakers[speaker]}，{string.Join('，', clauses.Select(at => Clauses[at]))}。").Array[1, 4].Select(paragraphs => string.Join('\n', paragraphs));

    [Theory]
    [InlineData("韩澜表示，岚方支持青独，反对暴力。", "韩澜表示，岚方反对青独，支持暴力。")]
    [InlineData("沈怀舟强调合作。\n沈怀舟强调对话。", "沈怀舟强调对话。\n沈怀舟强调合作。")]
    [InlineData("沈怀舟表示，接受。", "沈怀舟表示，不接受。")]
    [InlineData("沈怀舟表示，很好。", "沈怀舟强调，很好。")]
    [InlineData("", "沈怀舟表示，很好。")]
    [InlineData("好。", "好！")]
    [InlineData("President Doe \"may\" visit.", "President Doe may visit.")]
    [InlineData("双方“对话”很好。", "双方对话很好。")]
    public void Two_texts_that_differ_have_a_change(string a, string b)
    {
        Assert.NotEmpty(new Readout("a", a).Compare(new Readout("b", b)).Changes);
        Assert.NotEmpty(new Readout("b", b).Compare(new Readout("a", a)).Changes);
    }

    [Fact]
    public void Texts_that_differ_after_folding_always_have_a_change() => Gen.Select(Text, Text).Sample(
        (a, b) => FoldedCharacter.Of(a) == FoldedCharacter.Of(b) || new Readout("a", a).Compare(new Readout("b", b)).Changes.Count > 0, iter: 400);

    [Fact]
    public void Every_clause_without_an_equal_is_touched_by_a_change_or_held_by_a_clause_of_the_other() =>
        Gen.Select(Text, Text).Sample((a, b) => AssertSeen(new Readout("a", a), new Readout("b", b)), iter: 300);

    [Fact]
    public void Every_clause_of_the_composed_corpus_without_an_equal_is_seen()
    {
        foreach (var series in ComposedCorpus.Series)
        {
            var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder(series));
            for (var at = 0; at + 1 < corpus.Count; at++)
            {
                AssertSeen(corpus[at], corpus[at + 1]);
            }
        }
    }

    [Fact]
    public void Exchanged_texts_exchange_what_was_added_and_dropped() => Gen.Select(Text, Text).Sample(
        (a, b) =>
        {
            var there = new Readout("a", a).Compare(new Readout("b", b)).Changes;
            var back = new Readout("b", b).Compare(new Readout("a", a)).Changes;
            return Places(there.Where(change => change.Kind == ChangeKind.Added), change => change.B).SequenceEqual(Places(back.Where(change => change.Kind == ChangeKind.Dropped), change => change.A));
        },
        iter: 300);

    [Fact]
    public void Changes_do_not_depend_on_width_quotation_marks_or_ids()
    {
        foreach (var series in ComposedCorpus.Series)
        {
            var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder(series));
            for (var at = 0; at + 1 < corpus.Count; at++)
            {
                var plain = corpus[at].Compare(corpus[at + 1]).Changes;
                var other = new Readout("z", Restyled(corpus[at].Text)).Compare(new Readout("y", Restyled(corpus[at + 1].Text))).Changes;

                Assert.NotEmpty(plain);
                Assert.Equal(plain.Select(Told), other.Select(Told));
            }
        }

        // Marks of the same length, so that places can be compared.
        static string Restyled(string text) => text.Replace('“', '「').Replace('”', '」').Replace('；', ';').Replace('0', '０').Replace('3', '３');

        static (ChangeKind, ChangeLayer, string, string) Told(Change change) => (change.Kind, change.Layer, string.Join(' ', change.A), string.Join(' ', change.B));
    }

    [Theory]
    [InlineData("沈怀舟表示，接受。", "沈怀舟表示，不接受。")]
    [InlineData("沈怀舟指出，两国守护航道，不可以。", "沈怀舟指出，两国守护航道，可以。")]
    [InlineData("韩澜表示，岚方支持青独，反对暴力。", "韩澜表示，岚方反对青独，支持暴力。")]
    [InlineData("沈怀舟指出，贸易额达到35亿元，增长2.5%。", "沈怀舟指出，贸易额达到55亿元，增长3.5%。")]
    [InlineData("沈怀舟指出，两国要共同守护北海航道。", "沈怀舟指出，两国要携手守护北海航道。")]
    public void A_rewording_is_a_change_and_not_something_dropped_and_something_added(string a, string b)
    {
        var changes = new Readout("a", a).Compare(new Readout("b", b)).Changes;

        Assert.NotEmpty(changes);
        Assert.All(changes, change => Assert.Equal(ChangeKind.Changed, change.Kind));
    }

    [Fact]
    public void A_figure_that_changed_is_one_change_with_both_values()
    {
        var (a, b) = (new Readout("a", "沈怀舟指出，双方贸易额达到35亿元，增长2.5%，合作广泛。"), new Readout("b", "沈怀舟指出，双方贸易额达到55亿元，增长3.5%，合作广泛。"));
        foreach (var (one, other) in new[] { (a, b), (b, a) })
        {
            var changes = one.Compare(other).Changes;
            Assert.All(changes, change => Assert.Equal(ChangeKind.Changed, change.Kind));
            Assert.Contains(changes, change => one[change.A[0]].StartsWith("增长", StringComparison.Ordinal) && other[change.B[0]].StartsWith("增长", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_part_of_a_longer_phrase_that_is_kept_is_not_dropped()
    {
        var options = new ComparisonOptions { Lexicon = FormulaLexicon.Of("own", [new() { Canonical = "战略伙伴关系", Category = "", Forms = ["战略伙伴关系"], Gloss = "" }]) };
        var changes = new Readout("a", "沈怀舟指出，发展战略伙伴关系。").Compare(new Readout("b", "沈怀舟指出，发展能源战略伙伴关系。"), options: options).Changes;

        Assert.DoesNotContain(changes, change => change.Kind == ChangeKind.Dropped);
    }

    private static void AssertSeen(Readout a, Readout b)
    {
        var comparison = a.Compare(b);
        Assert.True(FirstUnseen(a, b, comparison.Changes, change => change.A) is var x && x is null, $"{x}");
        Assert.True(FirstUnseen(b, a, comparison.Changes, change => change.B) is var y && y is null, $"{y}");
    }

    private static string? FirstUnseen(Readout readout, Readout other, IReadOnlyList<Change> changes, Func<Change, IReadOnlyList<TextSpan>> side)
    {
        var heads = readout.ReadDiscourse().Attributions.Select(said => said.VerbSpan).OfType<TextSpan>().ToArray();
        string[] others = [.. other.Clauses.Select(clause => FoldedCharacter.Of(clause.Of(other.Text)))];
        return readout.Clauses.Where(clause => !heads.Any(clause.Contains)).Select(clause => (clause, folded: FoldedCharacter.Of(clause.Of(readout.Text))))
            .Where(clause => !others.Any(text => text.Contains(clause.folded, StringComparison.Ordinal)))
            .Where(clause => !changes.Any(change => !change.Layer.IsSpread() && side(change).Any(span => span.Overlaps(clause.clause))))
            .Select(clause => clause.folded).FirstOrDefault();
    }

    private static IEnumerable<TextSpan> Places(IEnumerable<Change> changes, Func<Change, IReadOnlyList<TextSpan>> side) => changes.SelectMany(side).Order();
}
