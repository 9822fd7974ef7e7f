namespace Rhetoric.Discourse;

/// <summary>Finds stretches between semicolons that have several clauses and one beginning.</summary>
/// <remarks>Cost: each stretch is compared with the next one only; O(n).</remarks>
internal sealed class SegmentReader(Readout readout, WordRow words, MemberGrammar grammar, MemberShape shape, MemberCuts cuts)
{
    private readonly string _text = readout.Text;
    private readonly SegmentLikeness _likeness = new(readout.Text, words, shape);

    /// <summary>The figures, in text order.</summary>
    public IEnumerable<Device> Read() =>
        readout.Sentences.Where(sentence => sentence.Of(_text).Contains('；')).SelectMany(sentence => In(SegmentsOf(sentence)));

    private List<TextSpan> SegmentsOf(TextSpan sentence)
    {
        var segments = new List<TextSpan>();
        var start = sentence.Start;
        for (var at = sentence.Start; at <= sentence.End; at++)
        {
            if (at == sentence.End || _text[at] == '；')
            {
                segments.Add(at == sentence.End ? Punctuation.WithoutStop(_text, new TextSpan(start, at)) : new TextSpan(start, at));
                start = at + 1;
            }
        }

        return segments;
    }

    private IEnumerable<Device> In(List<TextSpan> segments)
    {
        for (var i = 0; i + 1 < segments.Count; i++)
        {
            var second = cuts.WithoutLeadIn(segments[i + 1]);
            var first = StartIn(segments[i], second);
            var members = new List<TextSpan>();
            while (_likeness.AreAlike(first, second))
            {
                members.Add(first);
                first = second;
                i++;
                second = i + 1 < segments.Count ? cuts.WithoutLeadIn(segments[i + 1]) : default;
            }

            if (members.Count > 0)
            {
                members.Add(first);
                yield return new Device
                {
                    Kind = DeviceKind.Parallelism,
                    Span = new TextSpan(members[0].Start, first.End),
                    Members = members,
                    Grade = MemberPair.SharesWords,
                };
            }
        }
    }

    // 论坛上，大家都认为…；大家都相信…: the first segment may begin with a later clause, or in its first clause behind what governs all (希望你们继续|做…；做…).
    private TextSpan StartIn(TextSpan segment, TextSpan next)
    {
        var isFirst = true;
        for (var start = segment.Start; start < segment.End; start++)
        {
            isFirst &= _text[start] != '，' && start - segment.Start < MemberCuts.LongestMember;
            if (start == segment.Start || _text[start - 1] == '，' || (isFirst && words.At(start) >= 0 && grammar.Governors.Before(_text.AsSpan(segment.Start, start - segment.Start)) is not null))
            {
                var cut = cuts.WithoutLeadIn(segment with { Start = start });
                if (_likeness.AreAlike(cut, next))
                {
                    return start == segment.Start ? segment : cut;
                }
            }
        }

        return segment;
    }
}
