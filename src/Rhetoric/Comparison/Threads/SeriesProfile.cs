using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Rhetoric.Formulas;

namespace Rhetoric.Comparison;

/// <summary>What is usual before the second readout: in the series of its counterpart, or, where that is short, in the genre.</summary>
/// <remarks>
/// <para>The series is the earlier readouts with the same counterpart, the first text among them. Evidence counts what is before: for words of the first text the readouts before it, for words of
/// the second those before that, the first text among them. Whether a pair of characters is stock is
/// asked of the series without the first text if it has at least five, else of the last sixty of the background.</para>
/// <para>Cost: O(characters of the series), the pairs of a readout once for as long as it lives. Without earlier readouts nothing is stock.</para>
/// </remarks>
internal sealed class SeriesProfile
{
    /// <summary>From how many earlier readouts on a count of them is told.</summary>
    public const int LeastEvidence = 3;

    private const int LeastSeries = 5;
    private const int Genre = 60;
    private const int LeastTexts = 3;
    private const double StockFrom = 0.15;
    private const double RareBelow = 0.05;

    private static readonly ConditionalWeakTable<Readout, int[]> Pairs = [];

    private readonly Dictionary<int, int> _holders = [];
    private readonly int _texts;
    private readonly bool[] _beforeA;
    private readonly bool[] _beforeB;
    private readonly Lazy<Func<string, List<int>>> _holdersOf;

    public SeriesProfile(Readout a, Readout b, IReadOnlyList<Readout> earlier, WordingHolders? wordings = null, IProgress<double>? progress = null)
    {
        var read = progress.Pieces(earlier.Count);
        var counterpart = b.ReadCounterpart()?.Id;
        Readout[] series = [.. earlier.Where(IsOfSeries)];
        Readout[] usual = series.Length >= LeastSeries ? series : [.. earlier.TakeLast(Genre)];
        Series = earlier.Count == 0 ? [] : [.. series.Append(a).OrderBy(readout => readout.Date ?? DateOnly.MaxValue)];
        _beforeA = [.. Series.Select(readout => !ReferenceEquals(readout, a) && IsBefore(readout, a))];
        _beforeB = [.. Series.Select(readout => IsBefore(readout, b))];
        read.Reach(earlier.Count);
        _texts = usual.Length;
        _holdersOf = wordings is null ? new(() => Own(Series)) : new(() => Shared(Series, wordings));
        foreach (var readout in usual)
        {
            foreach (var pair in Pairs.GetValue(readout, readout => StatedText.BigramsOf(readout.Text)))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_holders, pair, out _)++;
            }
        }

        bool IsOfSeries(Readout readout)
        {
            read.Add();
            return counterpart is null || readout.ReadCounterpart()?.Id == counterpart;
        }
    }

    /// <summary>The earlier readouts with the same counterpart, in date order, the first text among them; empty without earlier readouts.</summary>
    public IReadOnlyList<Readout> Series { get; }

    /// <summary>Whether earlier texts often hold a pair of characters.</summary>
    public bool IsStock(int pair) => _texts >= LeastTexts && ShareOf(pair) > StockFrom;

    /// <summary>The share of pairs that hardly any earlier text holds, 0 to 1; 0 without earlier texts.</summary>
    public double RareShareOf(int[] pairs) => _texts < LeastTexts || pairs.Length == 0 ? 0 : (double)pairs.Count(pair => ShareOf(pair) < RareBelow) / pairs.Length;

    /// <summary>How many readouts of the series before the one that has a wording hold it; null where none is before.</summary>
    /// <param name="wording">The words.</param>
    /// <param name="isOfA">Whether they are of the first text, so that the readouts before it count; else those before the second, the first among them.</param>
    public WordingUse? UseOf(string wording, bool isOfA)
    {
        var isBefore = isOfA ? _beforeA : _beforeB;
        var of = EarlierThan(isOfA);
        if (of == 0)
        {
            return null;
        }

        var holders = _holdersOf.Value(wording).FindAll(at => isBefore[at]);
        return new WordingUse { Wording = wording, With = holders.Count, Of = of, Last = holders.Count == 0 ? null : Series[holders[^1]].Date };
    }

    /// <summary>The same as evidence for a reader; null where fewer than three readouts are before: a count of one or two tells nothing.</summary>
    /// <param name="wording">The words.</param>
    /// <param name="isOfA">Whether they are of the first text.</param>
    public WordingUse? EvidenceOf(string wording, bool isOfA) => EarlierThan(isOfA) < LeastEvidence ? null : UseOf(wording, isOfA);

    /// <summary>How many readouts of the series are before the first text, or before the second.</summary>
    public int EarlierThan(bool isOfA) => (isOfA ? _beforeA : _beforeB).Count(isBefore => isBefore);

    private static Func<string, List<int>> Own(IReadOnlyList<Readout> series)
    {
        var wordings = WordingHolders.In(series);
        return wording => [.. wordings.Of(wording)];
    }

    // The wordings of a whole corpus are known: only those of the series are looked for, and the first text need not be among them.
    private static Func<string, List<int>> Shared(IReadOnlyList<Readout> series, WordingHolders wordings)
    {
        var places = series.Index().ToDictionary(place => place.Item, place => place.Index, (IEqualityComparer<Readout>)ReferenceEqualityComparer.Instance);
        bool[] isOfSeries = [.. wordings.Readouts.Select(places.ContainsKey)];
        Readout[] absent = [.. series.Except(wordings.Readouts, ReferenceEqualityComparer.Instance).Cast<Readout>()];
        var rest = WordingHolders.In(absent);
        return wording =>
        [
            .. wordings.Of(wording, isOfSeries).Select(number => wordings.Readouts[number])
                .Concat(rest.Of(wording).Select(number => absent[number])).Select(readout => places[readout]).Order(),
        ];
    }

    /// <summary>Whether a readout of a series is earlier than one of two that are compared: of an earlier day; one without a day is no later one.</summary>
    public static bool IsBefore(Readout readout, Readout other) => !(readout.Date >= other.Date);

    private double ShareOf(int pair) => (_holders.GetValueOrDefault(pair) + 0.5) / (_texts + 1);
}
