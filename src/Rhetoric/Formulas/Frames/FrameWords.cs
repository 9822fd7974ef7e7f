namespace Rhetoric.Formulas;

/// <summary>The words at the edges of fillers, as <c>Data/frame-words.tsv</c> has them.</summary>
/// <remarks>Cost: O(length of the filler).</remarks>
internal sealed class FrameWords
{
    private const string File = "frame-words.tsv";

    private static readonly Lazy<FrameWords> Embedded = new(() => new FrameWords());

    private readonly string[] _before;
    private readonly string[] _behind;
    private readonly string[] _verbRests;
    private readonly string[] _joints;

    private FrameWords()
    {
        var rows = FormulaData.Table(File, "class", "forms").ToLookup(row => row.Required("class"), StringComparer.Ordinal);
        _before = [.. rows["before"].SelectMany(row => row.Forms("forms"))];
        _behind = [.. rows["behind"].SelectMany(row => row.Forms("forms"))];
        _verbRests = [.. rows["verb-rest"].SelectMany(row => row.Forms("forms"))];
        _joints = [.. rows["joint"].SelectMany(row => row.Forms("forms"))];
    }

    public static FrameWords Default => Embedded.Value;

    /// <summary>Whether a filler is nothing but a particle.</summary>
    public bool IsParticle(ReadOnlySpan<char> filler)
    {
        foreach (var word in _before)
        {
            if (filler.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a filler begins with the rest of the verb before it: 提升(到新)水平.</summary>
    public bool IsVerbRest(string text, TextSpan filler, WordEdges edges) => BeginsWith(_verbRests, text, filler, edges);

    /// <summary>Whether a filler begins with a word that joins it to what stands before it: 希望(同云方).</summary>
    public bool IsJoined(string text, TextSpan filler, WordEdges edges) => BeginsWith(_joints, text, filler, edges);

    // As a word by itself: 和 in 和平 joins nothing.
    private static bool BeginsWith(string[] words, string text, TextSpan filler, WordEdges edges) => Array.Exists(
        words, word => text.AsSpan(filler.Start, filler.Length).StartsWith(word, StringComparison.Ordinal) && edges[filler.Start + word.Length]);

    /// <summary>A filler without a particle before or behind it, and without one half of a pair of quotation marks; never empty.</summary>
    public TextSpan Trimmed(string text, TextSpan filler)
    {
        var (start, end) = (filler.Start, filler.End);
        var inside = text.AsSpan(start, end - start);
        start += Array.Find(_before, word => text.AsSpan(filler.Start, filler.Length).StartsWith(word, StringComparison.Ordinal))?.Length ?? 0;
        end -= Array.Find(_behind, word => text.AsSpan(filler.Start, filler.Length).EndsWith(word, StringComparison.Ordinal))?.Length ?? 0;
        start += start < end && text[start] == '“' && !inside.Contains('”') ? 1 : 0;
        end -= start < end && text[end - 1] == '”' && !inside.Contains('“') ? 1 : 0;
        return start < end ? new TextSpan(start, end) : filler;
    }
}
