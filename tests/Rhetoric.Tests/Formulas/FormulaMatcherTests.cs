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
                    .OrderBy(other => other.Span.Start).ThenByDescending(other => other.Span.Length).FirstOrDefault();
                Assert.Equal(covering?.Span, match.Parent);
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
