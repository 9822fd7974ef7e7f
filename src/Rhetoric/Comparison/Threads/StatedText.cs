using System.Runtime.CompilerServices;
using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>The statements of a readout, its words, and where its threads are mentioned.</summary>
/// <remarks>Cost: O(n), once for a readout; kept for as long as the readout lives.</remarks>
internal sealed class StatedText
{
    private static readonly ConditionalWeakTable<Readout, StatedText> Read = [];

    private readonly Lazy<QuoteCuts> _cuts;
    private readonly Lazy<int[]> _ends;
    private readonly TextSpan[] _places;
    private readonly HashSet<ReadoutThread> _mentioned;
    private readonly IReadOnlyList<LadderUse>?[] _rungs;
    private readonly ClauseParties?[] _parties;
    private readonly Lazy<IReadOnlyDictionary<ReadoutThread, IReadOnlyList<ThreadCell>>> _cells;

    private StatedText(Readout readout)
    {
        Readout = readout;
        Discourse = readout.ReadDiscourse();
        _cuts = new(() => QuoteCuts.Of(readout));
        _ends = new(() => WithNames(Words(readout.Text), Cuts.Names));
        Statements = [.. StatementsOf(readout, Discourse)];
        _places = [.. Statements.Select(statement => statement.Span)];
        _rungs = new IReadOnlyList<LadderUse>?[Statements.Count];
        _parties = new ClauseParties?[Statements.Count];
        _cells = new(ReadCells);
        Bigrams = [.. Statements.SelectMany(statement => statement.Bigrams)];
        _mentioned = [.. Statements.SelectMany(statement => statement.Mentions, (_, mention) => mention.Thread)];
        Voices = [.. Statements.Select(statement => statement.Voice).OfType<string>()];
    }

    public Readout Readout { get; }

    public ReadoutDiscourse Discourse { get; }

    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>Where a quote may begin and end; read on first use, as of the readouts of a series none is quoted.</summary>
    public QuoteCuts Cuts => _cuts.Value;

    /// <summary>All pairs of letters that stand in some statement.</summary>
    public HashSet<int> Bigrams { get; }

    /// <summary>Everybody who speaks.</summary>
    public HashSet<string> Voices { get; }

    /// <summary>On which side a voice stands.</summary>
    public SideRole SideOf(string? voice) => Discourse.Standing.Of(voice);

    /// <summary>The statements that mention a thread, each once for each of its threads, in text order.</summary>
    public IEnumerable<(ReadoutThread Thread, Statement Statement)> Mentioned =>
        Statements.SelectMany(statement => statement.Mentions.Select(mention => mention.Thread).Distinct(), (statement, thread) => (thread, statement));

    /// <summary>What each voice says on each thread, who raises it first before the others.</summary>
    public IReadOnlyDictionary<ReadoutThread, IReadOnlyList<ThreadCell>> Cells => _cells.Value;

    /// <summary>Whether some statement speaks of a thread by its own words.</summary>
    public bool Has(ReadoutThread thread) => _mentioned.Contains(thread);

    /// <summary>A statement as a quote: whole where it is short, else its telling end, without what only says of what or when.</summary>
    public TextSpan TightOf(Statement statement)
    {
        var longest = QuoteLength.LongestIn(Readout.Language);
        return EndOf(statement.Span.Length > longest ? statement.Span with { Start = statement.Main } : statement.Span, longest);
    }

    /// <summary>A statement as a quote that begins at a place of it, and ends between phrases, else between words, where it would be too long.</summary>
    public TextSpan TightFrom(Statement statement, int start)
    {
        var (longest, rest) = (QuoteLength.LongestIn(Readout.Language), statement.Span with { Start = start });
        if (TightOf(statement) is var tight && tight.Start <= start)
        {
            return tight;
        }

        var ends = Array.FindAll(EdgesIn(rest)[1..], edge => edge - start <= longest && char.IsLetterOrDigit(Readout.Text[edge - 1]));
        var last = Array.FindLastIndex(ends, Cuts.MayEndAt);
        return ends.Length == 0 ? tight : rest with { End = ends[last >= 0 ? last : ends.Length - 1] };
    }

    /// <summary>The end of a stretch, which tells more than its beginning, in so many characters at the most: from between phrases, else from between words, inside a name or quotation marks only where all of it is inside. The whole where it is no longer, or is one long word.</summary>
    public TextSpan EndOf(TextSpan stretch, int longest)
    {
        if (stretch.Length <= longest)
        {
            return stretch;
        }

        var edges = EdgesIn(stretch)[..^1];
        var near = Array.FindAll(edges, edge => stretch.End - edge <= longest && char.IsLetterOrDigit(Readout.Text[edge]));
        near = Array.Exists(near, edge => !Cuts.IsInside(edge)) ? Array.FindAll(near, edge => !Cuts.IsInside(edge)) : near;
        var from = Array.FindIndex(near, Cuts.MayBeginAt);
        return near.Length == 0 ? stretch : stretch with { Start = near[Math.Max(from, 0)] };
    }

    /// <summary>A stretch with the rest of the names and quotations that its edges part; as it is where that would be longer than so many characters.</summary>
    public TextSpan Unparted(TextSpan span, int longest)
    {
        var (start, end) = span;
        while (Cuts.IsInside(start))
        {
            start--;
        }

        while (Cuts.IsInside(end))
        {
            end++;
        }

        return end - start <= longest ? new TextSpan(start, end) : span;
    }

    /// <summary>The statement that holds a place; null where none does. O(log statements).</summary>
    public Statement? StatementAt(TextSpan span) => _places.LastFrom(span.Start) is >= 0 and var at && _places[at].Contains(span) ? Statements[at] : null;

    /// <summary>A place with who says it, to whom, in what part of the text.</summary>
    public Quote QuoteOf(TextSpan span)
    {
        var statement = StatementAt(span);
        var voice = statement is null ? Discourse.AttributionAt(span.Start)?.Voice : statement.Voice;
        return new()
        {
            Span = span,
            Speaker = voice,
            Addressee = NamedAddressees.Of(Discourse.AddresseeOf(span), voice),
            Role = Discourse.SectionAt(span.Start)?.Role ?? SectionRole.Other,
        };
    }

    /// <summary>Whether a statement of this text asks something of somebody.</summary>
    public bool Asks(Statement statement) => Discourse.AskOf(statement.Span) is not null;

    /// <summary>Whether two texts tell of one day, so that neither follows the other.</summary>
    public static bool AreTellings(StatedText a, StatedText b) => a.Readout.Date is { } day && b.Readout.Date == day;

    public static StatedText Of(Readout readout) => Read.GetValue(readout, readout => new StatedText(readout));

    /// <summary>The places at which words begin in a stretch, and its end.</summary>
    public int[] EdgesIn(TextSpan stretch)
    {
        var ends = _ends.Value;
        var at = Array.BinarySearch(ends, stretch.Start);
        at = at < 0 ? ~at : at + 1;
        var edges = new List<int> { stretch.Start };
        for (; at < ends.Length && ends[at] < stretch.End; at++)
        {
            edges.Add(ends[at]);
        }

        edges.Add(stretch.End);
        return [.. edges];
    }

    /// <summary>A place inside a stretch as whole words: 望双方 of 希望双方 is 希望双方.</summary>
    public TextSpan InWords(TextSpan place, TextSpan stretch)
    {
        var edges = EdgesIn(stretch);
        return new TextSpan(Array.FindLast(edges, edge => edge <= place.Start), Array.Find(edges, edge => edge >= place.End));
    }

    // The ends of words, but for those at which no quote may be cut.
    private static int[] Words(string text)
    {
        var ends = new int[text.Length];
        var count = Segmenter.Default.Cut(text, ends);
        var kept = 0;
        var start = 0;
        for (var word = 0; word < count; word++)
        {
            var end = ends[word];
            if (word == count - 1 || QuoteEdges.Default.MayPart(text.AsSpan(start, end - start), text.AsSpan(end, ends[word + 1] - end)))
            {
                ends[kept++] = end;
            }

            start = end;
        }

        return ends[..kept];
    }

    // A name that a segmenter parts is one word.
    private static int[] WithNames(int[] ends, IReadOnlyList<TextSpan> names)
    {
        var kept = new SortedSet<int>(ends);
        foreach (var name in names)
        {
            if (kept.GetViewBetween(name.Start + 1, name.End - 1) is { Count: > 0 } parting)
            {
                parting.Clear();
                kept.UnionWith(name.Start > 0 ? [name.Start, name.End] : [name.End]);
            }
        }

        return [.. kept];
    }

    private static IEnumerable<Statement> StatementsOf(Readout readout, ReadoutDiscourse discourse)
    {
        var mentions = ThreadLexicon.Default.MentionsIn(readout);
        TextSpan[] places = [.. mentions.Select(mention => mention.Span)];
        TextSpan[] quotations = [.. QuotedStretches.In(readout).Where(stretch => !QuotedStretches.IsTitle(stretch, readout.Text))];
        var leading = LeadingWords.Default.PlacesIn(readout);
        TextSpan[] leadingPlaces = [.. leading.Select(place => place.Span)];
        var number = 0;
        var meeting = readout.Head.MeetingSpan is { } met ? readout.Sentences.LastFrom(met.Start) : -1;
        var joint = new JointSentences(readout, discourse);
        var heads = discourse.Attributions.Where(said => said.VerbSpan is not null).Select(said => (Verb: said.VerbSpan!.Value, said.Content)).ToArray();
        TextSpan[] verbs = [.. heads.Select(head => head.Verb)];
        (int Sentence, ReadoutThread? Topic) around = (-1, null);
        foreach (var (clause, main) in FrontedClauses.In(readout, verbs))
        {
            var span = clause;
            var head = verbs.LastFrom(clause.End - 1);
            if (head >= 0 && heads[head].Verb.Start >= clause.Start && heads[head].Content.Start < clause.End)
            {
                span = span with { Start = Math.Max(span.Start, heads[head].Content.Start) };
            }
            else if (head >= 0 && heads[head].Verb.Start >= clause.Start && heads[head].Content.Start >= clause.End)
            {
                continue;
            }

            var sentence = readout.Sentences.LastFrom(span.Start);
            var attribution = discourse.AttributionAt(span.Start);
            var voice = attribution?.Voice ?? joint.VoiceIn(sentence);
            var isOtherSide = attribution is { Kind: VoiceKind.Individual } && discourse.Standing.Of(attribution.Voice) == SideRole.Counterpart;
            var inside = Within(mentions, places, span);
            inside.RemoveAll(mention => mention.Thread.IsOtherSides && !isOtherSide);
            var threads = ThreadsOf(inside);
            if (!Array.Exists(threads, thread => !thread.IsSlot) && sentence >= 0)
            {
                around = around.Sentence == sentence ? around : (sentence, GravestOf(Within(mentions, places, readout.Sentences[sentence])));
                threads = around.Topic is { } topic ? [.. threads, topic] : threads;
            }

            threads = threads.Length == 0 ? [ReadoutThread.Unlisted] : threads;
            yield return new Statement
            {
                Number = number++,
                Span = span,
                Main = Math.Max(main, span.Start),
                Sentence = sentence,
                Folded = FoldedCharacter.Of(span.Of(readout.Text)),
                Bigrams = BigramsOf(span.Of(readout.Text)),
                Voice = voice,
                Addressee = NamedAddressees.Of(discourse.AddresseeOf(span), voice),
                Role = discourse.SectionAt(span.Start)?.Role ?? SectionRole.Other,
                TellsOccasion = voice is null && meeting >= 0 && sentence == meeting && discourse.SectionAt(span.Start)?.Role == SectionRole.Lead,
                HoldsQuotation = quotations.LastFrom(span.End - 1) is >= 0 and var opened && quotations[opened].Start >= span.Start,
                Mentions = [.. inside],
                Leading = LeadingWithin(leading, leadingPlaces, span, discourse),
                Threads = threads,
            };
        }
    }

    private static ReadoutThread? GravestOf(IEnumerable<ThreadMention> mentions) =>
        mentions.Select(mention => mention.Thread).Where(thread => !thread.IsSlot).OrderByDescending(thread => thread.Gravity).ThenBy(thread => thread.Order).FirstOrDefault();

    // What is asked announces no deed.
    private static LeadingPlace[] LeadingWithin(IReadOnlyList<LeadingPlace> leading, TextSpan[] places, TextSpan stretch, ReadoutDiscourse discourse)
    {
        var inside = Within(leading, places, stretch);
        if (inside.Exists(place => place.IsDeed) && discourse.AskOf(stretch) is { Kind: not AskKind.Offer })
        {
            inside.RemoveAll(place => place.IsDeed);
        }

        return [.. inside];
    }

    private static ReadoutThread[] ThreadsOf(IEnumerable<ThreadMention> mentions) => [.. mentions.Select(mention => mention.Thread).Distinct()];

    // What stands inside a stretch, of things by their sorted places.
    private static List<T> Within<T>(IReadOnlyList<T> things, TextSpan[] places, TextSpan stretch)
    {
        var inside = new List<T>();
        var at = Array.BinarySearch(places, stretch with { End = stretch.Start });
        for (at = at < 0 ? ~at : at; at < places.Length && places[at].Start < stretch.End; at++)
        {
            if (places[at].End <= stretch.End)
            {
                inside.Add(things[at]);
            }
        }

        return inside;
    }

    private Dictionary<ReadoutThread, IReadOnlyList<ThreadCell>> ReadCells()
    {
        var cells = new Dictionary<ReadoutThread, IReadOnlyList<ThreadCell>>();
        foreach (var on in Mentioned.GroupBy(mention => mention.Thread))
        {
            cells.Add(on.Key, [.. on.GroupBy(mention => mention.Statement.Voice)
                .Select(said => new ThreadCell(said.Key, [.. said.Select(one => one.Statement.Span)], [.. said.SelectMany(one => RungsOf(one.Statement))]))]);
        }

        return cells;
    }

    /// <summary>Whether one clause holds some folded words.</summary>
    public bool Holds(string folded)
    {
        foreach (var statement in Statements)
        {
            if (statement.Folded.Contains(folded, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The graded words of a statement.</summary>
    public IReadOnlyList<LadderUse> RungsOf(Statement statement) => _rungs[statement.Number] ??= LadderLexicon.Default.RungsIn(Readout, statement.Span);

    /// <summary>Whom a statement names, and who is to do what it tells.</summary>
    public ClauseParties PartiesOf(Statement statement) => _parties[statement.Number] ??= ClauseParties.Of(this, statement);

    /// <summary>The pair of letters at a place, folded; null where one of the two is none.</summary>
    public static int? PairAt(string text, int at)
    {
        var (first, second) = (FoldedCharacter.Of(text[at]), FoldedCharacter.Of(text[at + 1]));
        return char.IsLetterOrDigit(first) && char.IsLetterOrDigit(second) ? (first << 16) | second : null;
    }

    /// <summary>The neighbouring pairs of letters of some words, ascending, each once.</summary>
    public static int[] BigramsOf(ReadOnlySpan<char> words)
    {
        var found = new int[words.Length];
        var count = 0;
        var previous = '\0';
        foreach (var character in words)
        {
            var folded = FoldedCharacter.Of(character);
            if (char.IsLetterOrDigit(folded))
            {
                if (previous != '\0')
                {
                    found[count++] = (previous << 16) | folded;
                }

                previous = folded;
            }
        }

        Array.Sort(found, 0, count);
        var distinct = 0;
        for (var at = 0; at < count; at++)
        {
            if (at == 0 || found[at] != found[at - 1])
            {
                found[distinct++] = found[at];
            }
        }

        return found[..distinct];
    }
}
