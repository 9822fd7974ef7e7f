namespace Rhetoric;

/// <summary>Cuts a text into words that together are the whole text.</summary>
public interface ISegmenter
{
    /// <summary>Names the segmenter, its version, mode and dictionary; equal identities cut alike.</summary>
    string Identity { get; }

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ends">
    /// Receives where each word ends, ascending; as long as <paramref name="text"/> is always enough. It is scratch memory as well: what stands
    /// behind the last end afterwards is of no meaning, and nobody else may write to it meanwhile.
    /// </param>
    /// <returns>The number of words written; the last end is the length of the text.</returns>
    /// <exception cref="ArgumentException"><paramref name="ends"/> is too short.</exception>
    int Cut(ReadOnlySpan<char> text, Span<int> ends);
}
