namespace Rhetoric;

/// <content>Parts of a corpus. A part shares its readouts with the whole, so that what was read of them is not read again.</content>
public sealed partial class ReadoutCorpus
{
    /// <summary>The readouts that meet a condition, as a corpus.</summary>
    /// <remarks>Failures and notes are those of the whole: what could not be read might have met the condition too. O(n).</remarks>
    /// <param name="predicate">The condition.</param>
    /// <example>
    /// <code>
    /// var talks = corpus.Where(readout => readout.Metadata.GetValueOrDefault("kind") == "会谈");
    /// foreach (var formula in talks.FindFormulas().Top(20)) Console.WriteLine(formula.Canonical);
    /// </code>
    /// </example>
    public ReadoutCorpus Where(Func<Readout, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return Part(Array.FindAll(_readouts, readout => predicate(readout)));
    }

    /// <summary>The readouts of some days, both ends included, as a corpus. Undated readouts are left out.</summary>
    /// <param name="from">The first day; null for no beginning.</param>
    /// <param name="to">The last day; null for no end.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    /// <example>
    /// <code>
    /// var before = corpus.Between(null, new DateOnly(2016, 12, 31));
    /// var after = corpus.Between(new DateOnly(2017, 1, 1), null);
    /// foreach (var key in after.CountPhrases().KeynessAgainst(before.CountPhrases()).Take(20)) Console.WriteLine(key.Phrase.Text);
    /// </code>
    /// </example>
    public ReadoutCorpus Between(DateOnly? from, DateOnly? to) => from is null || to is null || from <= to
        ? Where(readout => readout.Date >= (from ?? DateOnly.MinValue) && readout.Date <= (to ?? DateOnly.MaxValue))
        : throw new ArgumentException(FormattableString.Invariant($"The last day is {to:yyyy-MM-dd}, before the first, {from:yyyy-MM-dd}."), nameof(to));

    /// <summary>The corpus in groups of readouts that have a key in common, by rising key.</summary>
    /// <remarks>The order is that of <see cref="CorpusGroups{TKey}"/>. O(n log n).</remarks>
    /// <typeparam name="TKey">The key; strings are compared ordinally.</typeparam>
    /// <param name="key">The key of a readout; null for none.</param>
    /// <example>
    /// <code>
    /// foreach (var (decade, talks) in corpus.GroupBy(readout => readout.Date?.Year / 10 * 10).Select(group => (group.Label, group.Corpus)))
    /// {
    ///     Console.WriteLine($"{decade}: {talks.Count}");
    /// }
    /// </code>
    /// </example>
    public CorpusGroups<TKey> GroupBy<TKey>(Func<Readout, TKey> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return GroupBy(key, group => null);
    }

    /// <summary>The corpus by the year of its readouts; the undated are the last group, of no key.</summary>
    public CorpusGroups<int?> GroupByYear() => GroupBy(readout => readout.Date?.Year);

    /// <summary>The corpus by who published its readouts; those of whom that is not known are the last group, of no key.</summary>
    public CorpusGroups<string?> GroupBySource() => GroupBy(readout => readout.Source);

    /// <summary>The corpus by what a column of its <c>index.tsv</c>, or another field of the metadata, says; readouts without it are the last group, of no key.</summary>
    /// <param name="name">The name of the column; case does not matter.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="KeyNotFoundException">No readout has it; the message names the columns that there are.</exception>
    public CorpusGroups<string?> GroupByMetadata(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (_readouts.Length > 0 && !Array.Exists(_readouts, readout => readout.Metadata.ContainsKey(name)))
        {
            string[] names = [.. _readouts.SelectMany(readout => readout.Metadata.Keys).Distinct(StringComparer.OrdinalIgnoreCase)];
            throw new KeyNotFoundException($"No readout has '{name}'; {(names.Length == 0 ? "none has metadata" : $"there are {string.Join(", ", names)}")}.");
        }

        return GroupBy(readout => readout.Metadata.GetValueOrDefault(name));
    }

    /// <summary>Groups with labels of their own.</summary>
    internal CorpusGroups<TKey> GroupBy<TKey>(Func<Readout, TKey> key, Func<Readout, string?> label) =>
        new(this, Enumerable.GroupBy(_readouts, key).Select(group => new CorpusGroup<TKey>(group.Key, Part([.. group]), label(group.First()))));

    private ReadoutCorpus Part(Readout[] readouts) => new(readouts, Failures, Notes);
}
