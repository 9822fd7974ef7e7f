using DiffPlex;

namespace Rhetoric.Comparison;

/// <summary>Gives DiffPlex the units of two passages that are cut already.</summary>
internal sealed class PreparedPieces(string a, int[] endsA, string b, int[] endsB) : IChunker
{
    public IReadOnlyList<string> Chunk(string text) => ReferenceEquals(text, a) ? Slices(a, endsA) : Slices(b, endsB);

    private static string[] Slices(string text, int[] ends)
    {
        var pieces = new string[ends.Length];
        for (var (at, start) = (0, 0); at < ends.Length; start = ends[at++])
        {
            pieces[at] = text[start..ends[at]];
        }

        return pieces;
    }
}
