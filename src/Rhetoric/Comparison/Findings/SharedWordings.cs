namespace Rhetoric.Comparison;

/// <summary>Where words of one text stand in the other, word for word.</summary>
/// <remarks>
/// Typography set aside. What is shorter than eight letters stands in many texts and is not looked for. Cost: O(length of the other text) for a wording, times that of a quote for its halves; the texts are folded once, when
/// the first is asked for.
/// </remarks>
internal sealed class SharedWordings(StatedText a, StatedText b, StatementPairing pairing)
{
    private const int Least = 8;
    private const int LeastRun = 6;

    private readonly Lazy<FoldedPlaces> _a = new(() => FoldedPlaces.Of(a.Readout.Text, new TextSpan(0, a.Readout.Text.Length)));
    private readonly Lazy<FoldedPlaces> _b = new(() => FoldedPlaces.Of(b.Readout.Text, new TextSpan(0, b.Readout.Text.Length)));

    /// <summary>The statements of the other text that hold words of one, each with the place of the words.</summary>
    /// <param name="span">The words.</param>
    /// <param name="isA">Whether they are the first text's.</param>
    public IEnumerable<(Statement Statement, TextSpan Span)> HoldersOf(TextSpan span, bool isA)
    {
        var (text, other, places) = isA ? (a, b, _b) : (b, a, _a);
        var folded = FoldedPlaces.Of(text.Readout.Text, span).Folded;
        for (var at = folded.Length < Least ? -1 : places.Value.Folded.IndexOf(folded, StringComparison.Ordinal); at >= 0; at = places.Value.Folded.IndexOf(folded, at + 1, StringComparison.Ordinal))
        {
            var found = places.Value.SpanOf(at, folded.Length);
            if (other.StatementAt(found) is { } holder)
            {
                yield return (holder, found);
            }
        }
    }

    /// <summary>The quotes of a thread on which only one text speaks, without those of which the other text has half or more in one run in the same mouth; all where nothing would be left.</summary>
    public IReadOnlyList<ToldWords> WithoutKept(IReadOnlyList<ToldWords> words, bool isA)
    {
        ToldWords[] left = [.. words.Where(one => !IsHalfKept(one, isA))];
        return left.Length > 0 ? left : words;
    }

    private bool IsHalfKept(ToldWords words, bool isA)
    {
        var (text, other) = isA ? (a, b) : (b, a);
        var folded = FoldedPlaces.Of(text.Readout.Text, words.Span).Folded;
        var run = Math.Max(LeastRun, (folded.Length + 1) / 2);
        for (var from = 0; from + run <= folded.Length; from++)
        {
            var part = folded.AsSpan(from, run);
            foreach (var statement in other.Statements)
            {
                if (statement.Folded.AsSpan().Contains(part, StringComparison.Ordinal) && (isA ? pairing.IsSameVoice(words.Statement, statement) : pairing.IsSameVoice(statement, words.Statement)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the other text has words in the same mouth, so that they are neither gone nor new.</summary>
    public bool IsKept(ToldWords words, bool isA) =>
        HoldersOf(words.Span, isA).Any(holder => isA ? pairing.IsSameVoice(words.Statement, holder.Statement) : pairing.IsSameVoice(holder.Statement, words.Statement));
}
