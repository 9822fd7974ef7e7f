using System.Runtime.CompilerServices;
using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>The statements of a readout, its words, and where its threads are mentioned.</summary>
/// <remarks>Cost: O(n), once for a readout; kept for as long as the readout lives.</remarks>
internal sealed class StatedText
{
    private static readonly ConditionalWeakTable<Readout, StatedText> Read = [];

    private readonly int[] _ends;
    private readonly IReadOnlyList<LadderFinding>?[] _rungs;

    private StatedText(Readout readout)
    {
        Readout = readout;
        Discourse = readout.ReadDiscourse();
        _ends = Words(readout.Text);
        Statements = [.. StatementsOf(readout, Discourse)];
        _rungs = new IReadOnlyList<LadderFinding>?[Statements.Count];
        Bigrams = [.. Statements.SelectMany(statement => statement.Bigrams)];
        Voices = [.. Statements.Select(statement => statement.Voice).OfType<string>()];
    }

    public Readout Readout { get; }

    public ReadoutDiscourse Discourse { get; }

    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>All pairs of letters that stand in some statement.</summary>
    public HashSet<int> Bigrams { get; }

    /// <summary>Everybody who speaks.</summary>
    public HashSet<string> Voices { get; }

    public static StatedText Of(Readout readout) => Read.GetValue(readout, readout => new StatedText(readout));

    /// <summary>The places at which words begin in a stretch, and its end.</summary>
    public int[] EdgesIn(TextSpan stretch)
    {
        var at = Array.BinarySearch(_ends, stretch.Start);
        at = at < 0 ? ~at : at + 1;
        var edges = new List<int> { stretch.Start };
        for (; at < _ends.Length && _ends[at] < stretch.End; at++)
        {
            edges.Add(_ends[at]);
        }

        edges.Add(stretch.End);
        return [.. edges];
    }

    private static int[] Words(string text)
    {
        var ends = new int[text.Length];
        return ends[..Segmenter.Default.Cut(text, ends)];
    }

    private static IEnumerable<Statement> StatementsOf(Readout readout, ReadoutDiscourse discourse)
    {
        var mentions = ThreadLexicon.Default.MentionsIn(readout);
        TextSpan[] places = [.. mentions.Select(mention => mention.Span)];
        var home = readout.Head.Principals.Count > 0 ? readout.Head.Principals[0].Name : null;
        var number = 0;
        var heads = discourse.Attributions.Where(said => said.VerbSpan is not null).Select(said => (Verb: said.VerbSpan!.Value, said.Content)).ToArray();
        TextSpan[] verbs = [.. heads.Select(head => head.Verb)];
        foreach (var clause in readout.Clauses)
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
            var isOtherSide = attribution is { Kind: VoiceKind.Individual } && attribution.Voice != home;
            var inside = MentionsWithin(mentions, places, span);
            inside.RemoveAll(mention => mention.Thread.IsOtherSides && !isOtherSide);
            var threads = ThreadsOf(inside);
            if (!Array.Exists(threads, thread => !thread.IsSlot) && sentence >= 0)
            {
                var around = ThreadsOf(MentionsWithin(mentions, places, readout.Sentences[sentence])).Where(thread => !thread.IsSlot).OrderByDescending(thread => thread.Gravity).ThenBy(thread => thread.Order).Take(1);
                threads = [.. threads, .. around];
            }

            threads = threads.Length == 0 ? [ReadoutThread.Unlisted] : threads;
            yield return new Statement
            {
                Number = number++,
                Span = span,
                Sentence = sentence,
                Folded = FoldedCharacter.Of(span.Of(readout.Text)),
                Bigrams = BigramsOf(span.Of(readout.Text)),
                Voice = attribution?.Voice,
                Addressee = (discourse.AskAt(span.Start) ?? discourse.AskAt(span.End - 1))?.Addressee is { Length: > 0 } addressee ? addressee : null,
                Role = discourse.SectionAt(span.Start)?.Role ?? SectionRole.Other,
                Mentions = [.. inside],
                Threads = threads,
            };
        }
    }

    private static ReadoutThread[] ThreadsOf(IEnumerable<ThreadMention> mentions) => [.. mentions.Select(mention => mention.Thread).Distinct()];

    private static List<ThreadMention> MentionsWithin(IReadOnlyList<ThreadMention> mentions, TextSpan[] places, TextSpan stretch)
    {
        var inside = new List<ThreadMention>();
        var at = Array.BinarySearch(places, stretch with { End = stretch.Start });
        for (at = at < 0 ? ~at : at; at < places.Length && places[at].Start < stretch.End; at++)
        {
            if (places[at].End <= stretch.End)
            {
                inside.Add(mentions[at]);
            }
        }

        return inside;
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
    public IReadOnlyList<LadderFinding> RungsOf(Statement statement) => _rungs[statement.Number] ??= LadderLexicon.Default.RungsIn(Readout, statement.Span);

    /// <summary>The pair of letters at a place, folded; null where one of the two is none.</summary>
    public static int? PairAt(string text, int at)
    {
        var (first, second) = (FoldedCharacter.Of(text[at]), FoldedCharacter.Of(text[at + 1]));
        return char.IsLetterOrDigit(first) && char.IsLetterOrDigit(second) ? (first << 16) | second : null;
    }

    /// <summary>The neighbouring pairs of letters of some words, ascending, each once.</summary>
    public static int[] BigramsOf(ReadOnlySpan<char> words)
    {
        var found = new SortedSet<int>();
        var previous = '\0';
        foreach (var character in words)
        {
            var folded = FoldedCharacter.Of(character);
            if (char.IsLetterOrDigit(folded))
            {
                if (previous != '\0')
                {
                    found.Add((previous << 16) | folded);
                }

                previous = folded;
            }
        }

        return [.. found];
    }
}
