namespace Rhetoric.Discourse;

/// <summary>Finds the lists of a Chinese text.</summary>
/// <remarks>
/// <para>Inside a clause the list commas fix both ends of every item but the outer ends of the first and the last. Those are weighed (<see cref="OuterItems"/>). Where only two
/// items stand, both edges are weighed together, and two words that are halves of units of four (相互|信任、互利|合作) are taken whole. 以及 inside a piece parts it.
/// A piece between two list commas that ends one list and begins another (能源、农业等领域和交通、旅游; 建设好、运营好能源、港口项目; 互助互谅、平等相待的好邻居、好兄弟) is shared out (<see cref="SharedPiece"/>).</para>
/// <para>Cost: O(n); an outer edge is sought among a few words. Invariant: items are disjoint and in text order; the lists are ordered by
/// start, and a list inside quotation marks may lie within an item of another.</para>
/// </remarks>
internal sealed class EnumerationReader
{
    /// <summary>The length of a set phrase.</summary>

    private const int HalfPhrase = 2;

    private readonly string _text;
    private readonly ListGrammar _grammar;
    private readonly ListTagging _tagging;
    private readonly List<Enumeration> _found = [];
    private readonly SharedPiece _shared;

    private EnumerationReader(Readout readout, KnownNames names, DiscourseLexicon lexicon)
    {
        _text = readout.Text;
        _grammar = lexicon.Compiled(ListGrammar.Of);
        _shared = new SharedPiece(_text);
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
            else if (_shared.In(pieces, commas[i + 1] + 1, i + 2 < commas.Count ? commas[i + 2] : span.End) is var shared && (most < end || shared is not null))
            {
                // The word that shows it stays, to be seen behind the last item.
                pieces[^1] = shared is { } at ? pieces[^1][..(at + 1)] : pieces[^1];
                least = Math.Max(start, ReadRun(pieces, least));
                pieces = [_tagging.Cut(Math.Max(least, _tagging.Back(end, start)), end)];
            }
        }
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

        var outer = new OuterItems(_text);
        var (front, back) = (pieces[0], pieces[^1]);
        ListItem first;
        List<ListItem> last;
        if (inner.Count > 0)
        {
            first = outer.First(front, back, least, inner);
            last = outer.Last(back, inner);
        }
        else
        {
            (first, last) = outer.Pair(front, back, least);
            if (last is [var only] && Fours(first, only, least) is var (one, other))
            {
                (first, last) = (one, [other]);
            }
        }

        List<ListItem> items = [first, .. inner, .. last];
        var span = new TextSpan(items[0].Start, items[^1].End);
        _found.Add(new Enumeration { Span = span, Items = [.. items.Select(item => item.Span)], Kind = ListKind.Of(items) });
        return span.End;
    }

    // 相互|信任、互利|合作: two words are two units of four where the words beside them make a set phrase of one and four characters of the other.
    private (ListItem First, ListItem Last)? Fours(ListItem first, ListItem last, int least)
    {
        var one = first.Length == ListKind.SetPhrase ? first : first.Length == HalfPhrase && first.From > 0 && first.Words[first.From - 1].Start >= least ? new ListItem(first.Words, first.From - 1, first.To) : null;
        var other = last.Length == ListKind.SetPhrase ? last : last.Length == HalfPhrase && last.To < last.Words.Length ? new ListItem(last.Words, last.From, last.To + 1) : null;
        return one is { Length: ListKind.SetPhrase } && other is { Length: ListKind.SetPhrase } && ((one != first && IsSet(one)) || (other != last && IsSet(other) && (one == first || MayOpenFour(one.First)))) ? (one, other) : null;
    }

    // 聚焦|合作, and neither 坚持|平等 nor 关系|稳定.
    private static bool MayOpenFour(ListWord word) => word.Is(ListTraits.Verb | ListTraits.VerbalNoun | ListTraits.Adjective | ListTraits.Adverb | ListTraits.Governor) && !word.Is(ListTraits.Principle);

    private bool IsSet(ListItem item) => _grammar.SetPhrases.Of(item.Span.Of(_text)) is not null;

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
            if (words[i].Is(ListTraits.Parting) && i > from)
            {
                items.Add(Whole(words[from..i]));
                from = i + 1;
            }
        }

        items.Add(Whole(from == 0 ? words : words[from..]));
    }
}
