using System.Globalization;
using Rhetoric.Statistics;

namespace Rhetoric.Formulas;

/// <summary>Looks for turns in the uses of a phrase.</summary>
/// <remarks>
/// <para>
/// Idea. All tests ask the same: if every readout used the phrase with one constant chance, how often would dated readouts in this order show as much? Given how
/// many use it, all orders are equally likely then, so each p is exact. Birth and last silence by the run at either end; the silence within, and the return, by the longest
/// run between two uses; rise and fall by the best split of the series. Where the whole series has such a split, each of its two parts is asked again, so that a phrase
/// that comes and goes shows both.
/// </para>
/// <para>
/// At most six tests a phrase. They are adjusted together, by Holm, which holds whatever their dependence. The parts of a split series are asked only behind a test of
/// the whole, so under a constant share they add nothing to the rate of false findings; where a share did change, their p is a little too small, as the split was chosen.
/// </para>
/// <para>Cost: O(n √n) for n dated readouts, see <see cref="ChangePoint"/>.</para>
/// </remarks>
internal static class TurnTesting
{
    /// <summary>The tests of a series.</summary>
    /// <param name="uses">Which of the dated readouts use the phrase, in order.</param>
    /// <param name="options">The shortest silence, and the level at which a series counts as split.</param>
    /// <returns>None where no dated readout uses the phrase.</returns>
    public static IReadOnlyList<TurnTest> Of(ReadOnlySpan<bool> uses, TraceOptions options)
    {
        var (first, last, with) = (uses.IndexOf(true), uses.LastIndexOf(true), uses.Count(true));
        if (with == 0)
        {
            return [];
        }

        var tests = new List<TurnTest>();
        if (first > 0)
        {
            tests.Add(new TurnTest("beginning", RunTest.Beginning(first, with, uses.Length), [(PhraseTurnKind.Birth, first, $"first use, after {Readouts(first)} without it")], IsFact: true));
        }

        var (start, length) = LongestRun(uses[first..(last + 1)]);
        if (length >= options.ShortestSilence)
        {
            var back = first + start + length;
            tests.Add(new TurnTest(
                "longest-run",
                RunTest.Between(length, with, uses.Length),
                [
                    (PhraseTurnKind.Silence, back - length, $"{Readouts(length)} without it"),
                    (PhraseTurnKind.Return, back, $"used again after {Readouts(length)} without it"),
                ],
                IsFact: true));
        }

        var since = uses.Length - 1 - last;
        if (since > 0)
        {
            tests.Add(new TurnTest("end", RunTest.Beginning(since, with, uses.Length), [(PhraseTurnKind.Silence, last + 1, $"not used in the last {Readouts(since)}")], IsFact: true));
        }

        if (Split(uses, 0, tests) is var at and > 0 && tests[^1].P <= options.Level)
        {
            Split(uses[..at], 0, tests);
            Split(uses[at..], at, tests);
        }

        return tests;
    }

    /// <summary>Tests the best split of a part of the series and tells where it is; 0 where there is none.</summary>
    private static int Split(ReadOnlySpan<bool> uses, int offset, List<TurnTest> tests)
    {
        if (ChangePoint.Of(uses) is not { } change)
        {
            return 0;
        }

        var evidence = string.Create(
            CultureInfo.InvariantCulture, $"from {change.Before} of {Readouts(change.At)} to {change.After} of {uses.Length - change.At}");
        tests.Add(new TurnTest("change-point", change.P, [(change.IsRise ? PhraseTurnKind.Rise : PhraseTurnKind.Fall, offset + change.At, evidence)], IsFact: false));
        return change.At;
    }

    /// <summary>The longest run without a use, the first of those as long.</summary>
    private static (int Start, int Length) LongestRun(ReadOnlySpan<bool> uses)
    {
        var (start, longest, length) = (0, 0, 0);
        for (var at = 0; at < uses.Length; at++)
        {
            length = uses[at] ? 0 : length + 1;
            if (length > longest)
            {
                (start, longest) = (at - length + 1, length);
            }
        }

        return (start, longest);
    }

    private static string Readouts(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} readout{(count == 1 ? "" : "s")}");
}
