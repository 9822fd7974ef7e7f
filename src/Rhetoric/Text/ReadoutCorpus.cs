using System.Collections;
using System.Globalization;

namespace Rhetoric;

/// <summary>Readouts in date order, and what could not be read.</summary>
/// <remarks>Ordered by date, undated ones last, then by id in ordinal order. Immutable and safe to share between threads.</remarks>
public sealed partial class ReadoutCorpus : IReadOnlyList<Readout>
{
    private const int MostNamed = 5;

    private readonly Readout[] _readouts;

    /// <summary>Makes a corpus from readouts in memory.</summary>
    /// <param name="readouts">The readouts, in any order.</param>
    /// <exception cref="ArgumentException">Two readouts share an id, or one is null.</exception>
    public ReadoutCorpus(IEnumerable<Readout> readouts)
    {
        ArgumentNullException.ThrowIfNull(readouts);
        Readout[] given = [.. readouts];
        if (Array.IndexOf(given, null) is >= 0 and var missing)
        {
            throw new ArgumentException(FormattableString.Invariant($"The readout at index {missing} is null."), nameof(readouts));
        }

        _readouts = [.. given.OrderBy(readout => readout.Date ?? DateOnly.MaxValue).ThenBy(readout => readout.Id, StringComparer.Ordinal)];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var readout in _readouts)
        {
            if (!ids.Add(readout.Id))
            {
                throw new ArgumentException($"Two readouts have the id '{readout.Id}'; ids must be unique in a corpus.", nameof(readouts));
            }
        }
    }

    /// <summary>The inputs that could not be read, in the order met; empty for a corpus made in memory.</summary>
    public IReadOnlyList<LoadFailure> Failures { get; private init; } = [];

    /// <summary>What happened to inputs that their owner may not expect, though nothing failed, in the order met; empty for a corpus made in memory.</summary>
    public IReadOnlyList<LoadNote> Notes { get; private init; } = [];

    /// <summary>The same readouts with other failures on record, as where several loads are joined.</summary>
    /// <param name="failures">The inputs that could not be read.</param>
    public ReadoutCorpus With(IReadOnlyList<LoadFailure> failures)
    {
        ArgumentNullException.ThrowIfNull(failures);
        return new ReadoutCorpus(_readouts) { Failures = failures, Notes = Notes };
    }

    /// <summary>The same corpus with some of its readouts.</summary>
    internal ReadoutCorpus Keeping(Func<Readout, bool> isKept) => new(_readouts.Where(isKept)) { Failures = Failures, Notes = Notes };

    /// <summary>The number of readouts.</summary>
    public int Count => _readouts.Length;

    /// <summary>The readout at a place in date order.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Readout this[int index] => (uint)index < (uint)_readouts.Length ? _readouts[index] : throw new ArgumentOutOfRangeException(
        nameof(index), FormattableString.Invariant($"The index is {index}; the corpus has {_readouts.Length} readout{(_readouts.Length == 1 ? "" : "s")}, from 0 on."));

    /// <summary>The one readout of that id, or whose id or date starts so (<c>2017-11-09</c>).</summary>
    /// <param name="idOrDate">An id, a date as <c>yyyy-MM-dd</c>, or the beginning of one of them.</param>
    /// <exception cref="KeyNotFoundException">None or several fit; the message names the candidates.</exception>
    public Readout this[string idOrDate]
    {
        get
        {
            ArgumentException.ThrowIfNullOrEmpty(idOrDate);
            var exact = Array.Find(_readouts, readout => readout.Id == idOrDate);
            if (exact is not null)
            {
                return exact;
            }

            var fitting = Array.FindAll(_readouts, readout => Begins(readout, idOrDate));
            return fitting switch
            {
                [var only] => only,
                [] => throw new KeyNotFoundException($"No readout has an id or a date that begins with '{idOrDate}'{Nearest(idOrDate)}."),
                _ => throw new KeyNotFoundException(
                    $"'{idOrDate}' fits {fitting.Length} readouts: {string.Join(", ", fitting.Select(readout => readout.Id))}."),
            };
        }
    }

    /// <summary>The readouts in order.</summary>
    public IEnumerator<Readout> GetEnumerator() => ((IEnumerable<Readout>)_readouts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Those that begin most like it, the first few of them.
    private string Nearest(string idOrDate)
    {
        var likeness = Array.ConvertAll(_readouts, readout => Math.Max(readout.Id.AsSpan().CommonPrefixLength(idOrDate), DayOf(readout).AsSpan().CommonPrefixLength(idOrDate)));
        var most = likeness.DefaultIfEmpty(0).Max();
        var ids = most == 0 ? [] : _readouts.Where((_, at) => likeness[at] == most).Select(readout => readout.Name).Take(MostNamed).ToArray();
        return ids.Length == 0 ? "" : $"; the nearest are {string.Join(", ", ids)}";
    }

    private static string DayOf(Readout readout) => readout.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static bool Begins(Readout readout, string idOrDate) =>
        readout.Id.StartsWith(idOrDate, StringComparison.Ordinal)
        || DayOf(readout).StartsWith(idOrDate, StringComparison.Ordinal);
}
