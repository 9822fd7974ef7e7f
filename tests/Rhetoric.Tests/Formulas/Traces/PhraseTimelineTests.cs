using CsCheck;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Formulas.Traces;

public sealed class PhraseTimelineTests
{
    private static readonly FormulaLexicon Lexicon = FormulaLexicon.Of("test", [new FormulaFamily
    {
        Canonical = "星桥",
        Category = "",
        Forms = ["星桥", "星桥倡议", "共建星桥"],
        Gloss = "",
    }]);

    private static readonly ReadoutCorpus Made = new(
    [
        Readout("a", "2014-03-01", "国家主席沈怀舟16日会见科兰。\n沈怀舟指出，双方要共建“星桥”。\n科兰表示，岚方支持星桥。"),
        Readout("b", "2014-09-01", "沈怀舟强调，云岚要加强合作。"),
        Readout("c", "2017-02-01", "双方同意落实星 桥 倡 议。"),
        Readout("d", null, "沈怀舟指出，星桥通向四方。"),
    ]);

    [Fact]
    public void Shares_are_told_by_period_and_a_year_without_readouts_has_none()
    {
        var timeline = Trace("星桥");

        Assert.Equal(["2014", "2015", "2016", "2017"], timeline.Periods.Select(period => period.Label));
        Assert.Equal([(2, 1, 2), (0, 0, 0), (0, 0, 0), (1, 1, 1)], timeline.Periods.Select(period => (period.Documents, period.With, period.Count)));
        Assert.Equal([0.5, null, null, 1], timeline.Periods.Select(period => period.Share));
        Assert.Equal(ProportionInterval.Jeffreys(1, 2), timeline.Periods[0].Interval);
        Assert.Null(timeline.Periods[1].Interval);
    }

    [Fact]
    public void A_mined_formula_of_one_form_is_its_own_family()
    {
        string[] before = ["航线已经开通", "渔民十分安心", "冬天即将过去", "花园对外开放", "夜色格外明亮", "山路已经修好"];
        var corpus = new ReadoutCorpus(before.Select((clause, number) => Readout($"r{number}", $"2014-0{number + 1}-01", $"沈怀舟会见科兰。\n沈怀舟指出，{clause}，守护北海航道安全。")));

        Assert.Equal("守护北海航道安全", corpus.Timeline("守护北海航道安全").Family);
        Assert.Null(corpus.Timeline("守护南海航道安全").Family);
    }

    [Theory]
    [InlineData("愿同X方守护航道", "愿同法方守护航道|愿同巴方守护航道")]
    [InlineData("推动中X关系", "推动中法关系")]
    [InlineData("到X去", "到巴西去")]
    public void X_is_the_counterpart_of_each_readout(string phrase, string forms)
    {
        var corpus = new ReadoutCorpus(
        [
            Readout("a", "2014-03-01", "沈怀舟会见法国总统甲安。\n沈怀舟指出，愿同法方守护航道，愿同岚方守护航道，推动中法关系。"),
            Readout("b", "2014-09-01", "沈怀舟会见巴西总统丙川。\n沈怀舟指出，愿同巴方守护航道，要到巴西去。"),
        ]);
        var timeline = corpus.Timeline(phrase);

        Assert.Equal(forms.Split('|'), timeline.Uses.Select(use => use.Form));
        Assert.Equal((phrase, timeline.Count), (timeline.Forms[0].Form, timeline.Forms[0].Count));
        Assert.Equal(0, corpus.Timeline(phrase, new TraceOptions { IsExact = true }).Count);
    }

    [Fact]
    public void A_wording_with_a_name_has_no_uses_with_another()
    {
        (string Guest, string Letter)[] met = [("法国总统甲安", "法"), ("法国总理乙宁", "法"), ("巴西总统丙川", "巴"), ("埃及总统丁原", "埃")];
        var corpus = new ReadoutCorpus([.. met.Select((one, number) => Readout($"r{number}", $"2014-0{number + 1}-01", $"沈怀舟会见{one.Guest}。\n沈怀舟指出，愿同{one.Letter}方共守海上安宁，雨水充足。"))]);

        Assert.Equal(4, corpus.Timeline("愿同X方共守海上安宁").Count);
        Assert.Equal(2, corpus.Timeline("愿同法方共守海上安宁").Count);
    }

    [Fact]
    public void Capitals_and_small_letters_are_one_but_in_the_very_wording()
    {
        var corpus = new ReadoutCorpus([Readout("a", "2014-03-01", "President Doe spoke of the Quiet Harbor Plan and of a quiet harbor plan."), Readout("b", "2014-09-01", "President Doe thanked the crews.")]);

        Assert.Equal(2, corpus.Timeline("Quiet Harbor Plan").Count);
        Assert.Equal(1, corpus.Timeline("Quiet Harbor Plan", new TraceOptions { IsExact = true }).Count);
    }

    [Fact]
    public void A_trace_has_the_figures_of_the_family_that_formulas_find()
    {
        var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai"));
        var formulas = corpus.FindFormulas();

        Assert.NotEmpty(formulas);
        foreach (var timeline in corpus.Timelines(formulas.Select(formula => formula.Canonical)))
        {
            var found = formulas.Find(timeline.Phrase)!;
            Assert.Equal(
                (timeline.Phrase, found.FamilyCount, found.FamilyDocuments, found.FamilyFirst, found.FamilyLast),
                (timeline.Phrase, timeline.Count, timeline.Documents, timeline.First, timeline.Last));
        }
    }

    [Fact]
    public void The_undated_are_told_apart_and_not_lost()
    {
        var timeline = Trace("星桥");

        Assert.Equal((1, 1, 1), (timeline.Undated!.Documents, timeline.Undated.With, timeline.Undated.Count));
        Assert.Equal((4, 3), (timeline.Count, timeline.Documents));
        Assert.Equal((new DateOnly(2014, 3, 1), new DateOnly(2017, 2, 1)), (timeline.First, timeline.Last));
        Assert.Null(new ReadoutCorpus(Made.Take(3)).Timeline("星桥").Undated);
    }

    [Fact]
    public void Months_and_readouts_are_periods_too()
    {
        var months = Made.Timeline("星桥", new TraceOptions { By = Period.Month, Lexicon = Lexicon });

        Assert.Equal(36, months.Periods.Count);
        Assert.Equal(("2014-03", "2017-02"), (months.Periods[0].Label, months.Periods[^1].Label));
        Assert.Equal([0, 6, 35], months.Periods.Index().Where(month => month.Item.Documents > 0).Select(month => month.Index));
        Assert.Equal([("a", 1), ("b", 0), ("c", 1)], Made.Timeline("星桥", Period.Readout).Periods.Select(period => (period.Label, period.With)));
    }

    [Fact]
    public void A_form_has_its_own_counts_and_dates()
    {
        var timeline = Trace("星桥");

        Assert.Equal("星桥", timeline.Family);
        Assert.Equal(
            [("星桥", 4, 2, 3), ("共建星桥", 1, 1, 1), ("星桥倡议", 1, 1, 1)],
            timeline.Forms.Select(form => (form.Form, form.Count, form.OwnCount, form.Documents)));
        Assert.Equal(new DateOnly(2017, 2, 1), timeline.Forms.Single(form => form.Form == "星桥倡议").First);
    }

    [Fact]
    public void A_form_that_was_asked_for_stands_first_even_where_it_is_not_used()
    {
        var timeline = new ReadoutCorpus(Made.Take(2)).Timeline("星桥倡议", new TraceOptions
        {
            Lexicon = FormulaLexicon.Of("t", [new FormulaFamily
        {
            Canonical = "星桥",
            Category = "",
            Forms = ["星桥", "星桥倡议", "海灯"],
            Gloss = "",
        }])
        });

        Assert.Equal(("星桥倡议", "星桥"), (timeline.Phrase, timeline.Family));
        Assert.Equal([("星桥倡议", 0), ("星桥", 2)], timeline.Forms.Select(form => (form.Form, form.Count)));
    }

    [Fact]
    public void Exactly_the_wording_alone_is_traced()
    {
        var timeline = Made.Timeline("共建星桥", new TraceOptions { IsExact = true, Lexicon = Lexicon });

        Assert.Null(timeline.Family);
        Assert.Equal(("none", 1, 1), (timeline.Lexicon, timeline.Count, timeline.Forms.Count));
        Assert.Equal("共建“星桥", Made[0][timeline.Uses[0].Span]);
    }

    [Fact]
    public void Voices_are_told_with_the_narrator_last()
    {
        var voices = Trace("星桥").Speakers;

        Assert.Equal([("沈怀舟", 2), ("双方", 1), ("科兰", 1)], voices.Select(voice => (voice.Speaker, voice.Count)));
        Assert.Equal([null], new ReadoutCorpus([Readout("n", "2014-03-01", "会见在星桥馆举行。")]).Timeline("星桥").Speakers.Select(voice => voice.Speaker));
    }

    [Fact]
    public void Counterparts_are_told_with_all_their_readouts()
    {
        ReadoutCorpus corpus = new(
        [
            Readout("a", "2014-03-01", "国家主席沈怀舟会见法国总统杜朗。沈怀舟指出，星桥。"),
            Readout("b", "2015-03-01", "国家主席沈怀舟会见法国总统杜朗。沈怀舟指出，合作。"),
            Readout("c", "2016-03-01", "国家主席沈怀舟会见德国总统米勒。沈怀舟指出，星桥，星桥。"),
        ]);

        Assert.Equal([("FR", 2, 1, 1), ("DE", 1, 1, 2)], corpus.Timeline("星桥").Counterparts.Select(met => (met.Id, met.Documents, met.With, met.Count)));
    }

    [Fact]
    public void Several_phrases_are_adjusted_together_and_share_their_periods()
    {
        var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai"));
        var both = corpus.Timelines(["一个云澜原则", "一个云澜政策"]);

        Assert.Equal(both[0].Periods.Select(period => period.Label), both[1].Periods.Select(period => period.Label));
        Assert.Equal(both[0].Tests, both[1].Tests);
        Assert.Equal(both[0].Tests, corpus.Timeline(both[0].Phrase).Tests + corpus.Timeline(both[1].Phrase).Tests);
        Assert.All(both[1].Turns.Zip(corpus.Timeline("一个云澜政策").Turns), pair => Assert.True(pair.First.AdjustedP >= pair.Second.AdjustedP));
    }

    [Fact]
    public void A_formula_is_traced_by_its_occurrences()
    {
        var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai"));
        var formula = corpus.FindFormulas().First(formula => formula.FamilyCount > 3);
        var timeline = corpus.Timeline(formula);

        Assert.Equal((formula.FamilyCount, formula.FamilyDocuments, formula.FamilyFirst, formula.FamilyLast), (timeline.Count, timeline.Documents, timeline.First, timeline.Last));
        Assert.Throws<ArgumentException>(() => Made.Timeline(formula));
    }

    [Fact]
    public void What_cannot_be_traced_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Made.Timeline(" "));
        Assert.Throws<ArgumentException>(() => Made.Timeline("“”"));
        Assert.Throws<ArgumentException>(() => Made.Timelines(Array.Empty<string>()));
        Assert.Throws<ArgumentOutOfRangeException>(() => Made.Timeline("星桥", new TraceOptions { Level = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Made.Timeline("星桥", new TraceOptions { Confidence = 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Made.Timeline("星桥", new TraceOptions { ShortestSilence = 0 }));
    }

    [Fact]
    public void Counts_add_up_and_the_order_of_the_readouts_does_not_matter() =>
        Gen.Select(Gen.String[Gen.Char["星桥倡议共建，。"], 0, 30], Gen.Int[-1, 40]).Array[1, 12].Sample(texts =>
        {
            Readout[] readouts = [.. texts.Select((text, number) => new Readout($"r{number}", text.Item1) { Date = text.Item2 < 0 ? null : new DateOnly(2010, 1, 1).AddMonths(text.Item2) })];
            var options = new TraceOptions { Lexicon = Lexicon };
            var timeline = new ReadoutCorpus(readouts).Timeline("星桥", options);
            var backwards = new ReadoutCorpus(readouts.Reverse()).Timeline("星桥", options);

            Assert.Equal(timeline.Count, timeline.Periods.Sum(period => period.Count) + (timeline.Undated?.Count ?? 0));
            Assert.Equal(timeline.Documents, timeline.Periods.Sum(period => period.With) + (timeline.Undated?.With ?? 0));
            Assert.Equal(readouts.Length, timeline.Periods.Sum(period => period.Documents) + (timeline.Undated?.Documents ?? 0));
            Assert.Equal(timeline.Count, timeline.Forms.Sum(form => form.OwnCount));
            Assert.Equal(timeline.Count, timeline.Speakers.Sum(voice => voice.Count));
            Assert.Equal(timeline.Count, timeline.Counterparts.Sum(met => met.Count));
            Assert.Equal(timeline.Turns, backwards.Turns);
            Assert.Equal(timeline.Periods, backwards.Periods);
            Assert.Equal(timeline.Forms, backwards.Forms);
        });

    /// <summary>Of every formula planted in the composed corpus: first use, longest silence, return and end, against the gold by hand.</summary>
    [Theory]
    [InlineData("yunlan-lanhai")]
    [InlineData("yunlan-jiyuan")]
    public void Every_planted_formula_is_born_changes_and_dies_where_the_gold_says(string series)
    {
        var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder(series));
        var gold = ComposedCorpus.Gold(series);
        foreach (var (canonical, wordings) in gold.SelectMany(one => one.Canonical.Zip(one.Formulas.Select(span => span.Text)))
            .GroupBy(formula => formula.First, formula => formula.Second).Select(group => (group.Key, group.Distinct().ToArray())))
        {
            // A planted wording may also stand inside others, so what is planted is where any of its wordings is.
            var planted = gold.Select(one => wordings.Any(wording => Fold(one.Readout.Text).Contains(Fold(wording), StringComparison.Ordinal))).ToArray();
            var lexicon = FormulaLexicon.Of("planted", [new FormulaFamily
            {
                Canonical = canonical,
                Category = "",
                Forms = [.. wordings.Prepend(canonical).Distinct()],
                Gloss = "",
            }]);
            var timeline = corpus.Timeline(canonical, new TraceOptions { Lexicon = lexicon, By = Period.Readout });

            Assert.Equal(planted, timeline.Periods.Select(period => period.With == 1));
            Assert.True(gold.Index().All(one => !one.Item.Canonical.Contains(canonical) || planted[one.Index]));
            Assert.Equal(ExpectedTurns(planted), timeline.Turns.Where(turn => turn.Kind <= PhraseTurnKind.Return).Select(turn => (turn.Kind, Index(corpus, turn.Readout))));
            Assert.All(timeline.Turns.Where(turn => turn.Kind > PhraseTurnKind.Return), turn => Assert.True(turn.IsBeyondChance));
            Assert.Equal(Array.IndexOf(planted, true), Index(corpus, timeline.FirstUse!));
            Assert.Equal(Array.LastIndexOf(planted, true), Index(corpus, timeline.LastUse!));
        }
    }

    private static IEnumerable<(PhraseTurnKind, int)> ExpectedTurns(bool[] uses)
    {
        var (first, last) = (Array.IndexOf(uses, true), Array.LastIndexOf(uses, true));
        if (first > 0)
        {
            yield return (PhraseTurnKind.Birth, first);
        }

        var runs = Enumerable.Range(first, last - first).Where(at => uses[at] && !uses[at + 1]).Select(at => (At: at + 1, Length: Array.IndexOf(uses, true, at + 1) - at - 1)).ToArray();
        if (runs.Length > 0 && runs.MaxBy(run => run.Length) is { Length: >= 2 } longest)
        {
            yield return (PhraseTurnKind.Silence, longest.At);
            yield return (PhraseTurnKind.Return, longest.At + longest.Length);
        }

        if (last < uses.Length - 1)
        {
            yield return (PhraseTurnKind.Silence, last + 1);
        }
    }

    private static int Index(ReadoutCorpus corpus, Readout readout) => corpus.Index().Single(item => item.Item == readout).Index;

    private static string Fold(string text) => FoldedCharacter.Of(text);

    private static PhraseTimeline Trace(string phrase) => Made.Timeline(phrase, new TraceOptions { Lexicon = Lexicon });

    private static Readout Readout(string id, string? date, string text) =>
        new(id, text) { Date = date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };
}
