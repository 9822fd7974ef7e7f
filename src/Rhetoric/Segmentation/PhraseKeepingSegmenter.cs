using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Rhetoric.Segmentation;

namespace Rhetoric;

/// <summary>Keeps given phrases whole, whatever characters they are made of, and cuts what stands between them with another segmenter.</summary>
/// <remarks>
/// <para>
/// A <see cref="UserWord"/> with a blank, a middle dot or punctuation (New York, 唐纳德·特朗普, 合则两利、斗则俱伤) is never found, in jieba and
/// in <see cref="Segmenter"/>: to both such a character is a word by itself. Here it is one word.
/// </para>
/// <para>
/// Idea. From left to right, of the phrases that begin at a place the longest is kept, and the search goes on behind it; phrases never
/// overlap. What stands between two phrases is cut as a text by itself. Characters are compared as they stand. A phrase that begins or ends
/// with a letter of an alphabet, a combining mark or a digit is found only where the word does: New York not in New Yorkers.
/// </para>
/// <para>
/// Unlike a <see cref="UserWord"/>, which competes with other words by its frequency, a phrase always wins; so give phrases that are one
/// wherever they occur. As safe to share between threads as the segmenter below. Cost: at each place as many steps as a phrase goes along,
/// in running text one or two, at worst the length of the text times that of the longest phrase; nothing is allocated.
/// </para>
/// </remarks>
public sealed class PhraseKeepingSegmenter : ISegmenter
{
    private readonly ISegmenter _segmenter;
    private readonly PhraseTrie _phrases;

    /// <summary>A segmenter that keeps phrases whole.</summary>
    /// <param name="segmenter">What cuts the rest, such as <see cref="Segmenter.Default"/> or a <see cref="JoiningSegmenter"/>.</param>
    /// <param name="phrases">The phrases, in any order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// A phrase is null or empty, or begins or ends with half of a surrogate pair; or the phrases are made of more than 65,534 different characters.
    /// </exception>
    public PhraseKeepingSegmenter(ISegmenter segmenter, params IEnumerable<string> phrases)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        ArgumentNullException.ThrowIfNull(phrases);
        _segmenter = segmenter;
        var ordered = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var phrase in phrases)
        {
            if (string.IsNullOrEmpty(phrase) || char.IsLowSurrogate(phrase[0]) || char.IsHighSurrogate(phrase[^1]))
            {
                throw new ArgumentException($"A phrase is at least one character, none of them parted; one is '{phrase}'.", nameof(phrases));
            }

            ordered.Add(phrase);
        }

        _phrases = new PhraseTrie([.. ordered]);
        Identity = ordered.Count == 0 ? segmenter.Identity : $"{segmenter.Identity}+phrases-{HashOf(ordered)}";
    }

    /// <summary>The identity of the segmenter below, with <c>+phrases-</c> and a hash of the phrases, if there are any.</summary>
    public string Identity { get; }

    /// <summary>Cuts a text into words.</summary>
    /// <param name="text">The text, of any length and content.</param>
    /// <returns>The words and phrases; joined they are the text again. Empty for an empty text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string[] Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CutWords.Of(this, text);
    }

    /// <inheritdoc/>
    public int Cut(ReadOnlySpan<char> text, Span<int> ends)
    {
        if (ends.Length >= text.Length)
        {
            return CutAround(text, ends);
        }

        var rented = ArrayPool<int>.Shared.Rent(text.Length);
        try
        {
            return CutWords.CopyEnds(rented.AsSpan(0, CutAround(text, rented)), ends);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    private int CutAround(ReadOnlySpan<char> text, Span<int> ends)
    {
        var count = 0;
        var rest = 0;
        for (var position = 0; position < text.Length;)
        {
            var end = EndOfPhrase(text, position);
            if (end > position)
            {
                count += CutBetween(text, rest, position, ends[count..]);
                ends[count++] = end;
                rest = end;
            }

            position = Math.Max(end, position + 1);
        }

        return count + CutBetween(text, rest, text.Length, ends[count..]);
    }

    private int CutBetween(ReadOnlySpan<char> text, int start, int end, Span<int> ends)
    {
        var count = start == end ? 0 : _segmenter.Cut(text[start..end], ends);
        foreach (ref var place in ends[..count])
        {
            place += start;
        }

        return count;
    }

    // The longest phrase wins; the place itself if none begins there.
    private int EndOfPhrase(ReadOnlySpan<char> text, int start)
    {
        var longest = start;
        var state = 0;
        for (var position = start; position < text.Length && (state = _phrases.Next(state, text[position])) != 0;)
        {
            position++;
            if (_phrases.Nodes[state].Ends != 0 && IsEdge(text, position))
            {
                longest = position;
            }
        }

        return longest > start && IsEdge(text, start) ? longest : start;
    }

    private static bool IsEdge(ReadOnlySpan<char> text, int position) =>
        position == 0 || position == text.Length || !(WordBonds.IsOfWord(text[position - 1]) && WordBonds.IsOfWord(text[position]));

    private static string HashOf(IEnumerable<string> phrases)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var phrase in phrases)
        {
            hash.AppendData(Encoding.Unicode.GetBytes(phrase));
            hash.AppendData([0, 0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }
}
