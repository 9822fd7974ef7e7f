namespace Rhetoric.NGrams;

/// <summary>Counts words near matches: word by word in windows, or once for each clause, sentence or paragraph.</summary>
/// <remarks>
/// Each place of the sequence is first marked: part of a match, before one, after one. Then the words (or the stretches) are gone through
/// once, and the four numbers of each word's table added up. One byte for each place, four numbers for each different word.
/// </remarks>
internal sealed class CollocateCounter
{
    private readonly SymbolSequence _sequence;
    private readonly CollocateOptions _options;
    private readonly Near[] _near;
    private readonly Tally[] _tallies;
    private long _joint;
    private long _total;

    public CollocateCounter(SymbolSequence sequence, CollocateOptions options)
    {
        _sequence = sequence;
        _options = options;
        _near = new Near[sequence.Length];
        _tallies = new Tally[sequence.Breaks];
    }

    [Flags]
    private enum Near : byte
    {
        Nothing = 0,
        Before = 1,
        After = 2,
        Match = 4,
    }

    public IReadOnlyList<Collocate> Count(PatternSearch search, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var counted = progress.Pieces(_sequence.Readouts.Count);
        for (var document = 0; document < _sequence.Readouts.Count; document++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (start, end) = PlacesOf(document);
            foreach (var match in search.Matches(_sequence.Readouts[document]))
            {
                Mark(match, start, end);
            }

            if (_options.Scope == CollocateScope.Window)
            {
                CountWords(document, start, end);
            }
            else
            {
                CountStretches(document, start, end);
            }

            counted.Add();
        }

        return Ranked();
    }

    private (int Start, int End) PlacesOf(int document) => (
        _sequence.DocumentStarts[document],
        document + 1 < _sequence.Readouts.Count ? _sequence.DocumentStarts[document + 1] : _sequence.Length);

    private void Mark(TextSpan match, int start, int end)
    {
        var first = FirstPlaceAfter(match.Start, start, end);
        var last = first - 1;
        for (var place = first; place < end && _sequence.OffsetAt(place) < match.End; place++)
        {
            if (!_sequence.IsBreak(_sequence.Symbols[place]))
            {
                _near[place] |= Near.Match;
                last = place;
            }
        }

        // A match of nothing that is a word or a mark has no neighbours.
        if (last >= first && _options.Scope == CollocateScope.Window)
        {
            MarkWords(first - 1, -1, _options.Before, Near.Before, start, end);
            MarkWords(last + 1, 1, _options.After, Near.After, start, end);
        }
    }

    private void MarkWords(int place, int step, int words, Near side, int start, int end)
    {
        for (; words > 0 && place >= start && place < end && !_sequence.IsBreak(_sequence.Symbols[place]); place += step)
        {
            if (IsWord(place))
            {
                _near[place] |= side;
                words--;
            }
        }
    }

    // The first symbol that ends behind an offset. A break stands at the offset of the symbol that it follows.
    private int FirstPlaceAfter(int offset, int start, int end)
    {
        var (low, high) = (start, end);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _sequence.OffsetAt(middle) <= offset ? (middle + 1, high) : (low, middle);
        }

        var place = low - 1;
        while (place >= start && _sequence.IsBreak(_sequence.Symbols[place]))
        {
            place--;
        }

        return place >= start && _sequence.SpanAt(place, 1).End > offset ? place : low;
    }

    private bool IsWord(int place) => !_sequence.IsBreak(_sequence.Symbols[place]) && !_sequence.IsMark(_sequence.Symbols[place]);

    private void CountWords(int document, int start, int end)
    {
        for (var place = start; place < end; place++)
        {
            if (!IsWord(place) || (_near[place] & Near.Match) != 0)
            {
                continue;
            }

            _total++;
            ref var tally = ref _tallies[_sequence.Symbols[place]];
            tally.All++;
            if (_near[place] != Near.Nothing)
            {
                _joint++;
                tally.AddJoint(document, (_near[place] & Near.Before) != 0, (_near[place] & Near.After) != 0);
            }
        }
    }

    private void CountStretches(int document, int start, int end)
    {
        var readout = _sequence.Readouts[document];
        var stretches = _options.Scope switch
        {
            CollocateScope.Clause => readout.Clauses,
            CollocateScope.Sentence => readout.Sentences,
            _ => readout.Paragraphs,
        };
        var place = start;
        foreach (var stretch in stretches)
        {
            var first = place;
            while (place < end && _sequence.OffsetAt(place) < stretch.End)
            {
                place++;
            }

            CountStretch(document, first, place);
        }
    }

    private void CountStretch(int document, int start, int end)
    {
        var (firstMatch, lastMatch, words) = (int.MaxValue, -1, 0);
        for (var place = start; place < end; place++)
        {
            if ((_near[place] & Near.Match) != 0)
            {
                (firstMatch, lastMatch) = (Math.Min(firstMatch, place), place);
            }

            words += IsWord(place) ? 1 : 0;
        }

        if (words == 0)
        {
            return;
        }

        _total++;
        _joint += lastMatch >= 0 ? 1 : 0;
        foreach (var group in Enumerable.Range(start, end - start)
            .Where(place => IsWord(place) && (_near[place] & Near.Match) == 0)
            .GroupBy(place => _sequence.Symbols[place]))
        {
            ref var tally = ref _tallies[group.Key];
            tally.All++;
            if (lastMatch >= 0)
            {
                tally.AddJoint(document, group.First() < lastMatch, group.Last() > firstMatch);
            }
        }
    }

    private IReadOnlyList<Collocate> Ranked()
    {
        var symbols = Enumerable.Range(0, _tallies.Length)
            .Where(symbol => _tallies[symbol].Joint >= _options.MinCount
                && _tallies[symbol].Documents >= _options.MinDocuments
                && !_sequence.IsBarredFromEdges(symbol))
            .ToArray();
        return
        [
            .. symbols
                .Select(symbol => Collocate(symbol, symbols.Length))
                .OrderByDescending(collocate => collocate.Value ?? double.NegativeInfinity)
                .ThenByDescending(collocate => collocate.Counts.Joint)
                .ThenBy(collocate => collocate.Text, StringComparer.Ordinal),
        ];
    }

    private Collocate Collocate(int symbol, int tests)
    {
        var tally = _tallies[symbol];
        var counts = new CooccurrenceCounts(tally.Joint, _joint, tally.All, _total);
        return new Collocate
        {
            Text = _sequence.TextOf(symbol),
            Counts = counts,
            Before = tally.Before,
            After = tally.After,
            Documents = tally.Documents,
            Measure = _options.Measure,
            Value = AssociationMeasures.Of(_options.Measure).Of(counts, tests),
        };
    }

    private struct Tally
    {
        private int _documentsSeen;

        public long All;

        public long Joint { get; private set; }

        public long Before { get; private set; }

        public long After { get; private set; }

        public int Documents { get; private set; }

        // The number seen is one more than that of the document, so that 0 means none.
        public void AddJoint(int document, bool isBefore, bool isAfter)
        {
            Joint++;
            Before += isBefore ? 1 : 0;
            After += isAfter ? 1 : 0;
            Documents += _documentsSeen == document + 1 ? 0 : 1;
            _documentsSeen = document + 1;
        }
    }
}
