namespace Rhetoric.NGrams;

/// <summary>Counts the occurrences of phrases outside longer ones.</summary>
/// <remarks>
/// <para>
/// Idea. At each place note the longest accepted phrase that starts there. An occurrence lies inside a longer one if a longer one starts with
/// it, or if one that starts before it ends with it or after it; the furthest end of all that start before a place is a running maximum.
/// </para>
/// <para>
/// After Frantzi, Ananiadou and Mima (2000), who take nested occurrences off. Unlike a leftmost-longest cover this does not choose between
/// phrases that overlap: each is counted where it stands.
/// </para>
/// <para>Cost: O(n + occurrences of the accepted phrases + phrases · longest²) time, two ints for each symbol.</para>
/// </remarks>
internal sealed class NetCounter
{
    private readonly SymbolSequence _sequence;
    private readonly SuffixIndex _index;
    private readonly IReadOnlyList<(Phrase Phrase, int Position)> _accepted;
    private readonly int[] _longest;
    private readonly int[] _reach;

    public NetCounter(SymbolSequence sequence, SuffixIndex index, IReadOnlyList<(Phrase Phrase, int Position)> accepted)
    {
        _sequence = sequence;
        _index = index;
        _accepted = accepted;
        _longest = new int[sequence.Length];
        _reach = new int[sequence.Length];
    }

    public IReadOnlyList<NetPhrase> Count(CancellationToken cancellationToken)
    {
        foreach (var (phrase, position) in _accepted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var place in PlacesOf(position, phrase.Length))
            {
                _longest[place] = Math.Max(_longest[place], phrase.Length);
            }
        }

        // The furthest end of what starts before a place.
        for (var place = 1; place < _reach.Length; place++)
        {
            _reach[place] = Math.Max(_reach[place - 1], place - 1 + _longest[place - 1]);
        }

        var (parents, longer) = Parents(cancellationToken);
        var net = new NetPhrase[_accepted.Count];
        for (var number = 0; number < net.Length; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (phrase, position) = _accepted[number];
            var (count, documents) = Outside(position, phrase.Length);
            net[number] = new NetPhrase { Phrase = phrase, NetCount = count, NetDocuments = documents, Parent = parents[number], Longer = longer[number] };
        }

        return net;
    }

    private ReadOnlySpan<int> PlacesOf(int position, int length)
    {
        var (first, count) = _index.RanksOf(_sequence.Symbols.AsSpan(position, length));
        return _index.Suffixes.Slice(first, count);
    }

    private (int Count, int Documents) Outside(int position, int length)
    {
        var count = 0;
        var documents = new HashSet<int>();
        foreach (var place in PlacesOf(position, length))
        {
            if (_longest[place] <= length && _reach[place] < place + length)
            {
                count++;
                documents.Add(_sequence.DocumentAt(place));
            }
        }

        return (count, documents.Count);
    }

    // From the commonest phrase on, each gives itself as a parent to the shorter ones inside it that have none yet.
    private (Phrase?[] Parents, int[] Longer) Parents(CancellationToken cancellationToken)
    {
        var numberOf = new StretchMap(_sequence.Symbols, _accepted.Count);
        for (var number = 0; number < _accepted.Count; number++)
        {
            numberOf.Add(_accepted[number].Position, _accepted[number].Phrase.Length, number);
        }

        var parents = new Phrase?[_accepted.Count];
        var longer = new int[_accepted.Count];
        var lastHolder = new int[_accepted.Count];
        var holder = 0;
        foreach (var (phrase, position) in _accepted
            .OrderByDescending(item => item.Phrase.Count)
            .ThenBy(item => item.Phrase.Length)
            .ThenBy(item => item.Phrase.Text, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            holder++;
            for (var length = 1; length < phrase.Length; length++)
            {
                for (var offset = 0; offset + length <= phrase.Length; offset++)
                {
                    if (numberOf.Find(position + offset, length) is { } inner)
                    {
                        parents[inner] ??= phrase;

                        // 和平和平 holds 和平 twice, and is one phrase.
                        longer[inner] += lastHolder[inner] == holder ? 0 : 1;
                        lastHolder[inner] = holder;
                    }
                }
            }
        }

        return (parents, longer);
    }
}
