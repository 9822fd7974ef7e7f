using System.Text;
using CsCheck;
using Rhetoric.Reporting;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Comparison;

public sealed class CollationPropertyTests
{
    private static readonly string[] Clauses =
    [
        "两国坚持相互尊重、合作共赢、和平共处", "两国坚持合作共赢、相互尊重", "希望岚方停止售卖武器", "贸易额增长百分之五", "霜岬半岛局势总体平稳", "双方要扩大港口、海运、渔业合作",
        "台风过后我们愿提供帮助", "互派留学生人数创下新高", "这是互利共赢的选择",
    ];

    private static readonly Gen<Readout> Meeting = Gen.Select(Gen.Int[0, Clauses.Length - 1].Array[1, 6], Gen.Int[0, 1].Array[6], Gen.Int[0, 3000]).Select((clauses, speakers, day) =>
    {
        var text = new StringBuilder("云澜国家主席林远同岚海联邦总统海棠会谈。\n");
        for (var at = 0; at < clauses.Length; at++)
        {
            text.Append(speakers[at] == 0 ? "林远指出，" : "海棠表示，").Append(Clauses[clauses[at]]).Append('。').Append(at % 2 == 0 ? "\n" : "");
        }

        return new Readout($"r{day}", text.ToString()) { Date = new DateOnly(2010, 1, 1).AddDays(day) };
    });

    private static readonly Gen<Readout[]> Series = Meeting.Array[2, 7].Select(readouts => readouts.DistinctBy(readout => readout.Id).ToArray());

    [Fact]
    public void A_later_readout_changes_nothing_of_the_earlier_ones_but_what_is_retired() => Series.Where(series => series.Length > 2).Sample(
        series =>
        {
            var ordered = new ReadoutCorpus(series);
            var (whole, before) = (ordered.Collate(), new ReadoutCorpus(ordered.SkipLast(1)).Collate());

            foreach (var thread in before.Threads)
            {
                Assert.Equal(Told(thread), Told(whole.Threads.Single(other => other.Id == thread.Id)).Where(cell => cell.Readout < before.Readouts.Count));
            }

            Assert.Equal(before.Reuse.Links.Select(Told), whole.Reuse.Links.Where(link => link.Later < before.Readouts.Count).Select(Told));
            for (var number = 0; number < before.Readouts.Count; number++)
            {
                Assert.Equal(TurnsOf(before, number), TurnsOf(whole, number));
                Assert.Equal(before.Meetings[number].Topics.Select(topic => (topic.Place, topic.Thread.Id, topic.RaisedBy, topic.PlaceBefore)), whole.Meetings[number].Topics.Select(topic => (topic.Place, topic.Thread.Id, topic.RaisedBy, topic.PlaceBefore)));
            }
        },
        iter: 30);

    [Fact]
    public void Cells_add_up_to_the_uses_that_the_matcher_finds() => Series.Sample(
        series =>
        {
            var analysed = new ReadoutCorpus(series).Analyse();
            foreach (var (formula, row) in analysed.Formulas.Zip(analysed.Collate().Formulas))
            {
                Assert.Same(formula, row.Formula);
                Assert.Equal((formula.FamilyCount, formula.FamilyOwnCount, formula.FamilyDocuments), (row.Cells.Sum(cell => cell.Family), row.Cells.Sum(cell => cell.FamilyNet), row.Cells.Count));
                Assert.Equal(formula.Heading.Count, row.Cells.Sum(cell => cell.Exact));
                Assert.All(row.Cells, cell => Assert.True(cell.ExactNet <= cell.Exact && cell.ExactNet <= cell.FamilyNet && cell.Exact <= cell.Family));
            }
        },
        iter: 30);

    [Fact]
    public void The_order_in_which_readouts_are_given_does_not_matter() => Series.Sample(
        series => Assert.Equal(Json(new ReadoutCorpus(series)), Json(new ReadoutCorpus([.. series.Reverse().Select(readout => new Readout(readout.Id, readout.Text) { Date = readout.Date })]))),
        iter: 20);

    [Fact]
    public void Folders_in_another_order_give_the_same_answer()
    {
        string[] texts = [.. ComposedCorpus.Texts("yunlan-lanhai")];

        Assert.Equal(Json(ReadoutCorpus.Load(texts)), Json(ReadoutCorpus.Load(texts.Reverse())));
    }

    [Fact]
    public void A_series_of_one_and_of_none_can_be_collated()
    {
        Assert.Empty(new ReadoutCorpus([]).Collate().Meetings);
        var one = new ReadoutCorpus([new Readout("a", "林远指出，两国坚持相互尊重、合作共赢。")]).Collate();

        Assert.Empty(Assert.Single(one.Meetings).Turns);
        Assert.Empty(one.Reuse.Links);
        Assert.Empty(new ReadoutCorpus([new Readout("a", "")]).Collate().Alignment);
    }

    [Theory]
    [InlineData(0, 10, 32, 20, "Silence is 0; it must be at least 1.")]
    [InlineData(2, 3, 32, 20, "LeastStretch is 3; it must be at least 4.")]
    [InlineData(2, 10, 0, 20, "MostHolders is 0; it must be at least 1.")]
    [InlineData(2, 10, 32, 0, "MostSources is 0; it must be at least 1.")]
    public void Options_out_of_range_are_refused(int silence, int stretch, int holders, int sources, string message)
    {
        var options = new CollationOptions { Silence = silence, LeastStretch = stretch, MostHolders = holders, MostSources = sources };

        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => new ReadoutCorpus([]).Collate(options)).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<(int Readout, int Characters, string? RaisedBy)> Told(CollatedThread thread) => thread.Cells.Select(cell => (cell.Readout, cell.Characters, cell.RaisedBy));

    private static (int, int, int, int) Told(TextReuse link) => (link.Earlier, link.Later, link.Characters, link.Of);

    // Threads alone: which phrases are mined, and which lists are lists of principles, a later readout may well change.
    private static IEnumerable<(MeetingTurnKind, string)> TurnsOf(Collation collation, int number) =>
        collation.Meetings[number].Turns.Where(turn => turn.Subject == MeetingSubject.Thread && turn.Kind != MeetingTurnKind.Retired).Select(turn => (turn.Kind, turn.Name));

    private static string Json(ReadoutCorpus corpus)
    {
        using var stream = new MemoryStream();
        var collation = corpus.Collate();
        ResultJson.Write(stream, new ResultHead { Inputs = collation.Readouts, Lexicon = collation.Lexicon, Segmenter = "none" }, collation, 1000);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
