using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Rhetoric;

/// <summary>What is known of a readout beside its date, title and source: names and values, in the order in which its file has them.</summary>
/// <remarks>
/// Names are compared without regard to case, as headings of an <c>index.tsv</c> are. Two are equal where they have the same names with the same values, whatever
/// the order. Immutable and safe to share between threads. Cost: O(1) for each look-up.
/// </remarks>
// Metadata is a word for many; a dictionary is how they are looked up.
#pragma warning disable CA1710
public sealed class ReadoutMetadata : IReadOnlyDictionary<string, string>, IEquatable<ReadoutMetadata>
#pragma warning restore CA1710
{
    private readonly KeyValuePair<string, string>[] _entries;
    private readonly Dictionary<string, string> _values;

    /// <summary>Keeps names and values in the order given.</summary>
    /// <param name="entries">The names, none of them twice, and their values.</param>
    /// <exception cref="ArgumentException">A name is empty or white space, comes twice, or a value is null; the message says which.</exception>
    /// <example>
    /// <code>
    /// var readout = new Readout("2019-06-29-talks", text) { Metadata = ReadoutMetadata.Of(("kind", "会见"), ("place", "云澜")) };
    /// </code>
    /// </example>
    public ReadoutMetadata(IEnumerable<KeyValuePair<string, string>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        _entries = [.. entries];
        _values = new Dictionary<string, string>(_entries.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in _entries)
        {
            if (string.IsNullOrWhiteSpace(name))
            {
                throw new ArgumentException("A name is empty or white space.", nameof(entries));
            }

            if (value is null || !_values.TryAdd(name, value))
            {
                throw new ArgumentException(value is null ? $"The value of '{name}' is null; leave out what is not known." : $"The name '{name}' comes twice.", nameof(entries));
            }
        }
    }

    /// <summary>Nothing is known.</summary>
    public static ReadoutMetadata None { get; } = new([]);

    /// <summary>The number of names.</summary>
    public int Count => _entries.Length;

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> Keys => _entries.Select(entry => entry.Key);

    /// <summary>The values, in the order of their names.</summary>
    public IEnumerable<string> Values => _entries.Select(entry => entry.Value);

    /// <summary>The value of a name. <see cref="TryGetValue"/> asks without an exception.</summary>
    /// <param name="key">The name; case does not matter.</param>
    /// <exception cref="KeyNotFoundException">There is no such name; the message names those that there are.</exception>
    public string this[string key] => TryGetValue(key, out var value)
        ? value
        : throw new KeyNotFoundException(Count == 0 ? $"There is no '{key}': nothing is known." : $"There is no '{key}'; there are {string.Join(", ", Keys)}.");

    /// <summary>Keeps names and values in the order given.</summary>
    /// <param name="entries">The names, none of them twice, and their values.</param>
    /// <exception cref="ArgumentException">As for the constructor.</exception>
    public static ReadoutMetadata Of(params IEnumerable<(string Name, string Value)> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new ReadoutMetadata(entries.Select(entry => KeyValuePair.Create(entry.Name, entry.Value)));
    }

    /// <summary>Whether there is a value of that name.</summary>
    /// <param name="key">The name; case does not matter.</param>
    public bool ContainsKey(string key) => _values.ContainsKey(key);

    /// <summary>The value of a name, where there is one.</summary>
    /// <param name="key">The name; case does not matter.</param>
    /// <param name="value">The value; null where there is none.</param>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _values.TryGetValue(key, out value);

    /// <summary>Names and values, in order.</summary>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, string>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both have the same names with the same values.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(ReadoutMetadata? other) =>
        other is not null && other.Count == Count && Array.TrueForAll(_entries, entry => other.TryGetValue(entry.Key, out var value) && value == entry.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReadoutMetadata);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // The order does not matter, so what is summed must not depend on it.
        var sum = Count;
        foreach (var (name, value) in _entries)
        {
            sum += HashCode.Combine(StringComparer.OrdinalIgnoreCase.GetHashCode(name), StringComparer.Ordinal.GetHashCode(value));
        }

        return sum;
    }

    /// <summary>Names and values: <c>kind: 会见; place: 云澜</c>.</summary>
    public override string ToString() => string.Join("; ", _entries.Select(entry => $"{entry.Key}: {entry.Value}"));

    /// <summary>These, then what others have under further names.</summary>
    internal ReadoutMetadata Before(ReadoutMetadata others) =>
        others.Count == 0 ? this : Count == 0 ? others : new([.. _entries, .. others._entries.Where(entry => !ContainsKey(entry.Key))]);

    /// <summary>Those names that are said twice or not at all left out: the first counts.</summary>
    internal static ReadoutMetadata OfFirst(IEnumerable<KeyValuePair<string, string?>> entries)
    {
        var kept = entries.Where(entry => !string.IsNullOrWhiteSpace(entry.Key) && !string.IsNullOrWhiteSpace(entry.Value))
            .DistinctBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase).Select(entry => KeyValuePair.Create(entry.Key, entry.Value!)).ToArray();
        return kept.Length == 0 ? None : new(kept);
    }
}
