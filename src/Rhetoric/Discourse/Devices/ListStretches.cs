namespace Rhetoric.Discourse;

/// <summary>Finds the stretches of a paragraph that hold list commas.</summary>
/// <remarks>
/// <para>Brackets and quotation marks that match are levels: what stands within is a stretch of its own, and to the stretch around it one word. So 《》 and
/// “” may be items, and a comma within them ends nothing outside. A mark without a partner counts as any other character. The number of a paragraph or a clause (一、) has no
/// list comma, nor has an inexact number (七、八个). One dash between two words ends no clause (东岛—西岛).</para>
/// <para>Cost: two passes, each O(n); memory O(brackets and commas).</para>
/// </remarks>
internal sealed class ListStretches
{
    private const string Openers = "“‘《〈「『（([【〔";
    private const string Closers = "”’》〉」』）)]】〕";
    private const string HanDigits = "一二三四五六七八九十";

    /// <summary>How many digits the number of a paragraph or a clause has at most.</summary>
    private const int LongestNumber = 3;

    private readonly string _text;
    private readonly Dictionary<int, int> _partners = [];
    private readonly List<ListStretch> _found = [];
    private readonly Stack<(int Start, List<int>? Commas)> _outer = new();

    private ListStretches(string text) => _text = text;

    /// <summary>The stretches of a paragraph, those within brackets before those around them, and where each matched mark has its partner.</summary>
    public static (IReadOnlyList<ListStretch> Stretches, IReadOnlyDictionary<int, int> Partners) Of(string text, TextSpan paragraph)
    {
        var reader = new ListStretches(text);
        reader.MatchMarks(paragraph);
        reader.Read(paragraph);
        return (reader._found, reader._partners);
    }

    // A closing mark takes the last opening one of its kind and discards what was opened since; each mark is put down and taken up once.
    private void MatchMarks(TextSpan paragraph)
    {
        var open = new Stack<(int At, int Kind)>();
        Span<int> counts = stackalloc int[Openers.Length];
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            if (Openers.IndexOf(_text[at]) is >= 0 and var opened)
            {
                open.Push((at, opened));
                counts[opened]++;
            }
            else if (Closers.IndexOf(_text[at]) is >= 0 and var closed && counts[closed] > 0)
            {
                int start;
                int kind;
                do
                {
                    (start, kind) = open.Pop();
                    counts[kind]--;
                }
                while (kind != closed);
                _partners[start] = at;
                _partners[at] = start;
            }
        }
    }

    private void Read(TextSpan paragraph)
    {
        var (start, commas) = (AfterNumber(paragraph.Start, paragraph.End), (List<int>?)null);
        for (var at = start; at < paragraph.End; at++)
        {
            if (_partners.TryGetValue(at, out var partner))
            {
                if (partner > at)
                {
                    _outer.Push((start, commas));
                    (start, commas) = (at + 1, null);
                }
                else
                {
                    Close(start, at, commas);
                    (start, commas) = _outer.Pop();
                }
            }
            else if (_text[at] == '、')
            {
                if (!IsInexactNumber(at, paragraph.End))
                {
                    (commas ??= []).Add(at);
                }
            }
            else if (!IsPairing(at, paragraph.End) && (Punctuation.EndsClause(_text, at, paragraph.End) || Punctuation.EndsSentence(_text, at, paragraph.End)))
            {
                Close(start, at, commas);
                (start, commas) = (AfterNumber(at + 1, paragraph.End), null);
                at = start - 1;
            }
        }

        Close(start, paragraph.End, commas);
    }

    // 东岛—西岛: one dash between two words makes a pair of them; two end the clause.
    private bool IsPairing(int at, int end) =>
        _text[at] == ListTagging.Dash && at > 0 && at + 1 < end && char.IsLetterOrDigit(_text[at - 1]) && char.IsLetterOrDigit(_text[at + 1]);

    private void Close(int start, int end, List<int>? commas)
    {
        if (commas is not null)
        {
            _found.Add(new ListStretch(new TextSpan(start, end), commas));
        }
    }

    // 提出以下建议：一、… 二、…: a number that opens a paragraph or a clause counts what follows.
    private int AfterNumber(int start, int end)
    {
        var at = start;
        while (at < end && at - start < LongestNumber && IsDigit(at))
        {
            at++;
        }

        return at > start && at + 1 < end && _text[at] == '、' && !IsDigit(at + 1) ? at + 1 : start;
    }

    private bool IsDigit(int at) => HanDigits.Contains(_text[at]) || char.IsAsciiDigit(_text[at]);

    // 七、八个: two figures that follow each other, with what they count.
    private bool IsInexactNumber(int at, int end) =>
        at > 0 && at + 2 < end && HanDigits.IndexOf(_text[at - 1]) is >= 0 and var low && HanDigits.IndexOf(_text[at + 1]) == low + 1
        && "个年月日天次十百千万亿位项名倍人点".Contains(_text[at + 2]) && (at < 2 || _text[at - 2] != '第');
}
