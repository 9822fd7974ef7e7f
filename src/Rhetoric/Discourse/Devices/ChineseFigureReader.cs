using System.Globalization;

namespace Rhetoric.Discourse;

/// <summary>Finds the numbers of a Chinese text.</summary>
/// <remarks>
/// <para>A number is Western digits or characters, with 万 and 亿 behind them; then what makes it inexact (多, 余), then what it counts, then 以上 or 左右. A unit
/// of the class <c>date</c> makes it a date or a name, which is left out. A number in characters counts only with a unit, and 一 with a classifier is an article.
/// Two numbers with 至, 到 or a dash between them and one unit behind are a range; the first has the rank of the second where it has none itself (3到5万 is
/// 30000 to 50000). 从 before the first makes two numbers of it, of which the first takes the unit of the second.</para>
/// <para>几 and 数 before a rank (几十, 数百) are the hedge of one of it. A fraction (三分之一) has its value to four places and no unit, 半 before what has halves (半年) and
/// behind it (两年半) are one half, and words for a number without digits (成千上万) are of the lexicon. 大 between number and noun is no unit. Of an ordinal the unit is a word of its own (第二|本土), and 国 counts behind Western digits (5国), else it makes a name. A unit is none where it begins
/// the name of a place (台 of 台湾), before which ten thousand and more may stand without a unit, and a digit at the end of a longer word of the dictionary is no number (a name).</para>
/// <para>Cost: O(n); each character is looked at a bounded number of times, but for runs of digits, which are gone over once to be read.</para>
/// </remarks>
internal sealed class ChineseFigureReader
{
    private sealed record Grammar(WordSet Units, WordSet Before, WordSet Between, WordSet Behind, WordSet Names, WordSet Halves, WordSet Words, Segmenter Segmenter)
    {
        public static Grammar Of(DiscourseLexicon lexicon)
        {
            var hedges = lexicon.Of("number-hedge").Words;
            return new Grammar(
                lexicon.Of("number-unit"),
                new WordSet(hedges.Where(word => word.Has("before"))),
                new WordSet(hedges.Where(word => word.Has("between"))),
                new WordSet(hedges.Where(word => word.Has("after"))),
                new WordSet(lexicon.Of("number-name").Words.Concat(lexicon.Of("known-name").Words.Where(name => !name.Form.All(HanNumerals.Has)))),
                lexicon.Of("number-half"),
                lexicon.Of("number-word"),
                lexicon.Compiled(words => new WordKinds(words)).Segmenter);
        }
    }

    private const decimal Myriad = 10_000;
    private const decimal HundredMillion = 100_000_000;

    /// <summary>The first year that four digits with 年 stand for; less is a span of time.</summary>
    private const decimal FirstYear = 1000;

    // Of a word of the language; 本|书 is seldom one.
    private const long CommonFrequency = 500;

    private const char Half = '半';
    private const decimal OneHalf = 0.5m;
    private const string PartsOf = "分之";
    private const int FractionPlaces = 4;

    // 上半年, 一半年 and 三个半小时 are no half of the unit; behind 两年半 follows what may follow a span of time.
    private const string NoHalfBehind = "上下前后大小过多各另一个点";
    private const string BehindHalf = "来前后多以的时内了里间";

    private const string RangeMarks = "至到-—～~－";

    /// <summary>The longest word of any table, and so how far back one is looked for.</summary>
    private const int LongestWord = 12;

    private readonly string _text;
    private readonly Grammar _grammar;
    private readonly List<Figure> _found = [];

    public ChineseFigureReader(string text, DiscourseLexicon lexicon)
    {
        _text = text;
        _grammar = lexicon.Compiled(Grammar.Of);
    }

    public IReadOnlyList<Figure> Read()
    {
        var floor = 0;
        for (var at = 0; at < _text.Length;)
        {
            if (_grammar.Words.At(Rest(at)) is { } word)
            {
                at = Add(word, at);
                floor = at;
            }
            else if (HalfAt(at) is { } half)
            {
                at = AddHalf(at, half);
                floor = at;
            }
            else if (!WesternDigits.Has(_text[at]) && !HanNumerals.Has(_text[at]))
            {
                at++;
            }
            else if (NameAt(at) is { } name)
            {
                at += name;
            }
            else
            {
                var (number, end) = NumberAt(at);
                at = number is { } read ? Math.Max(end, Add(read, floor)) : end;
                floor = at;
            }
        }

        return _found;
    }

    private int? NameAt(int at) => _grammar.Names.At(Rest(at)) is { } name ? name.Form.Length : null;

    private (WrittenNumber? Number, int End) NumberAt(int start)
    {
        if (!WesternDigits.Has(_text[start]))
        {
            var last = start;
            while (last < _text.Length && HanNumerals.Has(_text[last]))
            {
                last++;
            }

            var written = _text.AsSpan(start, last - start);
            return (Percent(start, last) ?? Fraction(start, last) ?? (HanNumerals.ValueOf(written) is { } read ? new WrittenNumber(start, last, read, IsWestern: false) : null), last);
        }

        var end = WesternDigits.EndOf(_text, start);
        if (WesternDigits.ValueOf(_text.AsSpan(start, end - start)) is not { } value)
        {
            return (null, end);
        }

        (end, value) = Scaled(end, value);
        if (end < _text.Length && WesternDigits.Has(_text[end]) && value >= Myriad)
        {
            var next = WesternDigits.EndOf(_text, end);
            if (WesternDigits.ValueOf(_text.AsSpan(end, next - end)) is { } lower)
            {
                (end, lower) = Scaled(next, lower);
                value += lower;
            }
        }

        return (new WrittenNumber(start, end, value, IsWestern: true), end);
    }

    // 3万, 2500亿, 1.2万亿, 5百万
    private (int End, decimal Value) Scaled(int at, decimal value)
    {
        for (var steps = 0; at < _text.Length && steps < 3; at++, steps++)
        {
            var rank = _text[at] switch { '百' => 100, '千' => 1000, '万' => Myriad, '亿' => HundredMillion, _ => 0 };
            if (rank == 0 || (rank == 1000 && at + 1 < _text.Length && _text[at + 1] is '米' or '克' or '瓦'))
            {
                break;
            }

            value *= rank;
        }

        return (at, value);
    }

    // 百分之三十
    private WrittenNumber? Percent(int start, int end)
    {
        if (_text.AsSpan(start, end - start) is not "百" || !Rest(end).StartsWith("分之"))
        {
            return null;
        }

        var from = end + 2;
        var to = from;
        if (from < _text.Length && WesternDigits.Has(_text[from]))
        {
            to = WesternDigits.EndOf(_text, from);
            return WesternDigits.ValueOf(_text.AsSpan(from, to - from)) is { } digits ? new WrittenNumber(start, to, digits, IsWestern: true) : null;
        }

        while (to < _text.Length && HanNumerals.Has(_text[to]))
        {
            to++;
        }

        return HanNumerals.ValueOf(_text.AsSpan(from, to - from)) is { } value ? new WrittenNumber(start, to, value, IsWestern: true) : null;
    }

    // 三分之一: in ten-thousandths.
    private WrittenNumber? Fraction(int start, int end)
    {
        var (from, to) = (end + PartsOf.Length, end + PartsOf.Length);
        if (!Rest(end).StartsWith(PartsOf))
        {
            return null;
        }

        while (to < _text.Length && HanNumerals.Has(_text[to]))
        {
            to++;
        }

        return HanNumerals.ValueOf(_text.AsSpan(start, end - start)) is > 0 and var parts && HanNumerals.ValueOf(_text.AsSpan(from, to - from)) is { } some
            ? new WrittenNumber(start, to, Math.Round(some / parts, FractionPlaces), IsWestern: false) { IsFraction = true }
            : null;
    }

    // 一半, 成千上万(名): gives where reading goes on.
    private int Add(DiscourseWord word, int at)
    {
        var end = at + word.Form.Length;
        var isMany = word.Has("many");
        var unit = isMany && UnitAt(end).Unit is { } counted && IsWord(end, counted.Form.Length) ? counted : null;
        end += unit?.Form.Length ?? 0;
        AddFigure(at, end, decimal.Parse(word.Traits[0], CultureInfo.InvariantCulture), unit?.Form, isMany ? word.Form : null);
        return _found[^1].Span.End;
    }

    // Where the unit ends of which there is half: 半年, 半个世纪, 半个多世纪; not in 上半年, 大半年.
    private (DiscourseWord Unit, int End, DiscourseWord? Inner)? HalfAt(int at) =>
        _text[at] == Half && (at == 0 || !NoHalfBehind.Contains(_text[at - 1])) && UnitAt(at + 1) is ({ } unit, var end, var inner) && _grammar.Halves.Of(unit.Form) is not null
            ? (unit, end, inner)
            : null;

    private int AddHalf(int at, (DiscourseWord Unit, int End, DiscourseWord? Inner) half)
    {
        AddFigure(at, half.End, OneHalf, half.Unit.Form, half.Inner?.Form);
        return _found[^1].Span.End;
    }

    private void AddFigure(int start, int end, decimal value, string? unit, string? inner)
    {
        var from = Math.Max(_found is [.., var last] ? last.Span.End : 0, start - LongestWord);
        var before = _grammar.Before.Before(_text.AsSpan(from, start - from)) is { } hedge && !hedge.Has("rank") && !hedge.Has("several") ? hedge : null;
        var behind = _grammar.Behind.At(Rest(end)) ?? (unit is not null && _grammar.Between.At(Rest(end)) is { Form: "多" or "余" } more ? more : null);
        _found.Add(new Figure
        {
            Span = new TextSpan(start - (before?.Form.Length ?? 0), end + (behind?.Form.Length ?? 0)),
            Value = value,
            Unit = unit,
            Hedge = before?.Form ?? inner ?? behind?.Form,
        });
    }

    // The unit at a place: 多 stands inside one of 个 (三个多月), and the name of a place (台湾) is none.
    private (DiscourseWord? Unit, int End, DiscourseWord? Inner) UnitAt(int at)
    {
        var rest = Rest(at);
        if (rest is ['个', .. var behind] && _grammar.Between.At(behind) is { } inner && _grammar.Units.At($"个{behind[inner.Form.Length..]}") is { Form.Length: > 1 } whole)
        {
            return (whole, at + inner.Form.Length + whole.Form.Length, inner);
        }

        return _grammar.Units.At(rest) is { } unit && !(unit.Form.Length == 1 && IsPlace(at)) ? (unit, at + unit.Form.Length, null) : (null, at, null);
    }

    // Whether the tables know the name of a country or a place here.
    private bool IsPlace(int at) => NameLexicon.Default.Chinese.LongestAt(Rest(at)) is ( > 1, [{ Kind: NameKind.Name or NameKind.Part }, ..]);

    // 千千万万个, and not 千千万万家|庭.
    private bool IsWord(int at, int length)
    {
        Span<int> ends = stackalloc int[LongestWord];
        return _grammar.Segmenter.Cut(Rest(at), ends) > 0 && ends[0] == length;
    }

    // 第二|本土: whether a common word of the dictionary begins here and goes on.
    private bool BeginsOther(int at)
    {
        Span<int> ends = stackalloc int[LongestWord];
        return _grammar.Segmenter.Cut(Rest(at), ends) > 0 && ends[0] > 1 && _grammar.Segmenter.FrequencyOf(Rest(at)[..ends[0]]) >= CommonFrequency;
    }

    // 马英九: a digit that ends a word of the dictionary which begins two characters before it or earlier.
    private bool IsInName(WrittenNumber number)
    {
        var from = Math.Max(0, number.Start - LongestWord);
        var before = _text.AsSpan(from, number.Start - from);
        if (number.IsWestern || number.End - number.Start > 1 || before is not [.., >= '\u4e00' and <= '\u9fff', >= '\u4e00' and <= '\u9fff'])
        {
            return false;
        }

        return LastWordLength(from, number.End) > 2;
    }

    // Adds the figure of a number, if it is one; gives where reading goes on.
    private int Add(WrittenNumber number, int floor)
    {
        var isPercent = Rest(number.Start).StartsWith("百分之");
        var isOrdinal = number.Start > floor && _text[number.Start - 1] == '第';
        if (!isOrdinal && UpperOf(number, isPercent) is { } second)
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

    // The second number of a range; null where there is none.
    private WrittenNumber? UpperOf(WrittenNumber first, bool isPercent)
    {
        var at = first.End + (Rest(first.End) is ['%' or '％', ..] ? 1 : 0);
        if (at >= _text.Length || !RangeMarks.Contains(_text[at]) || (first.Start > 0 && _text[first.Start - 1] is '从' or '由') || IsYear(first) || IsName(first))
        {
            return null;
        }

        at += at + 1 < _text.Length && _text[at] == '—' && _text[at + 1] == '—' ? 2 : 1;
        return at < _text.Length && (WesternDigits.Has(_text[at]) || HanNumerals.Has(_text[at])) && NameAt(at) is null && NumberAt(at).Number is { } second
            && second.Value > first.Value && (!isPercent || Rest(second.Start).StartsWith("百分之")) ? second : null;
    }

    // Of a range the second number is given with the first.
    private int Add(WrittenNumber number, int floor, WrittenNumber? first)
    {
        var isPercent = Rest(number.Start).StartsWith("百分之");
        var isOrdinal = number.Start > floor && _text[number.Start - 1] == '第';
        var at = number.End;
        var between = isPercent || number.IsFraction ? null : _grammar.Between.At(Rest(at));
        at += between?.Form.Length ?? 0;
        if (between is not null && at < _text.Length && _text[at] is '万' or '亿')
        {
            (at, var scaled) = Scaled(at, number.Value);
            number = number with { Value = scaled };
        }

        at += at < _text.Length && _text[at] == ' ' ? 1 : 0;
        (var unit, at, var inner) = isPercent ? (null, at, null) : UnitAt(at);
        between ??= inner;
        if (isOrdinal && unit is { Form.Length: 1 } && unit.Has("classifier") && !unit.Has("bare") && BeginsOther(at - 1))
        {
            // 第二本土: the unit is part of another word.
            return number.End;
        }

        if ((first is null ? IsName(number) : number.IsWestern && BeginsName(number)) || IsDate(number, unit) || (unit is null && !isPercent && !MayStandAlone(number, between)) || IsArticle(number, unit, isOrdinal, between) || IsInName(number))
        {
            return number.End;
        }

        if (first is { } lower && ((unit is null && !isPercent) || (lower.End < number.Start - 1 && Rest(lower.End)[0] is '%' or '％' && unit?.Form is not ("%" or "％"))))
        {
            return number.End;
        }

        var end = unit is null ? (between is null ? number.End : number.End + between.Form.Length) : at;
        var half = unit is not null && IsHalf(end, unit) ? OneHalf : 0;
        end += half > 0 ? 1 : 0;
        var start = first?.Start ?? (isOrdinal ? number.Start - 1 : number.Start);
        var from = Math.Max(_found is [.., var last] ? last.Span.End : 0, start - LongestWord);
        var before = HedgeBefore(from, start);
        var behind = _grammar.Behind.At(Rest(end));
        if (unit is not null && behind is null && _grammar.Between.At(Rest(end)) is { Form: "多" or "余" } more && !isOrdinal)
        {
            behind = more;
        }

        TakeUnit(number, unit, isPercent);
        end += behind?.Form.Length ?? 0;
        _found.Add(new Figure
        {
            Span = new TextSpan(start - (before?.Form.Length ?? 0), end),
            Value = WithoutZeros(first is { } begin ? Lower(begin, number) : number.Value + half),
            Unit = isPercent ? "%" : unit is { } counted && !counted.Has("bare") ? counted.Form : null,
            Upper = first is null ? null : WithoutZeros(number.Value),
            Hedge = (before ?? between ?? behind)?.Form,
            IsOrdinal = isOrdinal,
        });
        return end;
    }

    // 两年|半, not 五年|半数.
    private bool IsHalf(int at, DiscourseWord unit) =>
        at < _text.Length && _text[at] == Half && _grammar.Halves.Of(unit.Form) is not null && _grammar.Words.At(Rest(at)) is null && HalfAt(at) is null
        && (at + 1 == _text.Length || !char.IsBetween(_text[at + 1], '\u4e00', '\u9fff') || BehindHalf.Contains(_text[at + 1]));

    // 上 and 数 are hedges only of a rank without a digit, and where they are words by themselves: 上百, 数百, and not 人数|百万.
    private DiscourseWord? HedgeBefore(int from, int start)
    {
        var hedge = _grammar.Before.Before(_text.AsSpan(from, start - from));
        return hedge is null || !(hedge.Has("rank") || hedge.Has("several")) || (IsRank(start) && LastWordLength(from, start) <= 1) ? hedge : null;
    }

    private bool IsRank(int at) => _text[at] is '十' or '百' or '千' or '万' or '亿';

    // The length of the last word of a stretch of so few characters; 0 where it is empty.
    private int LastWordLength(int from, int end)
    {
        Span<int> ends = stackalloc int[LongestWord + 1];
        var count = _grammar.Segmenter.Cut(_text.AsSpan(from, end - from), ends);
        return count == 0 ? 0 : ends[count - 1] - (count > 1 ? ends[count - 2] : 0);
    }

    // 7.5亿 is 750000000, and not 750000000.0.
    private static decimal WithoutZeros(decimal value) => value / 1.0000000000000000000000000000m;

    // 3到5万: the lower end has the rank of the upper one where that keeps it the lower.
    private static decimal Lower(WrittenNumber first, WrittenNumber second)
    {
        var rank = second.Value >= HundredMillion ? HundredMillion : second.Value >= Myriad ? Myriad : 1;
        return first.Value < Myriad && first.Value * rank < second.Value ? first.Value * rank : first.Value;
    }

    // 从5至10个: the first number has the unit of the second.
    private void TakeUnit(WrittenNumber number, DiscourseWord? unit, bool isPercent)
    {
        if (_found is [.., { Unit: null } before] && unit is not null && !isPercent && number.Start - before.Span.End is 1 or 2
            && _text.AsSpan(before.Span.End, number.Start - before.Span.End) is "至" or "到" or "-" or "—" or "——" or "～" or "~" or "－")
        {
            _found[^1] = before with { Unit = unit.Form };
        }
    }

    // G20, 5G, 10:30, 2.0版, 11.9.2017
    private bool IsName(WrittenNumber number) => number.IsWestern && (ContinuesName(number) || BeginsName(number));

    private bool ContinuesName(WrittenNumber number) =>
        number.Start > 0 && (char.IsAsciiLetter(_text[number.Start - 1]) || _text[number.Start - 1] == '+'
            || (_text[number.Start - 1] is '.' or ':' or '-' or '/' && number.Start > 1 && char.IsAsciiLetterOrDigit(_text[number.Start - 2])));

    private bool BeginsName(WrittenNumber number) =>
        number.End < _text.Length && (char.IsAsciiLetter(_text[number.End]) || _text[number.End] == '+'
            || (_text[number.End] is '.' or ':' or '/' or '-' && number.End + 1 < _text.Length && WesternDigits.Has(_text[number.End + 1]) && !IsRange(number)));

    // 5-10个, and not 2016-2020年
    private bool IsRange(WrittenNumber number) => _text[number.End] == '-' && number.Value < FirstYear;

    private bool IsDate(WrittenNumber number, DiscourseWord? unit) => unit switch
    {
        null => IsYear(number) || BeginsDates(number),
        { Form: "大" } => Rest(Math.Max(0, number.Start - 2))[..Math.Min(2, number.Start)] is "党的" or [_, '党' or '共'],
        { Form: "年" } => number.Value is >= FirstYear and < 3 * FirstYear && number.End - number.Start == 4,
        { Form: "分钟" } => false,
        { Form: "国" } when number.IsWestern => false,
        { Form: "点" } => number.IsWestern && IsTime(number.End + 1),
        _ => unit.Has("date"),
    };

    // 2016至2020年, “东方-2018”
    private static bool IsYear(WrittenNumber number) => number.End - number.Start == 4 && number.Value is >= FirstYear and < 3 * FirstYear;

    // 7至8世纪
    private bool BeginsDates(WrittenNumber number)
    {
        if (number.End >= _text.Length || !RangeMarks.Contains(_text[number.End]))
        {
            return false;
        }

        var at = number.End + 1;
        for (var steps = 0; at < _text.Length && steps < LongestWord && (WesternDigits.Has(_text[at]) || HanNumerals.Has(_text[at])); steps++)
        {
            at++;
        }

        return at > number.End + 1 && (_grammar.Units.At(Rest(at))?.Has("date") ?? false);
    }

    private bool IsTime(int at) => at >= _text.Length || _text[at] is '整' or '半' or '钟' or '许' or '，' or '。' or '左' || WesternDigits.Has(_text[at]);

    // Western digits do; characters only where a rank makes them a count and no Chinese word follows.
    private bool MayStandAlone(WrittenNumber number, DiscourseWord? between) =>
        number.IsWestern || number.IsFraction || (number.Value >= Myriad && IsPlace(number.End)) || (number.Value >= 10 && number.End - number.Start > 1 && between is null && (number.End == _text.Length || _text[number.End] is '，' or '。' or '、' or '；' or '到' or '至'));

    private bool IsArticle(WrittenNumber number, DiscourseWord? unit, bool isOrdinal, DiscourseWord? between)
    {
        if (number.IsWestern)
        {
            return false;
        }

        if (isOrdinal)
        {
            return unit is null;
        }

        var written = _text.AsSpan(number.Start, number.End - number.Start);
        return (written is "一" && (unit is null || unit.Has("classifier") || unit.Form is "人" or "度" or "天" or "倍"))
            || (written is "百" or "千" or "万" or "亿" && between is null && !IsHedged(number.Start))
            || (number.Start > 0 && _text[number.Start - 1] is '某' or '统' or '每' or '进' or '唯' or '同' or '单' or '另' && written is "一" or "十" or "百" or "千" or "万" or "亿");
    }

    private bool IsHedged(int start) => HedgeBefore(Math.Max(0, start - LongestWord), start) is not null;

    private ReadOnlySpan<char> Rest(int at) => _text.AsSpan(at, Math.Min(LongestWord, _text.Length - at));
}
