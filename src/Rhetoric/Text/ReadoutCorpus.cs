using System.Collections;

namespace Rhetoric;

/// <summary>Readouts in date order, and what could not be read.</summary>
/// <remarks>Ordered by date, undated ones last, then by id in ordinal order. Immutable and safe to share between threads.</remarks>
public sealed partial class ReadoutCorpus : IReadOnlyList<Readout>
{
    private readonly Readout[] _readouts;

    /// <summary>Makes a corpus from readouts in memory.</summary>
    /// <param name="readouts">The readouts, in any order.</param>
    /// <exception cref="ArgumentException">Two readouts share an id.</exception>
    public ReadoutCorpus(IEnumerable<Readout> readouts) => _readouts = [.. readouts];

    /// <summary>The inputs that could not be read, in the order met; empty for a corpus made in memory.</summary>
    public IReadOnlyList<LoadFailure> Failures { get; private init; } = [];

    /// <summary>The number of readouts.</summary>
    public int Count => _readouts.Length;

    /// <summary>The readout at a place in date order.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    public Readout this[int index] => _readouts[index];

    /// <summary>The one readout of that id, or whose id or date starts so (<c>2017-11-09</c>).</summary>
    /// <param name="idOrDate">An id, a date as <c>yyyy-MM-dd</c>, or the beginning of one of them.</param>
    /// <exception cref="KeyNotFoundException">None or several fit; the message names the candidates.</exception>
    public Readout this[string idOrDate] => throw new NotImplementedException();

    /// <summary>Reads files and folders.</summary>
    /// <param name="path">A <c>.txt</c>, <c>.jsonl</c> or <c>.html</c> file, or a folder of them.</param>
    public static ReadoutCorpus Load(string path) => Load([path]);

    /// <summary>Reads files and folders; what cannot be read is in <see cref="Failures"/>.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="options">How to read; null for <see cref="LoadOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static ReadoutCorpus Load(
        IEnumerable<string> paths,
        LoadOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>The readouts in order.</summary>
    public IEnumerator<Readout> GetEnumerator() => ((IEnumerable<Readout>)_readouts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
