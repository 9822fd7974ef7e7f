using CsCheck;
using Rhetoric.Formulas;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Formulas.Wordings;

public sealed class BoilerplateReadingTests
{
    private static readonly ReadoutCorpus Made = new(
    [
        Dated("a", 2014, "岚方应谨慎处理青屿问题。双方愿少一些波折，多一些沉稳。"),
        Dated("b", 2015, "岚方应慎重处理青屿问题。双方愿少一些波折，多一些“沉稳”。"),
        Dated("c", 2016, "望海城下雪。"),
        Dated("d", 2018, "岚方应妥善处理青屿问题。"),
    ]);

    private static readonly Readout Read = Dated("x", 2017, "岚方要妥善处理青屿问题。双方愿少一些波折，多一些沉稳。望海城放晴了。");

    private static readonly Readout Undated = new("x", Read.Text);

    [Fact]
    public void A_clause_is_held_by_the_earlier_readouts_that_have_it()
    {
        var read = Read.ReadBoilerplate(Made);

        Assert.Equal(3, read.Earlier);
        Assert.Equal(
            [("岚方要妥善处理青屿问题", 0), ("双方愿少一些波折", 2), ("多一些沉稳", 2), ("望海城放晴了", 0)],
            read.Clauses.Select(clause => (clause.Text, clause.Holders.Count)));
        Assert.Equal(("a", "b"), (read.Clauses[1].First!.Id, read.Clauses[1].Last!.Id));
    }

    [Fact]
    public void The_nearest_variant_is_the_likest_clause_of_those_that_do_not_hold_it()
    {
        var variant = Read.ReadBoilerplate(Made).Clauses[0].Variant!;

        // 应慎重 for 要妥善, three of eleven; the later of two as like. The likest of all is no earlier readout.
        Assert.Equal(("b", "岚方应慎重处理青屿问题", 1 - (3 / 11.0)), (variant.Readout.Id, variant.Text, variant.Likeness));
        Assert.Equal("d", Undated.ReadBoilerplate(Made).Clauses[0].Variant!.Readout.Id);
    }

    [Fact]
    public void Boilerplate_is_what_stands_in_a_stretch_that_enough_readouts_hold()
    {
        var read = Read.ReadBoilerplate(Made);

        Assert.Equal(["处理青屿问题。双方愿少一些波折，多一些沉稳。"], read.Stretches.Select(stretch => Read[stretch]));
        Assert.Equal((19, 30), (read.BoilerplateCharacters, read.Characters));
        Assert.Equal(19 / 30.0, read.Share);
        Assert.Equal([6, 8, 5, 0], read.Clauses.Select(clause => clause.BoilerplateCharacters));
        Assert.Equal(0, Read.ReadBoilerplate(Made, new BoilerplateOptions { FewestHolders = 3 }).Share);
        Assert.Equal(0, Read.ReadBoilerplate(Made, new BoilerplateOptions { ShortestStretch = 23 }).Share);
    }

    [Fact]
    public void An_undated_readout_is_read_against_all_and_never_against_itself()
    {
        Assert.Equal(4, Undated.ReadBoilerplate(Made).Earlier);
        Assert.Equal(0, Made[0].ReadBoilerplate(Made).Earlier);
        Assert.Equal(3, new Readout("y", Made[1].Text).ReadBoilerplate(Made).Earlier);
    }

    [Theory]
    [InlineData("双方坚持互敬、互让、互助、互鉴四项原则", "岚方愿同云方一道，在坚持互敬、互让、互助原则的基础上推进航道建设。", "坚持互敬、互让、互助原则")]
    [InlineData("坚持互敬、互让、互助原则推进航道", "岚方指出双方应当始终坚持互敬、互让、互助、互鉴四项原则推进航道建设。", "坚持互敬、互让、互助、互鉴四项原则推进航道")]
    [InlineData("岚方致力于守护航道和平安宁", "云方说，双方致力于守护北海航道和平安宁不动摇。", "双方致力于守护北海航道和平安宁")]
    [InlineData("坚持互敬、互让、互助原则", "各方都坚持“互敬、互让、互学原则。", "坚持“互敬、互让、互学原则")]
    [InlineData("共和致力于守护北海航道和平安宁", "云方说，要守礁和致力于守护北海航道和平安宁。", "致力于守护北海航道和平安宁")]
    public void A_wording_that_has_grown_or_shrunk_inside_a_longer_clause_is_found_there(string wording, string text, string nearest) =>
        Assert.Equal(nearest, new ReadoutCorpus([Dated("a", 2014, text)]).ReadWording(wording, new BoilerplateOptions { LeastLikeness = 0.55 }).Variant?.Text);

    [Fact]
    public void Few_characters_are_no_variant_inside_a_clause() =>
        Assert.Null(new ReadoutCorpus([Dated("a", 2014, "岚方愿同云方一道坚持互敬互让，推进航道建设。")]).ReadWording("坚持互敬互助").Variant);

    [Theory]
    [InlineData("岚方推进“晨光走廊”，各方欢迎。", "岚方推进“晨光走廊”|各方欢迎")]
    [InlineData("“晨光走廊”推进顺利，各方说“欢迎”。", "“晨光走廊”推进顺利|各方说“欢迎”")]
    [InlineData("各方说：“欢迎晨光，欢迎走廊。”", "各方说|欢迎晨光|欢迎走廊")]
    public void A_clause_keeps_both_marks_of_a_quotation(string text, string clauses) =>
        Assert.Equal(clauses, string.Join('|', Dated("x", 2017, text).ReadBoilerplate(Made).Clauses.Select(clause => clause.Text)));

    [Fact]
    public void The_dateline_is_no_content()
    {
        Readout[] readouts = [.. Enumerable.Range(0, 3).Select(number => Dated($"r{number}", 2014 + number, $"云岚社望海城5月1日电（记者 沈舟）岚方{new[] { "愿", "将", "要" }[number]}守护航道。"))];
        var read = readouts[2].ReadBoilerplate(new ReadoutCorpus(readouts));

        Assert.Equal(["岚方要守护航道"], read.Clauses.Select(clause => clause.Text));
        Assert.Equal((0, 7), (read.BoilerplateCharacters, read.Characters));
    }

    [Fact]
    public void The_nearest_stretch_is_that_of_a_comparison_with_each() =>
        Gen.Select(Gen.String[Gen.Char["甲乙丙"], 1, 70], Gen.String[Gen.Char["甲乙丙"], 0, 30]).Sample((wording, text) =>
        {
            var (start, length, distance) = new NearestStretch(wording).In(text);
            var least = Enumerable.Range(0, text.Length + 1).Min(from => Enumerable.Range(0, text.Length - from + 1).Min(count => EditDistance.Of(wording, text.AsSpan(from, count))));

            Assert.Equal(least, distance);
            Assert.Equal(distance, length == 0 ? wording.Length : EditDistance.Of(wording, text.AsSpan(start, length)));
        });

    [Fact]
    public void Rare_pairs_of_characters_lead_to_the_variant_past_many_readouts_with_common_ones()
    {
        var common = Enumerable.Range(0, 40).Select(number => Dated($"c{number:00}", 2015, "甲乙来访，丙丁来访，戊己来访。"));
        var corpus = new ReadoutCorpus(common.Append(Dated("rare", 2014, "甲乙丙丁戊己庚辛山。")));

        Assert.Equal("rare", corpus.ReadWording("甲乙山丙丁山戊己山庚辛山", new BoilerplateOptions { LeastLikeness = 0.5 }).Variant?.Readout.Id);
    }

    [Fact]
    public void A_wording_is_looked_for_in_the_whole_corpus()
    {
        var held = Made.ReadWording("少一些波折，多一些沉稳");

        Assert.Equal((2, 4, "a", "b"), (held.Holders.Count, held.Earlier, held.First!.Id, held.Last!.Id));
        Assert.Null(held.Variant);
        Assert.Equal("岚方应妥善处理青屿问题", Made.ReadWording("岚方应当妥善处理青屿问题").Variant!.Text);
        Assert.Throws<ArgumentException>(() => Made.ReadWording(" "));
    }

    [Fact]
    public void An_analysed_corpus_gives_the_same_answer()
    {
        var (one, other) = (Read.ReadBoilerplate(Made), Read.ReadBoilerplate(Made.Analyse()));

        Assert.Equal(one.Stretches, other.Stretches);
        Assert.Equal(one.Clauses.Select(clause => (clause.Text, clause.Holders.Count, clause.Variant)), other.Clauses.Select(clause => (clause.Text, clause.Holders.Count, clause.Variant)));
    }

    [Fact]
    public void Options_out_of_range_are_refused() => Assert.All(
        new[] { new BoilerplateOptions { ShortestStretch = 1 }, new BoilerplateOptions { FewestHolders = 0 }, new BoilerplateOptions { LeastLikeness = 0 }, new BoilerplateOptions { ShortestVaried = 0 } },
        options => Assert.Throws<ArgumentOutOfRangeException>(() => Read.ReadBoilerplate(Made, options)));

    [Fact]
    public void Planted_boilerplate_is_told_with_its_dates_and_its_turned_variant()
    {
        var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai"));
        var held = corpus["2016-09-02-talks"].ReadBoilerplate(corpus).Clauses.Single(clause => clause.Text.Contains("少一些波折", StringComparison.Ordinal));
        var turned = corpus["2021-11-16-video"].ReadBoilerplate(corpus, new BoilerplateOptions { LeastLikeness = 0.3 }).Clauses.Single(clause => clause.Text.Contains("少一些波折", StringComparison.Ordinal));

        Assert.True(corpus.ReadWording("少一些波折、多一些沉稳").Holders.Select(readout => readout.Date!.Value.Year).SequenceEqual([2015, 2015, 2016]));
        Assert.Equal((2, 3), (held.Holders.Count, held.Earlier));
        Assert.Empty(turned.Holders);
        Assert.Contains("少一些波折、多一些沉稳", turned.Variant!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Stretches_are_those_that_a_search_of_all_windows_finds() =>
        Gen.Select(Gen.String[Gen.Char["甲乙丙丁"], 0, 20].Array[1, 5], Gen.String[Gen.Char["甲乙丙丁，"], 0, 24], Gen.Int[2, 4], Gen.Int[1, 2]).Sample((texts, text, length, fewest) =>
        {
            var corpus = new ReadoutCorpus(texts.Select((other, number) => new Readout($"r{number}", other)));
            var read = new Readout("x", text).ReadBoilerplate(corpus, new BoilerplateOptions { ShortestStretch = length, FewestHolders = fewest, LeastLikeness = 1 });
            var covered = new bool[text.Length];
            for (var at = 0; at + length <= text.Length; at++)
            {
                if (texts.Count(other => other != text && FoldedCharacter.Of(other).Contains(FoldedCharacter.Of(text.AsSpan(at, length)), StringComparison.Ordinal)) >= fewest)
                {
                    covered.AsSpan(at, length).Fill(true);
                }
            }

            Assert.Equal(Enumerable.Range(0, text.Length).Where(at => covered[at]), read.Stretches.SelectMany(stretch => Enumerable.Range(stretch.Start, stretch.Length)));
        });

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("甲乙丙", "甲丙", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("互利互惠", "互惠互利", 2)]
    public void The_distance_is_that_of_Levenshtein(string a, string b, int distance) => Assert.Equal(distance, EditDistance.Of(a, b));

    [Fact]
    public void A_distance_above_the_most_is_above_it() =>
        Gen.Select(Gen.String[Gen.Char["甲乙丙"], 0, 9], Gen.String[Gen.Char["甲乙丙"], 0, 9], Gen.Int[0, 9]).Sample((a, b, most) =>
        {
            var distance = EditDistance.Of(a, b);
            Assert.True(distance <= most ? EditDistance.Of(a, b, most) == distance : EditDistance.Of(a, b, most) > most);
        });

    private static Readout Dated(string id, int year, string text) => new(id, text) { Date = new DateOnly(year, 5, 1) };
}
