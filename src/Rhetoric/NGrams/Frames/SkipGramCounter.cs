using System.Runtime.InteropServices;

namespace Rhetoric.NGrams;

/// <summary>Counts every choice of n places in order whose gaps hold at most k symbols together.</summary>
internal sealed class SkipGramCounter
{
    private const int None = -1;

    private readonly SymbolSequence _sequence;
    private readonly SkipGramOptions _options;
    private readonly Dictionary<Key, Tally> _tallies = [];
    private int _document;

    public SkipGramCounter(SymbolSequence sequence, SkipGramOptions options)
    {
        _sequence = sequence;
        _options = options;
    }

    public IReadOnlyList<SkipGram> Count(IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var counted = progress.Pieces(_sequence.Readouts.Count);
        for (_document = 0; _document < _sequence.Readouts.Count; _document++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = _document + 1 < _sequence.Readouts.Count ? _sequence.DocumentStarts[_document + 1] : _sequence.Length;
            for (var position = _sequence.DocumentStarts[_document]; position < end; position++)
            {
                if (IsUnit(position))
                {
                    Extend(new Key(_sequence.Symbols[position], None, None, None), 1, position, _options.MaxSkips);
                }
            }

            counted.Add();
        }

        return
        [
            .. _tallies
                .Where(entry => entry.Value.Count >= _options.MinCount && entry.Value.Documents >= _options.MinDocuments)
                .Select(entry => new SkipGram
                {
                    Units = UnitsOf(entry.Key),
                    Count = entry.Value.Count,
                    Documents = entry.Value.Documents,
                    First = entry.Value.First,
                    Last = entry.Value.Last,
                })
                .OrderByDescending(skipGram => skipGram.Count)
                .ThenByDescending(skipGram => skipGram.Documents)
                .ThenBy(skipGram => skipGram.Units, Comparer<IReadOnlyList<string>>.Create(Ordinal)),
        ];
    }

    private static int Ordinal(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        a.Zip(b, string.CompareOrdinal).FirstOrDefault(static order => order != 0);

    private bool IsUnit(int position) => !_sequence.IsBreak(_sequence.Symbols[position]) && !_sequence.IsMark(_sequence.Symbols[position]);

    private void Extend(Key key, int length, int last, int skips)
    {
        if (length == _options.Length)
        {
            ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(_tallies, key, out _);
            tally.Add(_document, _sequence.Readouts[_document].Date);
            return;
        }

        // A break ends the stretch, so it ends the gaps too.
        for (var next = last + 1; next <= last + 1 + skips && !_sequence.IsBreak(_sequence.Symbols[next]); next++)
        {
            if (IsUnit(next))
            {
                Extend(key.With(length, _sequence.Symbols[next]), length + 1, next, skips - (next - last - 1));
            }
        }
    }

    private string[] UnitsOf(Key key) =>
        [.. new[] { key.First, key.Second, key.Third, key.Fourth }.Take(_options.Length).Select(_sequence.TextOf)];

    private readonly record struct Key(int First, int Second, int Third, int Fourth)
    {
        public Key With(int place, int symbol) => place switch
        {
            1 => this with { Second = symbol },
            2 => this with { Third = symbol },
            _ => this with { Fourth = symbol },
        };
    }

    private struct Tally
    {
        private int _documentsSeen;

        public long Count { get; private set; }

        public int Documents { get; private set; }

        public DateOnly? First { get; private set; }

        public DateOnly? Last { get; private set; }

        // The number seen is one more than that of the document, so that 0 means none.
        public void Add(int document, DateOnly? date)
        {
            Count++;
            if (_documentsSeen == document + 1)
            {
                return;
            }

            _documentsSeen = document + 1;
            Documents++;
            First = First is null || date < First ? date ?? First : First;
            Last = Last is null || date > Last ? date ?? Last : Last;
        }
    }
}
