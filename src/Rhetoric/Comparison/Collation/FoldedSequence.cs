using Rhetoric.NGrams;

namespace Rhetoric.Comparison;

/// <summary>Folded texts as one row of numbered symbols, each followed by an end that occurs once. Cost: O(characters).</summary>
internal sealed class FoldedSequence
{
    private readonly int[] _symbols;
    private readonly int _alphabet;

    public FoldedSequence(IReadOnlyList<string> texts)
    {
        var numbers = new int[char.MaxValue + 1];
        foreach (var character in texts.SelectMany(text => text))
        {
            numbers[character] = 1;
        }

        var vocabulary = 0;
        foreach (ref var number in numbers.AsSpan())
        {
            (number, vocabulary) = (vocabulary, vocabulary + number);
        }

        _alphabet = vocabulary + texts.Count;
        _symbols = new int[texts.Sum(text => text.Length + 1)];
        Starts = new int[texts.Count];
        var at = 0;
        for (var document = 0; document < texts.Count; document++)
        {
            Starts[document] = at;
            foreach (var character in texts[document])
            {
                _symbols[at++] = numbers[character];
            }

            _symbols[at++] = vocabulary + document;
        }
    }

    /// <summary>Where each text starts.</summary>
    public int[] Starts { get; }

    /// <summary>All symbols, the ends among them.</summary>
    public int Length => _symbols.Length;

    /// <summary>Sorts the suffixes.</summary>
    public SuffixIndex Index(CancellationToken cancellationToken) => SuffixIndex.Build(_symbols, _alphabet, Starts, cancellationToken: cancellationToken);
}
