using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Rhetoric.Formulas;

namespace Rhetoric.Comparison;

/// <summary>What is usual before the second readout: in the series of its counterpart, or, where that is short, in the genre.</summary>
/// <remarks>
/// <para>The series is the earlier readouts with the same counterpart, the first text among them; evidence counts there. Whether a pair of characters is stock is
/// asked of the series without the first text if it has at least five, else of the last sixty of the background.</para>
/// <para>Cost: O(characters of the series), the pairs of a readout once for as long as it lives. Without earlier readouts nothing is stock.</para>
/// </remarks>
internal sealed class SeriesProfile
{
    private const int LeastSeries = 5;
    private const int Genre = 60;
    private const int LeastTexts = 3;
    private const double StockFrom = 0.15;
    private const double RareBelow = 0.05;

    private static readonly ConditionalWeakTable<Readout, int[]> Pairs = [];

    private readonly Dictionary<int, int> _holders = [];
    private readonly int _texts;
    private readonly Lazy<WordingHolders> _wordings;

    public SeriesProfile(Readout a, Readout b, IReadOnlyList<Readout> earlier)
    {
        var counterpart = b.ReadCounterpart()?.Id;
        Readout[] series = [.. earlier.Where(readout => counterpart is null || readout.ReadCounterpart()?.Id == counterpart)];
        Readout[] usual = series.Length >= LeastSeries ? series : [.. earlier.TakeLast(Genre)];
        Series = earlier.Count == 0 ? [] : [.. series.Append(a).OrderBy(readout => readout.Date ?? DateOnly.MaxValue)];
        _texts = usual.Length;
        _wordings = new(() => WordingHolders.In(Series));
        foreach (var readout in usual)
        {
            foreach (var pair in Pairs.GetValue(readout, readout => StatedText.BigramsOf(readout.Text)))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_holders, pair, out _)++;
            }
        }
    }

    /// <summary>The earlier readouts with the same counterpart, in date order, the first text among them; empty without earlier readouts.</summary>
    public IReadOnlyList<Readout> Series { get; }

    /// <summary>Whether earlier texts often hold a pair of characters.</summary>
    public bool IsStock(int pair) => _texts >= LeastTexts && ShareOf(pair) > StockFrom;

    /// <summary>The share of pairs that hardly any earlier text holds, 0 to 1; 0 without earlier texts.</summary>
    public double RareShareOf(int[] pairs) => _texts < LeastTexts || pairs.Length == 0 ? 0 : (double)pairs.Count(pair => ShareOf(pair) < RareBelow) / pairs.Length;

    /// <summary>How many readouts of the series hold a wording; null without earlier readouts.</summary>
    public WordingUse? UseOf(string wording)
    {
        if (Series.Count == 0)
        {
            return null;
        }

        var holders = _wordings.Value.Of(wording);
        return new WordingUse(wording, holders.Count, Series.Count, holders.Count == 0 ? null : Series[holders[^1]].Date);
    }

    private double ShareOf(int pair) => (_holders.GetValueOrDefault(pair) + 0.5) / (_texts + 1);
}
