using System.Buffers;

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
    private readonly string[] _dangling;
    private readonly string[] _adverbs;
    private readonly string[] _more;

    private FrameWords()
    {
        var rows = FormulaData.Table(File, "class", "forms").ToLookup(row => row.Required("class"), StringComparer.Ordinal);
        _before = [.. rows["before"].SelectMany(row => row.Forms("forms"))];
        _behind = [.. rows["behind"].SelectMany(row => row.Forms("forms"))];
        _verbRests = [.. rows["verb-rest"].SelectMany(row => row.Forms("forms"))];
        _joints = [.. rows["joint"].SelectMany(row => row.Forms("forms"))];
        _dangling = [.. rows["dangling"].SelectMany(row => row.Forms("forms"))];
        _adverbs = [.. rows["adverb"].SelectMany(row => row.Forms("forms"))];
        _more = [.. rows["more"].SelectMany(row => row.Forms("forms"))];
        Heads = SearchValues.Create(string.Concat(rows["head"].SelectMany(row => row.Forms("forms"))));
    }

    public static FrameWords Default => Embedded.Value;

    /// <summary>Characters that are words by themselves at the head of a word of two: 更 in 更好.</summary>
    public SearchValues<char> Heads { get; }

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

    /// <summary>Whether a filler ends with a word that asks for what follows, be it behind others: (世界和平与)稳定, (可)持续, (两国关系取得更大)发展, but (更大)作用.</summary>
    public bool IsDangling(string text, TextSpan filler, WordEdges edges) =>
        EndOf(_dangling, text, filler, edges) > 0 || EndOf(_more, text, filler, edges) is > 0 and var more && more < filler.Length;

    private static int EndOf(string[] words, string text, TextSpan filler, WordEdges edges) => Array.Find(
        words, word => text.AsSpan(filler.Start, filler.Length).EndsWith(word, StringComparison.Ordinal) && edges[filler.End - word.Length])?.Length ?? 0;

    // As a word by itself: 和 in 和平 joins nothing.
    private static bool BeginsWith(string[] words, string text, TextSpan filler, WordEdges edges) => Array.Exists(
        words, word => text.AsSpan(filler.Start, filler.Length).StartsWith(word, StringComparison.Ordinal) && edges[filler.Start + word.Length]);

    /// <summary>A filler without a particle before or behind it (了 of 了解 is none), without adverbs behind other words (两国关系继续, but 共赢、共同), and without one half of a pair of quotation marks; empty where it is nothing else (要的).</summary>
    public TextSpan Trimmed(string text, TextSpan filler, WordEdges edges)
    {
        var (start, end) = (filler.Start, filler.End);
        var inside = text.AsSpan(start, end - start);
        start += Array.Find(_before, word => text.AsSpan(filler.Start, filler.Length).StartsWith(word, StringComparison.Ordinal) && edges[filler.Start + word.Length])?.Length ?? 0;
        end -= EndOf(_behind, text, filler, edges);
        while (start < end && EndOf(_adverbs, text, new TextSpan(start, end), edges) is > 0 and var adverb && adverb < end - start && text[end - adverb - 1] != '、')
        {
            end -= adverb;
        }

        start += start < end && text[start] == '“' && !inside.Contains('”') ? 1 : 0;
        end -= start < end && text[end - 1] == '”' && !inside.Contains('“') ? 1 : 0;
        return start < end ? new TextSpan(start, end) : new TextSpan(filler.Start, filler.Start);
    }

    /// <summary>The same, or the filler as it is where it is nothing else.</summary>
    public TextSpan TrimmedOrWhole(string text, TextSpan filler, WordEdges edges) => Trimmed(text, filler, edges) is { Length: > 0 } trimmed ? trimmed : filler;
}
