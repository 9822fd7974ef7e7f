using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Rhetoric;

/// <summary>Readouts in date order, and what could not be read.</summary>
/// <remarks>Ordered by date, undated ones last, then by id in ordinal order. Immutable and safe to share between threads.</remarks>
public sealed partial class ReadoutCorpus : IReadOnlyList<Readout>
{
    /// <summary>What stands between an id and the number of one of several that had it.</summary>
    internal const char NumberSign = '#';

    private const int MostNamed = 5;

    private const string First = "#1";

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

    // Of readouts that are in order and have ids of their own.
    private ReadoutCorpus(Readout[] readouts, ResultList<LoadFailure> failures, ResultList<LoadNote> notes) => (_readouts, Failures, Notes) = (readouts, failures, notes);

    /// <summary>The inputs that could not be read, in the order met; empty for a corpus made in memory.</summary>
    public ResultList<LoadFailure> Failures { get; private init; } = [];

    /// <summary>What happened to inputs that their owner may not expect, though nothing failed, in the order met; empty for a corpus made in memory.</summary>
    public ResultList<LoadNote> Notes { get; private init; } = [];

    /// <summary>The same readouts with other failures on record, as where several loads are joined.</summary>
    /// <param name="failures">The inputs that could not be read.</param>
    public ReadoutCorpus With(IReadOnlyList<LoadFailure> failures)
    {
        ArgumentNullException.ThrowIfNull(failures);
        return new ReadoutCorpus(_readouts, failures.ToResultList(), Notes);
    }

    /// <summary>The number of readouts.</summary>
    public int Count => _readouts.Length;

    /// <summary>The readout at a place in date order.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Readout this[int index] => (uint)index < (uint)_readouts.Length ? _readouts[index] : throw new ArgumentOutOfRangeException(
        nameof(index), FormattableString.Invariant($"The index is {index}; the corpus has {_readouts.Length} readout{(_readouts.Length == 1 ? "" : "s")}, from 0 on."));

    /// <summary>The one readout of that id, or whose id, with or without the folder that loading put before it, or date starts so (<c>2017-11-09</c>). <see cref="TryGet"/> asks without an exception.</summary>
    /// <param name="idOrDate">An id, a date as <c>yyyy-MM-dd</c>, or the beginning of one of them; behind the first of several that had one id <c>#1</c> may stand.</param>
    /// <exception cref="ArgumentException"><paramref name="idOrDate"/> is null or empty.</exception>
    /// <exception cref="KeyNotFoundException">None or several fit; the message names the candidates, of none the nearest.</exception>
    /// <example>
    /// <code>
    /// var readout = corpus["2017-11-09"];
    /// var last = corpus[^1];
    /// </code>
    /// </example>
    public Readout this[string idOrDate] => Fitting(idOrDate) switch
    {
        [var only] => only,
        [] => throw new KeyNotFoundException($"No readout has an id or a date that begins with '{idOrDate}'{Nearest(idOrDate)}."),
        var several => throw new KeyNotFoundException($"'{idOrDate}' fits {several.Length} readouts: {string.Join(", ", several.Select(readout => readout.Id))}."),
    };

    /// <summary>The one readout of that id, or whose id or date starts so, where there is one.</summary>
    /// <param name="idOrDate">An id, a date as <c>yyyy-MM-dd</c>, or the beginning of one of them.</param>
    /// <param name="readout">The readout; null where none or several fit.</param>
    /// <returns>Whether exactly one fits.</returns>
    /// <exception cref="ArgumentException"><paramref name="idOrDate"/> is null or empty.</exception>
    public bool TryGet(string idOrDate, [NotNullWhen(true)] out Readout? readout)
    {
        readout = Fitting(idOrDate) is [var only] ? only : null;
        return readout is not null;
    }

    /// <summary>The readouts in order.</summary>
    public IEnumerator<Readout> GetEnumerator() => ((IEnumerable<Readout>)_readouts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Readout[] Fitting(string idOrDate)
    {
        ArgumentException.ThrowIfNullOrEmpty(idOrDate);
        return Array.Find(_readouts, readout => readout.Id == idOrDate) is { } exact ? [exact]
            : idOrDate.EndsWith(First, StringComparison.Ordinal) && Sharing(idOrDate[..^First.Length]) is { Length: > 1 } sharing ? [sharing[0]]
            : Array.FindAll(_readouts, readout => Begins(readout, idOrDate));
    }

    /// <summary>The readouts of one file that had an id in common, the one that kept it first; none where nobody has it.</summary>
    internal Readout[] Sharing(string id) => Array.Find(_readouts, readout => readout.Id == id) is { } first
        ? [first, .. _readouts.Where(readout => readout.Path == first.Path && readout.Id.StartsWith($"{id}{NumberSign}", StringComparison.Ordinal))]
        : [];

    private string Nearest(string idOrDate)
    {
        string[] ids = [.. Near(idOrDate).Select(readout => readout.Name).Take(MostNamed)];
        return ids.Length == 0 ? "" : $"; the nearest are {string.Join(", ", ids)}";
    }

    // Of a day those of the nearest days; else those that begin most like it; else those that hold it.
    private IEnumerable<Readout> Near(string idOrDate)
    {
        if (DatedName.TryParse(idOrDate, out var day) && Array.Exists(_readouts, readout => readout.Date is not null))
        {
            var distance = Array.ConvertAll(_readouts, readout => readout.Date is { } date ? Math.Abs(date.DayNumber - day.DayNumber) : int.MaxValue);
            return _readouts.Where((_, at) => distance[at] == distance.Min());
        }

        var likeness = Array.ConvertAll(_readouts, readout => Math.Max(readout.Id.AsSpan().CommonPrefixLength(idOrDate), DayOf(readout).AsSpan().CommonPrefixLength(idOrDate)));
        var most = likeness.DefaultIfEmpty(0).Max();
        return most > 0
            ? _readouts.Where((_, at) => likeness[at] == most)
            : _readouts.Where(readout => readout.Id.Contains(idOrDate, StringComparison.OrdinalIgnoreCase));
    }

    private static string DayOf(Readout readout) => readout.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static bool Begins(Readout readout, string idOrDate) =>
        readout.Id.StartsWith(idOrDate, StringComparison.Ordinal)
        || readout.Id.AsSpan(readout.Id.LastIndexOf('/') + 1).StartsWith(idOrDate, StringComparison.Ordinal)
        || DayOf(readout).StartsWith(idOrDate, StringComparison.Ordinal);
}
