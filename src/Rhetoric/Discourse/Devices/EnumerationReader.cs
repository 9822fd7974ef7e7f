namespace Rhetoric.Discourse;

/// <summary>Finds the lists of a Chinese text.</summary>
/// <remarks>
/// <para>Inside a clause the list commas fix both ends of every item but the outer ends of the first and the last. Those are weighed: each word edge within
/// reach gets a sum of how like the item would be to its neighbours (<see cref="ItemLikeness"/>) and how well a list may begin or end there
/// (<see cref="ItemSurroundings"/>); the highest sum wins, of equals the longer item. Where only two items stand, both edges are weighed together, and two words that are halves of units of four (相互|信任、互利|合作) are taken whole. 和, 与, 以及 before
/// the last item separate too. A piece between two list commas that ends one list and begins another (能源、农业等领域和交通、旅游; 建设好、运营好能源、港口项目; 互助互谅、平等相待的好邻居、好兄弟) is shared out.</para>
/// <para>Cost: O(n); an edge is sought among at most <see cref="MostWords"/> words. Invariant: items are disjoint and in text order; the lists are ordered by
/// start, and a list inside quotation marks may lie within an item of another.</para>
/// </remarks>
internal sealed class EnumerationReader
{
    /// <summary>Among how many words an outer edge is sought: the longest titles of offices have some ten.</summary>
    private const int MostWords = 14;

    /// <summary>How many neighbours an outer item is likened to.</summary>
    private const int MostNeighbours = 3;

    /// <summary>That 和 before the last item separates items rather than parts of one.</summary>
    private const double ConnectorSeparates = 1.2;

    /// <summary>That 和 separates behind an item that holds one itself (社会和人文、执法及安全).</summary>
    private const double ConnectorJoins = -1;

    /// <summary>That 以及 does, which seldom joins parts of one item.</summary>
    private const double LongConnectorSeparates = 6;

    /// <summary>That 和 joins two that share a head (岚海和霁原局势), where the neighbours are no such words.</summary>
    private const double OnePlaceOfTwo = -3;

    /// <summary>How much more the item next to it counts than those behind.</summary>
    private const double NextWeighs = 2;

    /// <summary>What the likeness of a first item still lacks where 和 shares the last piece.</summary>
    private const double HalfMore = 0.5;

    /// <summary>How much of a deed the items of a list of deeds are on average.</summary>
    private const double LeastVerbality = 0.4;

    /// <summary>The length of a set phrase.</summary>
    private const int SetPhrase = 4;

    private const int HalfPhrase = 2;

    /// <summary>From how many characters on a piece may hold the end of one list and the beginning of another.</summary>
    private const int LengthOfTwo = 8;

    private readonly string _text;
    private readonly ListGrammar _grammar;
    private readonly ListTagging _tagging;
    private readonly List<Enumeration> _found = [];
    private readonly Dictionary<int, ListItem[]> _ends = [];

    private EnumerationReader(Readout readout, KnownNames names, DiscourseLexicon lexicon)
    {
        _text = readout.Text;
        _grammar = lexicon.Compiled(ListGrammar.Of);
        _tagging = new ListTagging(_text, _grammar, Segmenter.Default, names);
    }

    public static IReadOnlyList<Enumeration> Read(Readout readout, KnownNames names, DiscourseLexicon lexicon)
    {
        if (!readout.Text.Contains('、'))
        {
            return [];
        }

        var reader = new EnumerationReader(readout, names, lexicon);
        foreach (var paragraph in readout.Paragraphs)
        {
            if (paragraph.Of(readout.Text).Contains('、'))
            {
                var (stretches, partners) = ListStretches.Of(readout.Text, paragraph);
                reader._tagging.Partners = partners;
                foreach (var stretch in stretches)
                {
                    reader.ReadStretch(stretch);
                }
            }
        }

        reader._found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return reader._found;
    }

    private void ReadStretch(ListStretch stretch)
    {
        var (span, commas) = stretch;
        var pieces = new List<ListWord[]> { _tagging.Cut(_tagging.Back(commas[0], span.Start), commas[0]) };
        var least = span.Start;
        for (var i = 0; i < commas.Count; i++)
        {
            var start = commas[i] + 1;
            var end = i + 1 < commas.Count ? commas[i + 1] : span.End;
            var most = _tagging.Forth(start, end);
            pieces.Add(_tagging.Cut(start, most));
            if (i + 1 == commas.Count)
            {
                ReadRun(pieces, least);
            }
            else if ((SharedAt(pieces[^1]) ?? DoneAt(pieces) ?? QualifiedAt(pieces, i + 2 < commas.Count ? commas[i + 2] : span.End, commas[i + 1] + 1)) is var shared && (most < end || shared is not null))
            {
                // The word that shows it stays, to be seen behind the last item.
                pieces[^1] = shared is { } at ? pieces[^1][..(at + 1)] : pieces[^1];
                least = Math.Max(start, ReadRun(pieces, least));
                pieces = [_tagging.Cut(Math.Max(least, _tagging.Back(end, start)), end)];
            }
        }
    }

    // Where one list ends and another begins: at 等 with more behind it, or at a preposition or verb behind a noun.
    private static int? SharedAt(ListWord[] words)
    {
        for (var i = 1; i + 1 < words.Length; i++)
        {
            if (words[i].Is(ListTraits.Closer))
            {
                return i;
            }
        }

        if (words.Length < 3 || words[^1].End - words[0].Start < LengthOfTwo || words[^1].Is(ListTraits.Name) || words[0].Is(ListTraits.Preposition | ListTraits.Governor | ListTraits.Verb | ListTraits.Adverb | ListTraits.Side))
        {
            return null;
        }

        for (var i = 1; i + 1 < words.Length; i++)
        {
            if (words[i].Is(ListTraits.Preposition | ListTraits.Aspect) || (words[i].Is(ListTraits.Governor) && !words[i].Is(ListTraits.VerbalNoun)))
            {
                return i;
            }
        }

        return null;
    }

    // 建设好、运营好|能源、港口项目: two deeds done well, and a list of what they are done to.
    private int? DoneAt(List<ListWord[]> pieces) =>
        pieces is [.., [.., var before], [_, var done, _, ..]] && IsGood(before) && IsGood(done) ? 1 : null;

    private bool IsGood(ListWord word) => word.End - word.Start == 1 && _text[word.Start] == '好';

    // 相互支持、合作共赢|的好朋友、好兄弟: 的 parts a list of qualities from one of what they qualify, each as long as its like.
    private static int? QualifiedAt(List<ListWord[]> pieces, int nextEnd, int next)
    {
        var words = pieces[^1];
        var at = Array.FindIndex(words, word => word.Is(ListTraits.Particle));
        return at > 0 && at + 1 < words.Length && Array.FindLastIndex(words, word => word.Is(ListTraits.Particle)) == at
            && pieces.Count > 1 && EndsIn(pieces[^2], words[at].Start - words[0].Start, isWhole: pieces.Count > 2)
            && words[^1].End - words[at].End == nextEnd - next
            ? at
            : null;
    }

    // Whether some last words of a piece, or all of it, have a length and are no attribute.
    private static bool EndsIn(ListWord[] words, int length, bool isWhole)
    {
        var from = words.Length;
        while (from > 0 && words[^1].End - words[from - 1].Start <= length && !words[from - 1].Is(ListTraits.Particle))
        {
            from--;
        }

        return from < words.Length && words[^1].End - words[from].Start == length && (!isWhole || from == 0);
    }

    // The list of some pieces; gives where it ends.
    private int ReadRun(List<ListWord[]> pieces, int least)
    {
        pieces.RemoveAll(piece => piece.Length == 0);
        if (pieces.Count < 2)
        {
            return least;
        }

        List<ListItem> inner = [];
        for (var i = 1; i + 1 < pieces.Count; i++)
        {
            AddParted(inner, pieces[i]);
        }

        _ends.Clear();
        var (front, back) = (pieces[0], pieces[^1]);
        ListItem first;
        List<ListItem> last;
        if (inner.Count > 0)
        {
            first = BestFirst(front, least, inner, IsFramed(back));
            last = BestLast(back, 0, [.. inner.TakeLast(MostNeighbours).Reverse()]).Items;
        }
        else
        {
            (first, last) = BestPair(front, back, least);
            if (last is [var only] && Fours(first, only, least) is var (one, other))
            {
                (first, last) = (one, [other]);
            }
        }

        List<ListItem> items = [first, .. inner, .. last];
        var span = new TextSpan(items[0].Start, items[^1].End);
        _found.Add(new Enumeration { Span = span, Items = [.. items.Select(item => item.Span)], Kind = KindOf(items) });
        return span.End;
    }

    // 相互|信任、互利|合作: two words are two units of four where the words beside them make a set phrase of one and four characters of the other.
    private (ListItem First, ListItem Last)? Fours(ListItem first, ListItem last, int least)
    {
        var one = first.Length == SetPhrase ? first : first.Length == HalfPhrase && first.From > 0 && first.Words[first.From - 1].Start >= least ? new ListItem(first.Words, first.From - 1, first.To) : null;
        var other = last.Length == SetPhrase ? last : last.Length == HalfPhrase && last.To < last.Words.Length ? new ListItem(last.Words, last.From, last.To + 1) : null;
        return one is { Length: SetPhrase } && other is { Length: SetPhrase } && ((one != first && IsSet(one)) || (other != last && IsSet(other) && (one == first || MayOpenFour(one.First)))) ? (one, other) : null;
    }

    // 聚焦|合作, and neither 坚持|平等 nor 关系|稳定.
    private static bool MayOpenFour(ListWord word) => word.Is(ListTraits.Verb | ListTraits.VerbalNoun | ListTraits.Adjective | ListTraits.Adverb | ListTraits.Governor) && !word.Is(ListTraits.Principle);

    private bool IsSet(ListItem item) => _grammar.SetPhrases.Of(item.Span.Of(_text)) is not null;

    // By the rules of annotation: verb phrases are deeds but as the object of 坚持 and the like or before 原则 and the like, and so is what stands behind 要 or 应 to
    // the clause's end; qualities are adjectives and adverbs before what they qualify.
    private static EnumerationKind KindOf(List<ListItem> items)
    {
        var (first, last) = (items[0], items[^1]);
        var before = first.From > 0 ? first.Words[first.From - 1] : default;
        var behind = Behind(last, 0);
        var isPrinciple = (before.Is(ListTraits.Principle) && !before.Is(ListTraits.Copula))
            || behind.Is(ListTraits.PrincipleHead) || (behind.Is(ListTraits.Particle) && Behind(last, 1).Is(ListTraits.PrincipleHead));
        if (isPrinciple)
        {
            return EnumerationKind.Nominal;
        }

        if (items.Average(item => item.Verbality) >= LeastVerbality)
        {
            return EnumerationKind.Predicate;
        }

        if (items.All(item => item.IsQuality)
            ? behind.Is(ListTraits.Particle | ListTraits.Adjective | ListTraits.Adverb | ListTraits.Verb | ListTraits.VerbalNoun | ListTraits.Head)
            : behind.Is(ListTraits.Particle) && items.Any(item => item.IsQuality) && before.Is(ListTraits.Numeral | ListTraits.Adverb | ListTraits.Copula | ListTraits.Aspect))
        {
            return EnumerationKind.Modifier;
        }

        // 是同舟共济、守望相助的|好朋友.
        if (before.Is(ListTraits.Copula) && behind.Is(ListTraits.Particle) && items.All(item => item.Length == SetPhrase))
        {
            return EnumerationKind.Modifier;
        }

        return last.To == last.Words.Length && first.Length > 2 && (before.Is(ListTraits.Adverb) || (before.Is(ListTraits.Copula) && !before.Is(ListTraits.Principle))) ? EnumerationKind.Predicate : EnumerationKind.Nominal;
    }

    private static ListWord Behind(ListItem item, int offset) => item.To + offset < item.Words.Length ? item.Words[item.To + offset] : default;

    private static ListItem Whole(ListWord[] words)
    {
        var from = words.Length > 1 && words[0].Is(ListTraits.Connector | ListTraits.Resumptive) ? 1 : 0;
        return new ListItem(words, from, words.Length);
    }

    // 核能以及反恐: 以及 parts two items between list commas as well.
    private static void AddParted(List<ListItem> items, ListWord[] words)
    {
        var from = 0;
        for (var i = 1; i + 1 < words.Length; i++)
        {
            if (IsParting(words[i]) && i > from)
            {
                items.Add(Whole(words[from..i]));
                from = i + 1;
            }
        }

        items.Add(Whole(from == 0 ? words : words[from..]));
    }

    private static bool IsParting(ListWord word) => word.Is(ListTraits.Parting);

    private static IEnumerable<ListItem> Firsts(ListWord[] words, int least)
    {
        var any = false;
        var behind = Array.FindLastIndex(words, IsParting);
        for (var i = Math.Max(behind + 1, words.Length - MostWords); i < words.Length; i++)
        {
            if (words[i].Start >= least && !words[i].Is(ListTraits.NeverFirst))
            {
                any = true;
                yield return new ListItem(words, i, words.Length);
            }
        }

        if (!any)
        {
            yield return new ListItem(words, words.Length - 1, words.Length);
        }
    }

    // 在农业、能源等|领域.
    private static bool IsFramed(ListWord[] last) => Array.Exists(last, word => word.Is(ListTraits.Frame));

    private ListItem BestFirst(ListWord[] words, int least, List<ListItem> neighbours, bool isFramed)
    {
        var (best, most) = ((ListItem?)null, double.NegativeInfinity);
        foreach (var item in Firsts(words, least))
        {
            var score = Likeness(item, neighbours) + ItemSurroundings.Before(_text, item, neighbours[0], isFramed);
            if (score > most)
            {
                (best, most) = (item, score);
            }
        }

        return best!;
    }

    private (ListItem First, List<ListItem> Last) BestPair(ListWord[] front, ListWord[] back, int least)
    {
        var (best, most) = (default((ListItem First, List<ListItem> Last)), double.NegativeInfinity);
        var isFramed = IsFramed(back);
        foreach (var first in Firsts(front, least))
        {
            var (last, score) = BestLast(back, 0, [first]);
            score += ItemSurroundings.Before(_text, first, last[0], isFramed) + (last.Count > 1 ? Likeness(first, last) * HalfMore : 0);
            if (score > most || best.First is null)
            {
                (best, most) = ((first, last), score);
            }
        }

        return best;
    }

    // Every item that begins with a word; asked for again for each possible first item, and so kept while a list is read.
    private ListItem[] EndsFrom(ListWord[] words, int from)
    {
        if (!_ends.TryGetValue(from, out var ends))
        {
            ends = new ListItem[Math.Min(MostWords, words.Length - from)];
            for (var i = 0; i < ends.Length; i++)
            {
                ends[i] = new ListItem(words, from, from + i + 1);
            }

            _ends.Add(from, ends);
        }

        return ends;
    }

    // The last item from a word on; two where 和 separates them.
    private (List<ListItem> Items, double Score) BestLast(ListWord[] words, int from, List<ListItem> neighbours)
    {
        if (from + 1 < words.Length && words[from].Is(ListTraits.Connector | ListTraits.Resumptive))
        {
            from++;
        }

        var ends = EndsFrom(words, from);
        var (best, most) = (ends[0], double.NegativeInfinity);
        (List<ListItem> Items, double Score)? split = null;
        foreach (var item in ends)
        {
            var to = item.To;
            if (to > from + 1 && item.Last.Is(ListTraits.Closer | ListTraits.Mark | ListTraits.Parting))
            {
                break;
            }

            if (split is null && to + 1 < words.Length && words[to].Is(ListTraits.Connector) && !item.Last.Is(ListTraits.NeverLast) && MayFollow(words[to + 1], neighbours[0]))
            {
                var (rest, score) = BestLast(words, to + 1, [item, .. neighbours]);
                split = ([item, .. rest], Separates(words[to], item, neighbours[0]) + (0.5 * Likeness(item, neighbours)) + score - (0.5 * Likeness(rest[0], neighbours)));
            }

            if (!item.Last.Is(ListTraits.NeverLast))
            {
                var score = Likeness(item, neighbours) + ItemSurroundings.Behind(_text, item, neighbours[0]);
                if (score >= most)
                {
                    (best, most) = (item, score);
                }
            }
        }

        return split is { } two && two.Score > most ? two : ([best], most);
    }

    // 理解、尊重和支持以及|在岛屿问题上: behind a connector a preposition begins an item only where it begins others.
    private static bool MayFollow(ListWord word, ListItem neighbour) =>
        !word.Is(ListTraits.NeverFirst) && (!word.Is(ListTraits.Preposition) || neighbour.First.Is(ListTraits.Preposition));

    // How well a connector behind an item separates it from the next.
    private static double Separates(ListWord connector, ListItem item, ListItem neighbour) =>
        IsOfOnePlace(item, neighbour) || (ListItem.JoinsOne(item.Words, item.To) && !neighbour.Last.Is(ListTraits.Place | ListTraits.Modifier | ListTraits.Name)) ? OnePlaceOfTwo
        : neighbour.IsJoined ? ConnectorJoins
        : connector.Is(ListTraits.Parting) ? LongConnectorSeparates
        : ConnectorSeparates;

    // 本地区的贸易、岚海和平与发展: a place before the first of two that 和 joins is said of both.
    private static bool IsOfOnePlace(ListItem item, ListItem neighbour) => item.WordCount > 1 && item.First.Is(ListTraits.Place) && !neighbour.First.Is(ListTraits.Place);

    private double Likeness(ListItem item, List<ListItem> neighbours)
    {
        var count = Math.Min(MostNeighbours, neighbours.Count);
        var (sum, weights) = (0.0, 0.0);
        for (var i = 0; i < count; i++)
        {
            var weight = i == 0 ? NextWeighs : 1;
            sum += weight * ItemLikeness.Of(_text, item, neighbours[i]);
            weights += weight;
        }

        return sum / weights;
    }
}
