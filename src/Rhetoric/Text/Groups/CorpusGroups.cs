using System.Collections;

namespace Rhetoric;

/// <summary>A corpus in groups, by rising key.</summary>
/// <remarks>
/// <para>Strings rise in ordinal order; readouts without a key are the last group. Keys that cannot be compared stand in the order of their first readouts. Every
/// readout is in one group, and the groups share their readouts with the corpus: what was read of one is not read again.</para>
/// <para>A group is a corpus, so every question is asked of it in the same way, and LINQ does the rest. Immutable and safe to share between threads.</para>
/// </remarks>
/// <typeparam name="TKey">What the readouts of a group have in common, such as a year.</typeparam>
/// <example>
/// <code>
/// foreach (var year in corpus.GroupByYear())
/// {
///     Console.WriteLine($"{year.Label}: {year.Corpus.FindFormulas().Top(1).First().Canonical}");
/// }
/// </code>
/// </example>
[TypeFormatterSource]
public sealed class CorpusGroups<TKey> : IReadOnlyList<CorpusGroup<TKey>>, IGroupedCorpus
{
    private readonly CorpusGroup<TKey>[] _groups;

    internal CorpusGroups(ReadoutCorpus corpus, IEnumerable<CorpusGroup<TKey>> groups)
    {
        Corpus = corpus;
        _groups = [.. KeyOrder.Sorted(groups, group => group.Key)];
    }

    /// <summary>All readouts of all groups.</summary>
    public ReadoutCorpus Corpus { get; }

    /// <summary>The number of groups.</summary>
    public int Count => _groups.Length;

    /// <summary>The group at a place.</summary>
    /// <param name="index">From 0.</param>
    public CorpusGroup<TKey> this[int index] => _groups[index];

    /// <summary>The group of a key; null where there is none. O(groups).</summary>
    /// <param name="key">The key.</param>
    public CorpusGroup<TKey>? Find(TKey key) => Array.Find(_groups, group => EqualityComparer<TKey>.Default.Equals(group.Key, key));

    /// <summary>The groups in order.</summary>
    public IEnumerator<CorpusGroup<TKey>> GetEnumerator() => ((IEnumerable<CorpusGroup<TKey>>)_groups).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    IEnumerable<(string Label, ReadoutCorpus Corpus)> IGroupedCorpus.Labelled => _groups.Select(group => (group.Label, group.Corpus));

    /// <summary>The groups in a line: <c>3 groups: 2017: 2 readouts, …</c>.</summary>
    public override string ToString() => $"{ResultLine.Count(Count, "group")}: {string.Join(", ", _groups.Select(group => group.ToString()))}";
}
