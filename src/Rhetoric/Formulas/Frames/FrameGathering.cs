using System.Globalization;
using System.Runtime.InteropServices;

namespace Rhetoric.Formulas;

/// <summary>Makes a frame of its uses: fills the slots and counts.</summary>
/// <remarks>Cost: O(characters of the fillers) and O(f log f) for f different ones.</remarks>
internal static class FrameGathering
{
    private const string Letters = "XYZABCDEFGHIJKLMNOPQRSTUVW";

    /// <summary>A frame with its slots filled.</summary>
    /// <param name="text">The frame.</param>
    /// <param name="gloss">What it means; null where not told.</param>
    /// <param name="origin">How it was found.</param>
    /// <param name="score">How much it is a frame.</param>
    /// <param name="names">The names of its slots.</param>
    /// <param name="uses">Its uses, in corpus and text order.</param>
    public static FormulaFrame Of(string text, string? gloss, FormulaOrigin origin, double score, IReadOnlyList<string> names, IReadOnlyList<FormulaFrameUse> uses) =>
        new()
        {
            Text = text,
            Gloss = gloss,
            Origin = origin,
            Score = score,
            Slots = [.. names.Select((name, slot) => new FormulaFrameSlot { Name = name, Fillers = FillersOf(slot, uses) })],
            Occurrences = uses.ToResultList(),
        };

    /// <summary>A mined frame, its counterparts, filler and open end as slots.</summary>
    /// <param name="mined">The frame.</param>
    /// <param name="maskOf">The readouts by their copies.</param>
    public static FormulaFrame Of(MinedFrame mined, Func<Readout, CounterpartMask> maskOf)
    {
        var frame = mined.Frame;
        var names = new List<string>();
        var text = $"{Written(frame.Left, names)}{Blank(frame.Left[^1])}{Next(names)}{Blank(frame.Right[0])}{Written(frame.Right, names)}{(mined.IsOpen ? Blank(frame.Right[^1]) + Next(names) : "")}";
        return Of(text, null, FormulaOrigin.Mined, mined.Score, names, [.. frame.Occurrences.Select(use => Use(use, maskOf(use.Readout), mined.IsOpen))]);
    }

    /// <summary>In whose mouth a place is.</summary>
    public static string? SpeakerAt(Readout readout, TextSpan span) => readout.ReadDiscourse().AttributionAt(span.Start)?.Voice;

    private static FormulaFrameUse Use(FrameOccurrence use, CounterpartMask mask, bool isOpen)
    {
        var slots = new List<TextSpan?>();
        AddMasks(mask.Masked.Text, new TextSpan(use.Span.Start, use.Filler.Start), slots);
        slots.Add(FrameWords.Default.TrimmedOrWhole(use.Readout.Text, use.Filler, mask.Edges));
        AddMasks(mask.Masked.Text, new TextSpan(use.Filler.End, use.Span.End), slots);
        var span = use.Span;
        if (isOpen)
        {
            var end = Math.Max(span.End, mask.Clauses[mask.Clauses.LastFrom(span.Start)].End);
            slots.Add(end > span.End ? new TextSpan(span.End, end) : null);
            span = new TextSpan(span.Start, end);
        }

        return new FormulaFrameUse { Readout = mask.Readout, Span = span, Slots = slots, Speaker = SpeakerAt(mask.Readout, span) };
    }

    private static void AddMasks(string masked, TextSpan side, List<TextSpan?> slots)
    {
        for (var at = side.Start; at + 1 < side.End; at++)
        {
            if (masked[at] is CounterpartMask.Side or CounterpartMask.Pair)
            {
                slots.Add(new TextSpan(at, at + 2));
                at++;
            }
        }
    }

    private static string Written(string side, List<string> names)
    {
        var written = new System.Text.StringBuilder();
        for (var at = 0; at < side.Length; at++)
        {
            switch (side[at])
            {
                case CounterpartMask.Side:
                    written.Append(CultureInfo.InvariantCulture, $"{Next(names)}方");
                    at++;
                    break;
                case CounterpartMask.Pair:
                    written.Append(Next(names));
                    at++;
                    break;
                case var letter:
                    written.Append(letter);
                    break;
            }
        }

        return written.ToString();
    }

    // Between a slot and an English word.
    private static string Blank(char beside) => char.IsAsciiLetterOrDigit(beside) ? " " : "";

    private static string Next(List<string> names)
    {
        names.Add(Letters[names.Count].ToString());
        return names[^1];
    }

    private static List<FrameFiller> FillersOf(int slot, IReadOnlyList<FormulaFrameUse> uses)
    {
        var fillers = new Dictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var use in uses)
        {
            if (use.Slots[slot] is { } filler)
            {
                ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(fillers, FoldedCharacter.Of(filler.Of(use.Readout.Text)), out _);
                tally ??= new Tally(use.Readout[filler]);
                tally.Add(use.Readout);
            }
        }

        return
        [
            .. fillers.Values.Select(tally => tally.ToFiller())
                .OrderByDescending(filler => filler.Count).ThenByDescending(filler => filler.Documents).ThenBy(filler => filler.Text, StringComparer.Ordinal),
        ];
    }

    private sealed class Tally(string text)
    {
        private int _count;
        private int _documents;
        private Readout? _last;
        private DateOnly? _earliest;
        private DateOnly? _latest;

        public void Add(Readout readout)
        {
            _count++;
            _documents += ReferenceEquals(readout, _last) ? 0 : 1;
            _last = readout;
            _earliest = _earliest is null || readout.Date < _earliest ? readout.Date ?? _earliest : _earliest;
            _latest = _latest is null || readout.Date > _latest ? readout.Date ?? _latest : _latest;
        }

        public FrameFiller ToFiller() => new() { Text = text, Length = text.Length, Count = _count, Documents = _documents, First = _earliest, Last = _latest };
    }
}
