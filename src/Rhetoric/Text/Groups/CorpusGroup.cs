using System.Collections;
namespace Rhetoric;

/// <summary>Readouts of a corpus that have one key in common: a corpus of its own, with everything that a corpus can be asked.</summary>
/// <typeparam name="TKey">What they have in common, such as a year.</typeparam>
[TypeFormatterSource]
public sealed class CorpusGroup<TKey> : IGrouping<TKey, Readout>
{
    internal CorpusGroup(TKey key, ReadoutCorpus corpus, string? label = null)
    {
        (Key, Corpus) = (key, corpus);
        Label = label ?? GroupLabel.Of(key);
    }

    /// <summary>What the readouts have in common; null for those that have none, such as undated ones among years.</summary>
    public TKey Key { get; }

    /// <summary>The readouts, in the order of the corpus; its failures and notes are those of the whole.</summary>
    public ReadoutCorpus Corpus { get; }

    /// <summary>The key in words, the same in every culture, the parts of a tuple with <c> · </c> between them; <c>none</c> for no key.</summary>
    public string Label { get; }

    /// <summary>The number of readouts, at least 1.</summary>
    public int Count => Corpus.Count;

    /// <summary>The readouts, in the order of the corpus.</summary>
    public IEnumerator<Readout> GetEnumerator() => Corpus.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The group in a line: <c>2019: 4 readouts</c>.</summary>
    public override string ToString() => $"{Label}: {ResultLine.Count(Count, "readout")}";
}
