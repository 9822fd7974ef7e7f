using System.Collections;

namespace Rhetoric;

/// <summary>Phrases by falling count; ties longer first, then ordinal.</summary>
public sealed class PhraseTable : IReadOnlyList<Phrase>
{
    private readonly Phrase[] _phrases;

    internal PhraseTable(Phrase[] phrases, long units, int documents, string identity)
    {
        _phrases = phrases;
        Units = units;
        Documents = documents;
        Identity = identity;
    }

    /// <summary>The units (characters or words, punctuation and white space left out) of the corpus.</summary>
    public long Units { get; }

    /// <summary>The readouts counted.</summary>
    public int Documents { get; }

    /// <summary>Names the unit, the segmenter and the rules of counting.</summary>
    public string Identity { get; }

    /// <summary>The number of phrases.</summary>
    public int Count => _phrases.Length;

    /// <summary>The phrase at a rank.</summary>
    /// <param name="index">From 0.</param>
    public Phrase this[int index] => _phrases[index];

    /// <summary>The phrases in order.</summary>
    public IEnumerator<Phrase> GetEnumerator() => ((IEnumerable<Phrase>)_phrases).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
