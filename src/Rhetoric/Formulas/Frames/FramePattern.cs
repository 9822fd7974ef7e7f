using System.Text.RegularExpressions;

namespace Rhetoric.Formulas;

/// <summary>A named frame, compiled, and its matches in a stretch of text.</summary>
/// <remarks>
/// <para>Idea. The notation of <see cref="FrameLexicon"/> becomes an automaton without backtracking. It cannot look around, so a match is accepted only
/// afterwards: what is fixed begins and ends where words do, a slot at the edge of the frame reaches to the edge of its clause, and none begins with the rest of a verb, that of a side with no word that joins (希望同云方). Of several openings before one
/// end the nearest is taken: of 坚持A坚持B原则 the filler is B.</para>
/// <para>Cost: O(n) for a stretch; a refused match is looked at again from its second character, at the most as often as it is long, which is bounded.
/// A stretch without the longest fixed part is not run through the automaton. Invariant: matches come in text order and do not overlap.</para>
/// </remarks>
internal sealed class FramePattern
{
    private readonly Regex _regex;
    private readonly string _required;
    private readonly bool _beginsFixed;

    private FramePattern(Regex regex, string required, bool beginsFixed, IReadOnlyList<FrameSlotForm> slots)
    {
        _regex = regex;
        _required = required;
        _beginsFixed = beginsFixed;
        Slots = slots;
    }

    /// <summary>The slots, in the order of the frame.</summary>
    public IReadOnlyList<FrameSlotForm> Slots { get; }

    /// <summary>Compiles a frame.</summary>
    /// <exception cref="FormatException">It breaks the notation; the message says where.</exception>
    public static FramePattern Parse(string frame)
    {
        var parsed = new FrameNotation(frame);
        return new FramePattern(parsed.ToRegex(), parsed.LongestRequired, parsed.BeginsFixed, parsed.Slots);
    }

    /// <summary>Adds the matches in a stretch of one sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stretch">Where to look.</param>
    /// <param name="edges">Where the words of the text begin and end.</param>
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
        while (_beginsFixed)
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
        var fillers = new TextSpan?[Slots.Count];
        var fits = edges.Fit(span);
        for (var number = 0; fits && number < fillers.Length; number++)
        {
            var group = match.Groups[Slots[number].Group];
            if (group.Success)
            {
                var filler = new TextSpan(group.Index, group.Index + group.Length);
                fits = (edges.Fit(filler) || Slots[number].IsNumber) && !FrameWords.Default.IsVerbRest(text, filler, edges) && !(Slots[number].IsSide && FrameWords.Default.IsJoined(text, filler, edges))
                    && (Slots[number].IsClosed || ((filler.Start > span.Start || IsEdge(text, stretch, filler.Start - 1)) && (filler.End < span.End || IsEdge(text, stretch, filler.End))));
                fillers[number] = FrameWords.Default.Trimmed(text, filler);
            }
        }

        return fits ? new FrameMatch(span, fillers) : null;
    }

    private static bool IsEdge(string text, TextSpan stretch, int at) => at < stretch.Start || at >= stretch.End || FrameNotation.Edges.Contains(text[at]);
}
