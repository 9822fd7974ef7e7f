namespace Rhetoric.Comparison;

/// <summary>The words that titles have shown so far, and of which thread.</summary>
/// <remarks>Words are shown if half of them and more stand in what one title shows, or if some title shows the same words of another clause. Cost: O(titles on a clause) for a question.</remarks>
internal sealed class ShownWords
{
    private readonly QuotedWords _places = new();
    private readonly Dictionary<Statement, ReadoutThread> _threads = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, ReadoutThread> _wordings = new(StringComparer.Ordinal);

    /// <summary>Remembers the words that the title of a thread shows.</summary>
    public void Add(ToldWords? words, StatedText text, ReadoutThread thread)
    {
        if (words is not null)
        {
            _places.Add(words);
            _threads.TryAdd(words.Statement, thread);
            _wordings.TryAdd(FoldedCharacter.Of(words.Span.Of(text.Readout.Text)), thread);
        }
    }

    /// <summary>Whether words were shown.</summary>
    public bool Hold(ToldWords words, StatedText text) => _places.Hold(words) || _wordings.ContainsKey(FoldedCharacter.Of(words.Span.Of(text.Readout.Text)));

    /// <summary>The thread whose title shows the first of some words that was shown; null where none was.</summary>
    public ReadoutThread? ThreadOf(IEnumerable<(ToldWords Words, StatedText Text)> told)
    {
        foreach (var (words, text) in told)
        {
            if (_threads.TryGetValue(words.Statement, out var thread) || _wordings.TryGetValue(FoldedCharacter.Of(words.Span.Of(text.Readout.Text)), out thread))
            {
                return thread;
            }
        }

        return null;
    }
}
