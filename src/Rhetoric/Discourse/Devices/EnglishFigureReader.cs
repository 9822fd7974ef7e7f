using System.Text.RegularExpressions;

namespace Rhetoric.Discourse;

/// <summary>Finds the numbers of an English text.</summary>
/// <remarks>
/// <para>Digits, or the words for small numbers where a scale or a unit follows; a sign of currency before and a scale, a unit or both behind. The two (leaders) is no count. Years, days of
/// a month, times and names (G20, COVID-19) are left out. Cost: O(n): one expression that begins at a digit, a sign or a number word and reads a bounded stretch.</para>
/// <para>Two numbers with a word of a range between them (10 to 15 percent, between 3 and 5 million) are one figure where the second is the greater: what the
/// first lacks of scale, unit and sign it has from the second. Behind from they are two, for they tell a change.</para>
/// </remarks>
internal sealed class EnglishFigureReader
{
    private sealed record Grammar(Regex Number, Regex Upper, Regex Hedge, WordSet Links, WordSet Changes, Dictionary<string, decimal> Values, WordSet Labels, WordSet PairArticles)
    {
        public static Grammar Of(DiscourseLexicon lexicon)
        {
            var scales = lexicon.Of("number-scale", TextLanguage.English);
            var words = lexicon.Of("number-word", TextLanguage.English);
            var units = lexicon.Of("number-unit", TextLanguage.English);
            var hedges = lexicon.Of("number-hedge", TextLanguage.English);
            var before = new WordSet(hedges.Words.Where(word => word.Has("before"))).Pattern;
            var after = new WordSet(hedges.Words.Where(word => word.Has("after"))).Pattern;
            var links = lexicon.Of("number-range", TextLanguage.English);
            const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
            var number = $@"(?:(?<sign>(?:US)?[$€£¥])\s?)?(?:(?<digits>\d[\d,]{{0,20}}(?:\.\d{{1,6}})?)|(?<word>{words.Pattern})\b)(?:[\s-](?<scale>{scales.Pattern}|hundred)\b)?(?:[\s-]?(?<unit>{units.Pattern})(?!\w))?(?:\s(?<after>{after})\b)?";
            return new Grammar(
                new Regex($@"(?<![\w.,$€£¥/:-]){number}", Options),
                new Regex($@"\G(?:\s(?<link>{links.Pattern})\s|(?<link>{links.Pattern})){number}", Options),
                new Regex($@"(?<![\w-])(?:{before})\s\z", Options | RegexOptions.RightToLeft),
                links,
                lexicon.Of("number-change", TextLanguage.English),
                scales.Words.Concat(words.Words).ToDictionary(word => word.Form, word => decimal.Parse(word.Traits[0], System.Globalization.CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase),
                lexicon.Of("number-label", TextLanguage.English),
                lexicon.Of("number-pair-article", TextLanguage.English));
        }
    }

    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";

    private static readonly Regex MonthBefore = new($@"(?:{Months})\s\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft);
    private static readonly Regex MonthBehind = new($@"\G(?:st|nd|rd|th)?(?:\s+of)?\s(?:{Months})\b", RegexOptions.CultureInvariant);

    private const decimal FirstYear = 1000;
    private const int LongestHedge = 24;
    private const int LongestBefore = 10;

    private readonly string _text;
    private readonly Grammar _grammar;

    public EnglishFigureReader(string text, DiscourseLexicon lexicon)
    {
        _text = text;
        _grammar = lexicon.Compiled(Grammar.Of);
    }

    public IReadOnlyList<Figure> Read()
    {
        var found = new List<Figure>();
        var floor = 0;
        for (var match = _grammar.Number.Match(_text); match.Success;)
        {
            if ((RangeOf(match, floor) ?? FigureOf(match, floor)) is { } figure)
            {
                found.Add(figure);
                floor = figure.Span.End;
            }

            match = floor > match.Index + match.Length ? _grammar.Number.Match(_text, floor) : match.NextMatch();
        }

        return found;
    }

    private Figure? FigureOf(Match match, int floor)
    {
        var (scale, sign, unit) = (match.Groups["scale"], match.Groups["sign"].Value, match.Groups["unit"].Value);
        if (ValueOf(match) is not { } value || IsPair(match, value) || (match.Groups["digits"].Success
            ? scale.Length == 0 && IsName(match, value, sign.Length + unit.Length > 0)
            : scale.Length == 0 && unit.Length == 0))
        {
            return null;
        }

        return Made(match, match, floor, value * ScaleOf(match), sign, unit);
    }

    // 10 to 15 percent, $3–5 million, between two and three years.
    private Figure? RangeOf(Match first, int floor)
    {
        if (first.Groups["after"].Success || _grammar.Upper.Match(_text, first.Index + first.Length) is not { Success: true } second || ValueOf(first) is not { } low || ValueOf(second) is not { } high)
        {
            return null;
        }

        var link = _grammar.Links.Of(second.Groups["link"].Value);
        var before = _text.AsSpan(0, first.Index).TrimEnd();
        if (_grammar.Changes.Before(before) is not null || (link is { Traits: [var opening, ..] } && !before.EndsWith(opening, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var (sign, unit) = (first.Groups["sign"].Value, second.Groups["unit"].Value);
        var (otherSign, ownUnit) = (second.Groups["sign"].Value, first.Groups["unit"].Value);
        var isMeasured = sign.Length + otherSign.Length + unit.Length + second.Groups["scale"].Length > 0;
        if ((ownUnit.Length > 0 && ownUnit != unit) || (otherSign.Length > 0 && otherSign != sign) || (!isMeasured && (first.Groups["word"].Success || IsName(first, low, false) || IsName(second, high, false))) || IsDay(first))
        {
            return null;
        }

        low *= first.Groups["scale"].Success || low >= high ? ScaleOf(first) : ScaleOf(second);
        high *= ScaleOf(second);
        return low < high ? Made(first, second, floor, low, sign, unit) with { Upper = high / 1.0000000000000000000000000000m } : null;
    }

    // The two leaders: both, and no count.
    private bool IsPair(Match match, decimal value)
    {
        if (value != 2 || !match.Groups["word"].Success || match.Groups["scale"].Success)
        {
            return false;
        }

        var before = _text.AsSpan(0, match.Index).TrimEnd();
        return before.Length < match.Index && _grammar.PairArticles.Of(before[(before.LastIndexOfAny(" \n") + 1)..]) is not null;
    }

    private Figure Made(Match first, Match last, int floor, decimal value, string sign, string unit)
    {
        var from = Math.Max(floor, first.Index - LongestHedge);
        var hedge = _grammar.Hedge.Match(_text.Substring(from, first.Index - from));
        var start = hedge.Success ? from + hedge.Index : first.Index;
        var end = last.Index + last.Value.TrimEnd(',', ' ').Length;
        return new Figure
        {
            Span = new TextSpan(start, end),
            Value = value / 1.0000000000000000000000000000m,
            Unit = (sign, unit) switch { ("", "") => null, ("", _) => unit, (_, "") => sign, _ => $"{sign} {unit}" },
            Hedge = hedge.Success ? hedge.Value.TrimEnd() : last.Groups["after"] is { Success: true } after ? after.Value : null,
        };
    }

    // The number as it stands, without its scale.
    private decimal? ValueOf(Match match) =>
        match.Groups["digits"] is { Success: true } digits ? WesternDigits.ValueOf(digits.ValueSpan.TrimEnd(',')) : _grammar.Values[match.Groups["word"].Value];

    private decimal ScaleOf(Match match) => match.Groups["scale"] is { Success: true } scale ? _grammar.Values[scale.Value] : 1;

    // A year, a day, a time, an ordinal, or a part of a name.
    private bool IsName(Match match, decimal value, bool isMeasured)
    {
        var end = match.Groups["digits"].Index + match.Groups["digits"].Value.TrimEnd(',').Length;
        if (isMeasured)
        {
            return false;
        }

        var from = Math.Max(0, match.Index - LongestBefore);
        return (end < _text.Length && (char.IsLetter(_text[end]) || (_text[end] is ':' or '/' or '-' or '–' && end + 1 < _text.Length && char.IsLetterOrDigit(_text[end + 1]))))
            || (end - match.Index == 4 && value is >= FirstYear and < 3 * FirstYear)
            || _grammar.Labels.Before(_text.AsSpan(from, match.Index - from).TrimEnd()) is not null
            || MonthBehind.IsMatch(_text, end)
            || IsDay(match);
    }

    private bool IsDay(Match match)
    {
        var from = Math.Max(0, match.Index - LongestBefore);
        return MonthBefore.IsMatch(_text.AsSpan(from, match.Index - from));
    }
}
