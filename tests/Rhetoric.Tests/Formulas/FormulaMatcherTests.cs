using CsCheck;
using Rhetoric.Formulas;

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
    public void An_empty_lexicon_matches_nothing() => Assert.Empty(new FormulaMatcher(FormulaLexicon.None).Match("相互尊重"));

    private static FormulaMatcher MatcherOf(params string[] forms) =>
        new(FormulaLexicon.Of("test", forms.Select(form => new FormulaFamily(form, "", [form], ""))));
}
