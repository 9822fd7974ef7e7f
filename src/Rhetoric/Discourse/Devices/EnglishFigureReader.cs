using System.Text.RegularExpressions;

namespace Rhetoric.Discourse;

/// <summary>Finds the numbers of an English text.</summary>
/// <remarks>
/// <para>Digits, or the words for small numbers where a scale or a unit follows; a sign of currency before and a scale, a unit or both behind. Years, days of
/// a month, times and names (G20, COVID-19) are left out. Cost: O(n): one expression that begins at a digit, a sign or a number word and reads a bounded stretch.</para>
/// </remarks>
internal sealed class EnglishFigureReader
{
    private sealed record Grammar(Regex Number, Regex Hedge, Dictionary<string, decimal> Values, WordSet Labels)
    {
        public static Grammar Of(DiscourseLexicon lexicon)
        {
            var scales = lexicon.Of("number-scale", TextLanguage.English);
            var words = lexicon.Of("number-word", TextLanguage.English);
            var units = lexicon.Of("number-unit", TextLanguage.English);
            var hedges = lexicon.Of("number-hedge", TextLanguage.English);
            var before = new WordSet(hedges.Words.Where(word => word.Has("before"))).Pattern;
            var after = new WordSet(hedges.Words.Where(word => word.Has("after"))).Pattern;
            const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
            return new Grammar(
                new Regex(
                    $@"(?<![\w.,$€£¥/:-])(?:(?<sign>(?:US)?[$€£¥])\s?)?(?:(?<digits>\d[\d,]{{0,20}}(?:\.\d{{1,6}})?)|(?<word>{words.Pattern})\b)(?:[\s-](?<scale>{scales.Pattern}|hundred)\b)?(?:[\s-]?(?<unit>{units.Pattern})(?!\w))?(?:\s(?<after>{after})\b)?",
                    Options),
                new Regex($@"(?<![\w-])(?:{before})\s\z", Options | RegexOptions.RightToLeft),
                scales.Words.Concat(words.Words).ToDictionary(word => word.Form, word => decimal.Parse(word.Traits[0], System.Globalization.CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase),
                lexicon.Of("number-label", TextLanguage.English));
        }
    }

    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";

    private static readonly Regex MonthBefore = new($@"(?:{Months})\s\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft);
    private static readonly Regex MonthBehind = new($@"\G(?:st|nd|rd|th)?(?:\s+of)?\s(?:{Months})\b", RegexOptions.CultureInvariant);

    private const decimal FirstYear = 1000;
    private const int LongestHedge = 24;

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
        for (var match = _grammar.Number.Match(_text); match.Success; match = match.NextMatch())
        {
            if (FigureOf(match, floor) is { } figure)
            {
                found.Add(figure);
                floor = figure.Span.End;
            }
        }

        return found;
    }

    private Figure? FigureOf(Match match, int floor)
    {
        var (sign, digits, scale, unit) = (match.Groups["sign"].Value, match.Groups["digits"], match.Groups["scale"], match.Groups["unit"].Value);
        decimal value;
        if (digits.Success)
        {
            if (WesternDigits.ValueOf(digits.ValueSpan.TrimEnd(',')) is not { } read || (scale.Length == 0 && IsName(match, read, sign.Length + unit.Length > 0)))
            {
                return null;
            }

            value = read;
        }
        else if (scale.Length == 0 && unit.Length == 0)
        {
            return null;
        }
        else
        {
            value = _grammar.Values[match.Groups["word"].Value];
        }

        value *= scale.Success ? _grammar.Values[scale.Value] : 1;
        var from = Math.Max(floor, match.Index - LongestHedge);
        var hedge = _grammar.Hedge.Match(_text.Substring(from, match.Index - from));
        var start = hedge.Success ? from + hedge.Index : match.Index;
        var end = match.Index + match.Value.TrimEnd(',', ' ').Length;
        return new Figure(new TextSpan(start, end), value / 1.0000000000000000000000000000m, (sign, unit) switch { ("", _) => unit, (_, "") => sign, _ => $"{sign} {unit}" })
        {
            Hedge = hedge.Success ? hedge.Value.TrimEnd() : match.Groups["after"] is { Success: true } after ? after.Value : null,
        };
    }

    // A year, a day, a time, an ordinal, or a part of a name.
    private bool IsName(Match match, decimal value, bool isMeasured)
    {
        var end = match.Groups["digits"].Index + match.Groups["digits"].Value.TrimEnd(',').Length;
        if (isMeasured)
        {
            return false;
        }

        var from = Math.Max(0, match.Index - 10);
        return (end < _text.Length && (char.IsLetter(_text[end]) || (_text[end] is ':' or '/' or '-' or '–' && end + 1 < _text.Length && char.IsLetterOrDigit(_text[end + 1]))))
            || (end - match.Index == 4 && value is >= FirstYear and < 3 * FirstYear)
            || _grammar.Labels.Before(_text.AsSpan(from, match.Index - from).TrimEnd()) is not null
            || MonthBehind.IsMatch(_text, end)
            || MonthBefore.IsMatch(_text.AsSpan(from, match.Index - from));
    }
}
