using System.Text.RegularExpressions;

namespace Rhetoric.Formulas;

/// <summary>A named frame, compiled, and its matches in a stretch of text.</summary>
/// <remarks>
/// <para>Idea. The notation of <see cref="FrameLexicon"/> becomes an automaton without backtracking. It cannot look around, so a match is accepted only
/// afterwards: what is fixed begins and ends where words or their parts do (莫方|愿同, 正确|方向), a slot at the edge of the frame reaches to the edge of its clause, and none begins with the rest of a verb, that of a side with no word that joins (希望同云方). What fills a slot does not end with a word that asks for more, and its last adverbs are left out; a short slot at the
/// end of the frame may end before 的. Of several openings before one end the nearest is taken, of 坚持A坚持B原则 the filler is B, but of a list the first (更X、更Y、更Z).</para>
/// <para>Cost: O(n) for a stretch; a refused match is looked at again from its second character, at the most as often as it is long, which is bounded.
/// A stretch without the longest fixed part is not run through the automaton. Invariant: matches come in text order and do not overlap.</para>
/// </remarks>
internal sealed class FramePattern
{
    private const char Attributive = '的';

    private readonly Regex _regex;
    private readonly string _required;
    private readonly bool _takesNearest;

    private FramePattern(Regex regex, string required, bool takesNearest, IReadOnlyList<FrameSlotForm> slots)
    {
        _regex = regex;
        _required = required;
        _takesNearest = takesNearest;
        Slots = slots;
    }

    /// <summary>The slots, in the order of the frame.</summary>
    public IReadOnlyList<FrameSlotForm> Slots { get; }

    /// <summary>Compiles a frame.</summary>
    /// <exception cref="FormatException">It breaks the notation; the message says where.</exception>
    public static FramePattern Parse(string frame)
    {
        var parsed = new FrameNotation(frame);
        return new FramePattern(parsed.ToRegex(), parsed.LongestRequired, parsed.BeginsFixed && !parsed.IsList, parsed.Slots);
    }

    /// <summary>Adds the matches in a stretch of one sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stretch">Where to look.</param>
    /// <param name="edges">Where the words of the text and their parts begin and end.</param>
    /// <param name="found">Receives the matches.</param>
    public void AddMatches(string text, TextSpan stretch, WordEdges edges, List<FrameMatch> found)
    {
        if (text.AsSpan(stretch.Start, stretch.Length).IndexOf(_required) < 0)
        {
            return;
        }

        for (var at = stretch.Start; at < stretch.End;)
        {
            var match = _regex.Match(text, at, stretch.End - at);
            if (!match.Success)
            {
                return;
            }

            match = Nearest(text, stretch, match);
            if (Accepted(text, stretch, edges, match) is { } accepted)
            {
                found.Add(accepted);
                at = accepted.Span.End;
            }
            else
            {
                at = match.Index + 1;
            }
        }
    }

    private Match Nearest(string text, TextSpan stretch, Match match)
    {
        while (_takesNearest)
        {
            var next = _regex.Match(text, match.Index + 1, stretch.End - match.Index - 1);
            if (!next.Success || next.Index + next.Length != match.Index + match.Length)
            {
                return match;
            }

            match = next;
        }

        return match;
    }

    private FrameMatch? Accepted(string text, TextSpan stretch, WordEdges edges, Match match)
    {
        var span = new TextSpan(match.Index, match.Index + match.Length);
        var fillers = Array.ConvertAll<FrameSlotForm, TextSpan?>([.. Slots], slot => match.Groups[slot.Group] is { Success: true } group ? new TextSpan(group.Index, group.Index + group.Length) : null);
        var last = Array.FindLastIndex(fillers, filler => filler is not null);
        if (last >= 0 && Slots[last].IsShort && fillers[last] is { } end && end.End == span.End && !IsEdge(text, stretch, end.End))
        {
            fillers[last] = new TextSpan(end.Start, AttributeEnd(text, end, stretch, edges));
            span = new TextSpan(span.Start, fillers[last]!.Value.End);
        }

        var isAttribute = span.End < stretch.End && text[span.End] == Attributive;
        var fits = edges.Fit(span);
        for (var number = 0; fits && number < fillers.Length; number++)
        {
            if (fillers[number] is { } filler)
            {
                var slot = Slots[number];
                var words = FrameWords.Default;
                fits = (edges.Fit(filler) || slot.IsNumber) && (IsBehindHead(text, filler) || !words.IsVerbRest(text, filler, edges)) && !(slot.IsSide && words.IsJoined(text, filler, edges))
                    && (slot.IsClosed || (!words.IsDangling(text, filler, edges) && (filler.Start > span.Start || IsEdge(text, stretch, filler.Start - 1))
                        && (filler.End < span.End || IsEdge(text, stretch, filler.End) || (slot.IsShort && isAttribute))));
                var trimmed = fits ? words.Trimmed(text, filler, edges) : filler;
                fits &= trimmed.Length > 0;
                fillers[number] = trimmed;
            }
        }

        return fits ? new FrameMatch(span, fillers) : null;
    }

    // 更(好): 好 goes on with no verb there.
    private static bool IsBehindHead(string text, TextSpan filler) => filler.Start > 0 && FrameWords.Default.Heads.Contains(text[filler.Start - 1]);

    // 更高水平、更宽领域的合作: where the first 的 stands in what fills a slot, or behind it; else where it ends.
    private static int AttributeEnd(string text, TextSpan filler, TextSpan stretch, WordEdges edges)
    {
        for (var at = filler.Start + 1; at <= filler.End && at < stretch.End; at++)
        {
            if (text[at] == Attributive && edges[at] && edges[at + 1])
            {
                return at;
            }
        }

        return filler.End;
    }

    private static bool IsEdge(string text, TextSpan stretch, int at) => at < stretch.Start || at >= stretch.End || FrameNotation.Edges.Contains(text[at]);
}
