using CsCheck;

namespace Rhetoric.Tests.Formulas;

public sealed class FormulaMatcherTests
{
    [Fact]
    public void Agrees_with_searching_every_form_at_every_place() =>
        Gen.Int[1, 6].SelectMany(shortest => Gen.Select(Gen.Char["甲乙丙"].Array[shortest, shortest + 3].Array[1, 8], Gen.Char["甲乙丙丁"].Array[0, 60])).Sample((forms, letters) =>
        {
            var distinct = forms.Select(form => new string(form)).Distinct().ToArray();
            var text = new string(letters);

            var matches = MatcherOf(distinct).Match(text);

            var expected =
                from start in Enumerable.Range(0, text.Length)
                from form in distinct
                where string.CompareOrdinal(text, start, form, 0, form.Length) == 0
                orderby start, form.Length descending
                select (start, form);
            Assert.Equal(expected, matches.Select(match => (match.Span.Start, match.Form)));
            foreach (var match in matches)
            {
                var covering = matches.Where(other => other.Span != match.Span && other.Span.Contains(match.Span))
                    .OrderBy(other => other.Span.Start).ThenByDescending(other => other.Span.Length).Select(other => (TextSpan?)other.Span).FirstOrDefault();
                Assert.Equal(covering, match.Parent);
            }
        });

    [Fact]
    public void Thousands_of_forms_are_told_apart_by_more_than_their_beginnings()
    {
        // Every form of five signs out of six, but for those with an odd sum; each of these is a neighbour of one that is there.
        var all = Enumerable.Range(0, 7776).Select(number => new[] { number % 6, number / 6 % 6, number / 36 % 6, number / 216 % 6, number / 1296 }).ToArray();
        var matcher = MatcherOf([.. all.Where(signs => signs.Sum() % 2 == 0).Select(TextOf)]);

        Assert.All(all, signs => Assert.Equal(signs.Sum() % 2 == 0 ? 1 : 0, matcher.Match(TextOf(signs)).Count));

        static string TextOf(int[] signs) => string.Concat(signs.Select(sign => (char)('甲' + sign)));
    }

    [Fact]
    public void Long_runs_of_one_sign_are_matched()
    {
        var matches = MatcherOf("海海海海海", "海海海海海海海").Match(new string('海', 5000) + "天");

        Assert.Equal(4996 + 4994, matches.Count);
    }

    [Fact]
    public void A_form_may_be_longer_than_what_is_looked_at_at_once()
    {
        var form = string.Concat(Enumerable.Range(0, 1500).Select(number => (char)('一' + number)));

        var matches = MatcherOf(form, form[..4], form[^4..]).Match("天" + form + "海" + form[..^1]);

        Assert.Equal(
            [new TextSpan(1, 1501), new TextSpan(1, 5), new TextSpan(1497, 1501), new TextSpan(1502, 1506)],
            matches.Select(match => match.Span));
        Assert.Equal([null, new TextSpan(1, 1501), new TextSpan(1, 1501), null], matches.Select(match => match.Parent));
    }

    [Fact]
    public void The_zero_behind_a_string_is_no_part_of_it() =>
        Assert.Equal([new TextSpan(0, 2)], MatcherOf("天地\0", "天地").Match("天地").Select(match => match.Span));

    [Fact]
    public void A_form_of_latin_letters_matches_whole_words_only()
    {
        var matches = MatcherOf("win-win").Match("win-win, not win-winning or unwin-win.");

        Assert.Equal([new TextSpan(0, 7)], matches.Select(match => match.Span));
    }

    [Fact]
    public void Hits_stand_behind_those_of_earlier_texts_and_name_their_forms()
    {
        var matcher = MatcherOf("天地", "地海", "天地海");
        var hits = new List<FormulaHit>();

        matcher.Find("天地海", hits);
        matcher.Find("海天地".AsSpan(1), hits);

        Assert.Equal(
            [(new TextSpan(0, 3), "天地海"), (new TextSpan(0, 2), "天地"), (new TextSpan(1, 3), "地海"), (new TextSpan(0, 2), "天地")],
            hits.Select(hit => (hit.Span, matcher.Forms[hit.Form].Text)));
    }

    [Fact]
    public void What_stands_behind_a_span_is_no_part_of_it()
    {
        var hits = new List<FormulaHit>();

        MatcherOf("天地海海", "天地", "海").Find("天地海海".AsSpan(0, 3), hits);

        Assert.Equal([new TextSpan(0, 2), new TextSpan(2, 3)], hits.Select(hit => hit.Span));
    }

    [Fact]
    public void Finding_allocates_nothing_once_the_list_is_long_enough()
    {
        var matcher = MatcherOf("天地", "地海");
        var text = string.Concat(Enumerable.Repeat("天地海山", 1000));
        var hits = new List<FormulaHit>();
        matcher.Find(text, hits);
        hits.Clear();

        var before = GC.GetAllocatedBytesForCurrentThread();
        matcher.Find(text, hits);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(2000, hits.Count);
    }

    [Fact]
    public void An_empty_lexicon_matches_nothing() => Assert.Empty(new FormulaMatcher(FormulaLexicon.None).Match("相互尊重"));

    private static FormulaMatcher MatcherOf(params string[] forms) =>
        new(FormulaLexicon.Of("test", forms.Select(form => new FormulaFamily { Canonical = form, Category = "", Forms = [form], Gloss = "" })));
}
