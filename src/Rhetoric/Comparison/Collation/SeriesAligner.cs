namespace Rhetoric.Comparison;

/// <summary>Lays the sentences of a whole series in one row of segments.</summary>
/// <remarks>
/// <para>
/// Idea. The readouts are put in one by one. A sentence goes to the segment of the sentence of the readout before that it answers (<see cref="SentenceAligner"/>), else to that of the same sentence of any earlier
/// readout. Of these the heaviest chain in order is kept, by characters: in parallel segmentation no reading may stand out of its order, so what moved is a segment of its own. Between two
/// links of the chain a sentence then goes to the segment of the same topic in the same voice (longest common subsequence); the rest are new segments.
/// </para>
/// <para>
/// Source of the model: TEI P5 Guidelines, 12.2.3, "The Parallel Segmentation Method". Cost: the alignment of neighbours, and O(segments) for each readout. Invariant: the readings of a readout, in the order of the segments, are its
/// text, character by character.
/// </para>
/// </remarks>
internal sealed class SeriesAligner
{
    // Beyond, a gap is too wide for its topics to tell what answers what.
    private const int WidestGap = 250_000;

    private readonly IReadOnlyList<Readout> _readouts;
    private readonly Dictionary<string, Segment> _lastOf = new(StringComparer.Ordinal);
    private List<Segment> _segments = [];
    private Fingerprint[] _before = [];
    private Segment[] _segmentOfBefore = [];

    private SeriesAligner(IReadOnlyList<Readout> readouts) => _readouts = readouts;

    public static IReadOnlyList<AlignedSegment> Align(IReadOnlyList<Readout> readouts)
    {
        var aligner = new SeriesAligner(readouts);
        for (var number = 0; number < readouts.Count; number++)
        {
            aligner.Add(number);
        }

        return [.. aligner._segments.Select((segment, place) => new AlignedSegment
        {
            Number = place,
            Thread = segment.Thread?.Id,
            Readings = [.. segment.Readings],
        })];
    }

    private void Add(int number)
    {
        var text = StatedText.Of(_readouts[number]);
        Fingerprint[] sentences = [.. text.Readout.Sentences.Select(span => new Fingerprint(FoldedCharacter.Of(span.Of(text.Readout.Text))))];
        var units = UnitsOf(text, sentences);
        for (var place = 0; place < _segments.Count; place++)
        {
            _segments[place].Place = place;
        }

        KeepHeaviestChain(units);
        FillGaps(text, units);
        Insert(number, text, units);
        _before = sentences;
        _segmentOfBefore = [.. units.SelectMany(unit => Enumerable.Repeat(unit.Segment!, unit.Sentences))];
        foreach (var unit in units.Where(unit => unit.Folded.Length > 0))
        {
            _lastOf[unit.Folded] = unit.Segment!;
        }
    }

    // One sentence each, or several that answer one. Together they are the whole text.
    private List<Unit> UnitsOf(StatedText text, Fingerprint[] sentences)
    {
        var widths = new int[sentences.Length];
        Array.Fill(widths, 1);
        var answered = new Segment?[sentences.Length];
        foreach (var link in _before.Length == 0 ? [] : SentenceAligner.Align(_before, sentences))
        {
            widths[link.StartB] = link.EndB - link.StartB;
            answered[link.StartB] = _segmentOfBefore[link.StartA];
        }

        var units = new List<Unit>();
        var said = 0;
        for (var at = 0; at < sentences.Length; at += widths[at])
        {
            var end = at + widths[at];
            var span = new TextSpan(at == 0 ? 0 : text.Readout.Sentences[at].Start, end < sentences.Length ? text.Readout.Sentences[end].Start : text.Readout.Text.Length);
            var folded = string.Concat(sentences[at..end].Select(sentence => sentence.Folded));
            var segment = answered[at];
            var bond = SegmentBond.Link;
            if (segment is null && _lastOf.TryGetValue(folded, out segment))
            {
                bond = SegmentBond.Return;
            }

            var first = said;
            while (said < text.Statements.Count && text.Statements[said].Sentence < end)
            {
                said++;
            }

            Statement[] statements = [.. text.Statements.Skip(first).Take(said - first)];
            units.Add(new Unit(span, end - at, folded, MainTopicOf(statements), statements.FirstOrDefault(statement => statement.Voice is not null)?.Voice) { Segment = segment, Bond = bond });
        }

        if (units.Count == 0 && text.Readout.Text.Length > 0)
        {
            units.Add(new Unit(new TextSpan(0, text.Readout.Text.Length), 0, "", null, null));
        }

        return units;
    }

    private static ReadoutThread? MainTopicOf(Statement[] statements) => statements
        .SelectMany(statement => statement.Threads.Where(thread => !thread.IsSlot), (statement, thread) => (Thread: thread, statement.Span.Length))
        .GroupBy(said => said.Thread).OrderByDescending(topic => topic.Key.Gravity * topic.Sum(said => said.Length)).ThenBy(topic => topic.Key.Order).FirstOrDefault()?.Key;

    private static void KeepHeaviestChain(List<Unit> units)
    {
        var (weights, before) = (new long[units.Count], new int[units.Count]);
        var best = -1;
        for (var at = 0; at < units.Count; at++)
        {
            before[at] = -1;
            if (units[at].Segment is null)
            {
                continue;
            }

            for (var other = 0; other < at; other++)
            {
                if (weights[other] > weights[at] && units[other].Segment!.Place < units[at].Segment!.Place)
                {
                    (weights[at], before[at]) = (weights[other], other);
                }
            }

            weights[at] += Math.Max(1, units[at].Folded.Length);
            best = best < 0 || weights[at] > weights[best] ? at : best;
        }

        var isKept = new bool[units.Count];
        for (var at = best; at >= 0; at = before[at])
        {
            isKept[at] = true;
        }

        for (var at = 0; at < units.Count; at++)
        {
            units[at].Segment = isKept[at] ? units[at].Segment : null;
        }
    }

    private void FillGaps(StatedText text, List<Unit> units)
    {
        var (first, place) = (0, 0);
        for (var at = 0; at <= units.Count; at++)
        {
            if (at == units.Count || units[at].Segment is not null)
            {
                var end = at == units.Count ? _segments.Count : units[at].Segment!.Place;
                FillGap(text, units, first, at, place, end);
                (first, place) = (at + 1, end + 1);
            }
        }
    }

    // The longest common subsequence by topic and voice; the first ones where several are as long.
    private void FillGap(StatedText text, List<Unit> units, int first, int end, int place, int placeEnd)
    {
        var (rows, columns) = (end - first, placeEnd - place);
        if (rows <= 0 || columns <= 0 || (long)rows * columns > WidestGap)
        {
            return;
        }

        var lengths = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                lengths[i, j] = Answers(text, units[first + i], _segments[place + j]) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (Answers(text, units[first + i], _segments[place + j]))
            {
                (units[first + i].Segment, units[first + i].Bond) = (_segments[place + j], SegmentBond.Thread);
                i++;
                j++;
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    // Successors in office count as one voice: of two of whom each speaks in one text only.
    private static bool Answers(StatedText text, Unit unit, Segment segment) =>
        unit.Thread is not null && ReferenceEquals(unit.Thread, segment.Thread)
        && (unit.Voice == segment.Voice || (unit.Voice is not null && segment.Voice is not null && !text.Voices.Contains(segment.Voice) && !segment.Text.Voices.Contains(unit.Voice)));

    private void Insert(int number, StatedText text, List<Unit> units)
    {
        var row = new List<Segment>(_segments.Count + units.Count);
        var next = 0;
        foreach (var unit in units)
        {
            if (unit.Segment is { } segment)
            {
                row.AddRange(_segments[next..(segment.Place + 1)]);
                next = segment.Place + 1;
            }
            else
            {
                row.Add(unit.Segment = new Segment(text));
                unit.Bond = SegmentBond.First;
            }

            unit.Segment.Add(new SegmentReading { Readout = number, Span = unit.Span, Speaker = unit.Voice, Bond = unit.Bond }, text, unit);
        }

        row.AddRange(_segments[next..]);
        _segments = row;
    }

    private sealed record Unit(TextSpan Span, int Sentences, string Folded, ReadoutThread? Thread, string? Voice)
    {
        public Segment? Segment { get; set; }

        public SegmentBond Bond { get; set; }
    }

    private sealed class Segment(StatedText text)
    {
        public List<SegmentReading> Readings { get; } = [];

        public int Place { get; set; }

        /// <summary>The text, the topic and the voice of its last reading.</summary>
        public StatedText Text { get; private set; } = text;

        public ReadoutThread? Thread { get; private set; }

        public string? Voice { get; private set; }

        public void Add(SegmentReading reading, StatedText text, Unit unit)
        {
            Readings.Add(reading);
            (Text, Thread, Voice) = (text, unit.Thread, unit.Voice);
        }
    }
}
