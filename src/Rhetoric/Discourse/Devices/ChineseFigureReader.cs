using System.Globalization;

namespace Rhetoric.Discourse;

/// <summary>Finds the numbers of a Chinese text.</summary>
/// <remarks>
/// <para>A number is Western digits or characters, with 万 and 亿 behind them (<see cref="ChineseNumberReader"/>); then what makes it inexact (<see cref="ChineseHedgeReader"/>),
/// then what it counts (<see cref="ChineseUnitReader"/>), then 以上 or 左右. Names, dates and articles are left out (<see cref="ChineseNumberSense"/>).
/// Two numbers with 至, 到 or a dash between them and one unit behind are a range; the first has the rank of the second where it has none itself (3到5万 is
/// 30000 to 50000). 从 before the first makes two numbers of it, of which the first takes the unit of the second.</para>
/// <para>几 and 数 before a rank (几十, 数百) are the hedge of one of it. A fraction (三分之一) has no unit, and words for a number without digits (成千上万) are of the lexicon.
/// 大 between number and noun is no unit. Of an ordinal the unit is a word of its own (第二|本土).</para>
/// <para>Cost: O(n); each character is looked at a bounded number of times, but for runs of digits, which are gone over once to be read.</para>
/// </remarks>
internal sealed class ChineseFigureReader
{
    private const string Percent = "%";
    private const decimal OneHalf = 0.5m;

    private readonly FigureText _text;
    private readonly ChineseFigureGrammar _grammar;
    private readonly ChineseNumberReader _numbers;
    private readonly ChineseUnitReader _units;
    private readonly ChineseHedgeReader _hedges;
    private readonly ChineseNumberSense _sense;
    private readonly List<Figure> _found = [];

    public ChineseFigureReader(string text, DiscourseLexicon lexicon)
    {
        _grammar = lexicon.Compiled(ChineseFigureGrammar.Of);
        _text = new FigureText(text, _grammar.Segmenter);
        _numbers = new ChineseNumberReader(_text, _grammar);
        _units = new ChineseUnitReader(_text, _grammar);
        _hedges = new ChineseHedgeReader(_text, _grammar);
        _sense = new ChineseNumberSense(_text, _grammar);
    }

    private int LastEnd => _found is [.., var last] ? last.Span.End : 0;

    public IReadOnlyList<Figure> Read()
    {
        var floor = 0;
        for (var at = 0; at < _text.Length;)
        {
            if (_grammar.Words.At(_text.From(at)) is { } word)
            {
                at = AddWord(word, at);
                floor = at;
            }
            else if (_units.HalfAt(at) is { } half)
            {
                at = AddPlain(new TextSpan(at, half.End), OneHalf, half.Unit.Form, half.Inner?.Form);
                floor = at;
            }
            else if (!_text.IsNumber(at))
            {
                at++;
            }
            else if (_grammar.Names.At(_text.From(at)) is { } name)
            {
                at += name.Form.Length;
            }
            else
            {
                var (number, end) = _numbers.At(at);
                at = number is { } read ? Math.Max(end, Add(read, floor)) : end;
                floor = at;
            }
        }

        return _found;
    }

    // 一半, 成千上万(名): gives where reading goes on. 千千万万个, and not 千千万万家|庭.
    private int AddWord(DiscourseWord word, int at)
    {
        var end = at + word.Form.Length;
        var isMany = word.Has("many");
        var unit = isMany && _units.At(end).Unit is { } counted && _text.FirstWordLength(end) == counted.Form.Length ? counted : null;
        return AddPlain(new TextSpan(at, end + (unit?.Form.Length ?? 0)), decimal.Parse(word.Traits[0], CultureInfo.InvariantCulture), unit?.Form, isMany ? word.Form : null);
    }

    private int AddPlain(TextSpan written, decimal value, string? unit, string? inner)
    {
        var before = _hedges.BeforeWord(LastEnd, written.Start);
        var behind = _hedges.Behind(written.End, isUnit: unit is not null);
        _found.Add(new Figure
        {
            Span = new TextSpan(written.Start - (before?.Form.Length ?? 0), written.End + (behind?.Form.Length ?? 0)),
            Value = value,
            Unit = unit,
            Hedge = before?.Form ?? inner ?? behind?.Form,
        });
        return _found[^1].Span.End;
    }

    // Adds the figure of a number, if it is one; gives where reading goes on.
    private int Add(WrittenNumber number, int floor)
    {
        if (!IsOrdinal(number, floor) && UpperOf(number) is { } second)
        {
            var count = _found.Count;
            var read = Add(second, second.Start, number);
            if (_found.Count > count)
            {
                return read;
            }
        }

        return Add(number, floor, null);
    }

    private bool IsOrdinal(WrittenNumber number, int floor) => number.Start > floor && _grammar.Ordinals.Before(_text.To(number.Start)) is not null;

    // The second number of a range; null where there is none.
    private WrittenNumber? UpperOf(WrittenNumber first)
    {
        var end = first.End + (IsPercentSign(first.End) ? 1 : 0);
        if (_grammar.Ranges.At(_text.From(end)) is not { } range || _grammar.Changes.Before(_text.To(first.Start)) is not null || ChineseNumberSense.IsYear(first) || _sense.IsName(first))
        {
            return null;
        }

        var at = end + range.Form.Length;
        return _text.IsNumber(at) && _grammar.Names.At(_text.From(at)) is null && _numbers.At(at).Number is { } second
            && second.Value > first.Value && (!first.IsPercent || second.IsPercent) ? second : null;
    }

    // Of a range the second number is given with the first.
    private int Add(WrittenNumber number, int floor, WrittenNumber? first)
    {
        var isOrdinal = IsOrdinal(number, floor);
        var at = number.End;
        var between = number.IsPercent || number.IsFraction ? null : _grammar.HedgesBetween.At(_text.From(at));
        at += between?.Form.Length ?? 0;
        if (between is not null && at < _text.Length && HanNumerals.RankOf(_text[at]) >= HanNumerals.Myriad)
        {
            (at, var scaled) = _numbers.Scaled(at, number.Value);
            number = number with { Value = scaled };
        }

        at += at < _text.Length && _text[at] == ' ' ? 1 : 0;
        (var unit, at, var inner) = number.IsPercent ? (null, at, null) : _units.At(at);
        between ??= inner;
        if (IsNone(number, unit, between, isOrdinal, first) || (isOrdinal && IsPartOfWord(unit, at)))
        {
            return number.End;
        }

        var end = unit is not null ? at : number.End + (between?.Form.Length ?? 0);
        var half = unit is not null ? _units.HalfBehind(end, unit) : 0;
        end += half;
        var start = first?.Start ?? (isOrdinal ? number.Start - 1 : number.Start);
        var before = _hedges.Before(LastEnd, start);
        var behind = _hedges.Behind(end, isUnit: unit is not null && !isOrdinal);
        TakeUnit(number, unit);
        end += behind?.Form.Length ?? 0;
        _found.Add(new Figure
        {
            Span = new TextSpan(start - (before?.Form.Length ?? 0), end),
            Value = WithoutZeros(first is { } lower ? Lower(lower, number) : number.Value + (half > 0 ? OneHalf : 0)),
            Unit = number.IsPercent ? Percent : unit is { } counted && !counted.Has("bare") ? counted.Form : null,
            Upper = first is null ? null : WithoutZeros(number.Value),
            Hedge = (before ?? between ?? behind)?.Form,
            IsOrdinal = isOrdinal,
        });
        return end;
    }

    private bool IsNone(WrittenNumber number, DiscourseWord? unit, DiscourseWord? between, bool isOrdinal, WrittenNumber? first)
    {
        var counts = unit is not null || number.IsPercent;
        return (first is null ? _sense.IsName(number) : _sense.BeginsName(number))
            || _sense.IsDate(number, unit)
            || (!counts && !_sense.MayStandAlone(number, between))
            || _sense.IsArticle(number, unit, isOrdinal, isHedged: between is not null || _hedges.Before(0, number.Start) is not null)
            || _sense.IsInName(number)
            || (first is { } lower && (!counts || (lower.End < number.Start - 1 && IsPercentSign(lower.End) && unit?.Form is not (Percent or "％"))));
    }

    // 第二本土: the unit is part of another word.
    private bool IsPartOfWord(DiscourseWord? unit, int end) =>
        unit is { Form.Length: 1 } && unit.Has("classifier") && !unit.Has("bare") && _text.BeginsLongWord(end - 1);

    private bool IsPercentSign(int at) => at < _text.Length && _text[at] is '%' or '％';

    // 7.5亿 is 750000000, and not 750000000.0.
    private static decimal WithoutZeros(decimal value) => value / 1.0000000000000000000000000000m;

    // 3到5万: the lower end has the rank of the upper one where that keeps it the lower.
    private static decimal Lower(WrittenNumber first, WrittenNumber second)
    {
        var rank = second.Value >= HanNumerals.HundredMillion ? HanNumerals.HundredMillion : second.Value >= HanNumerals.Myriad ? HanNumerals.Myriad : 1;
        return first.Value < HanNumerals.Myriad && first.Value * rank < second.Value ? first.Value * rank : first.Value;
    }

    // 从5至10个: the first number has the unit of the second.
    private void TakeUnit(WrittenNumber number, DiscourseWord? unit)
    {
        if (_found is [.., { Unit: null } before] && unit is not null && number.Start > before.Span.End && number.Start - before.Span.End <= FigureText.LongestWord
            && _grammar.Ranges.Of(_text.Between(before.Span.End, number.Start)) is not null)
        {
            _found[^1] = before with { Unit = unit.Form };
        }
    }
}
