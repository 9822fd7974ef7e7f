using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Rhetoric.Segmentation;

/// <summary>
/// Words that the dictionary does not hold, found from how characters begin, continue and end words.
/// </summary>
/// <remarks>
/// <para>
/// Idea. Each character is in one of four states: it begins (B), continues (M) or ends (E) a word or is one by itself (S). The
/// Viterbi algorithm finds the most probable sequence of states. Every state has just two predecessors, so that one step for all
/// four is two shuffled additions and a maximum; runs of two characters, the commonest, have a closed form.
/// </para>
/// <para>Source: jieba 0.42.1, <c>finalseg</c>; its start and transition probabilities.</para>
/// <para>Cost: O(n), one byte of scratch a character.</para>
/// <para>
/// Invariants: sums are (predecessor + transition) + emission, and the emission takes part in the comparison; impossible events
/// weigh −3.14e100, finite, so that they absorb what is added to them; of equal sums the predecessor with the larger letter wins
/// (B &lt; E &lt; M &lt; S). The order of the lanes B, E, M, S makes that "the first of the two, if at least as large".
/// </para>
/// </remarks>
internal static unsafe class HiddenMarkovModel
{
    private const double StartB = -0.26268660809250016;
    private const double StartS = -1.4652633398537678;
    private const double BtoE = -0.51082562376599;
    private const double BtoM = -0.916290731874155;
    private const double EtoB = -0.5897149736854513;
    private const double EtoS = -0.8085250474669937;
    private const double MtoE = -0.33344856811948514;
    private const double MtoM = -1.2603623820268226;
    private const double StoB = -0.7211965654669841;
    private const double StoS = -0.6658631448798212;
    private const double Impossible = ModelFormat.Impossible;

    // Predecessors of B, E, M, S: of the two possible ones first the larger letter, then the smaller; two bits each, from the low end.
    private const int LargerPredecessors = 0b11_10_10_11;
    private const int SmallerPredecessors = 0b01_00_00_01;

    private const int B = 0;
    private const int E = 1;
    private const int M = 2;
    private const int S = 3;

    private static readonly Vector256<double> Start = Vector256.Create(StartB, Impossible, Impossible, StartS);
    private static readonly Vector256<double> FromLarger = Vector256.Create(StoB, MtoE, MtoM, StoS);
    private static readonly Vector256<double> FromSmaller = Vector256.Create(EtoB, BtoE, BtoM, EtoS);

    /// <summary>Whether two characters are two words.</summary>
    /// <param name="first">The emissions of the first character.</param>
    /// <param name="second">The emissions of the second character.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Splits(double* first, double* second)
    {
        var ends = double.MaxNative(StartB + first[B] + BtoE + second[E], Impossible + first[M] + MtoE + second[E]);
        var single = double.MaxNative(StartS + first[S] + StoS + second[S], Impossible + first[E] + EtoS + second[S]);
        return single >= ends;
    }

    /// <summary>Divides a run of Han characters into words.</summary>
    /// <param name="emissions">The emissions by code.</param>
    /// <param name="map">The code of each UTF-16 unit.</param>
    /// <param name="text">The run.</param>
    /// <param name="length">The length of the run, at least 1.</param>
    /// <param name="predecessors">Scratch, one entry a character.</param>
    /// <param name="offset">Where the run begins in the text.</param>
    /// <param name="ends">Receives the ends of the words.</param>
    /// <param name="vectors">Whether to use the instructions of this processor, if they are known.</param>
    /// <returns>Behind the last end written.</returns>
    public static int* Cut(double* emissions, ushort* map, char* text, int length, byte* predecessors, int offset, int* ends, bool vectors)
    {
        var last = vectors && Avx2.IsSupported
            ? DecodeByAvx(emissions, map, text, length, predecessors)
            : Decode(emissions, map, text, length, predecessors);
        return WriteEnds(last, length, predecessors, offset, ends);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int DecodeByAvx(double* emissions, ushort* map, char* text, int length, byte* predecessors)
    {
        var fromLarger = FromLarger;
        var fromSmaller = FromSmaller;
        var scores = Start + Vector256.Load(emissions + ((nuint)map[text[0]] * 4));
        for (var i = 1; i < length; i++)
        {
            var emission = Vector256.Load(emissions + ((nuint)map[text[i]] * 4));
            var larger = Avx2.Permute4x64(scores, LargerPredecessors) + fromLarger + emission;
            var smaller = Avx2.Permute4x64(scores, SmallerPredecessors) + fromSmaller + emission;
            predecessors[i] = (byte)Vector256.GreaterThanOrEqual(larger, smaller).ExtractMostSignificantBits();
            scores = Avx.Max(larger, smaller);
        }

        return scores[S] >= scores[E] ? S : E;
    }

    private static int Decode(double* emissions, ushort* map, char* text, int length, byte* predecessors)
    {
        var emission = emissions + ((nuint)map[text[0]] * 4);
        var b = StartB + emission[B];
        var e = Impossible + emission[E];
        var m = Impossible + emission[M];
        var s = StartS + emission[S];
        for (var i = 1; i < length; i++)
        {
            emission = emissions + ((nuint)map[text[i]] * 4);
            var choices = 0;
            var nextB = Best(s + StoB + emission[B], e + EtoB + emission[B], B, ref choices);
            var nextE = Best(m + MtoE + emission[E], b + BtoE + emission[E], E, ref choices);
            var nextM = Best(m + MtoM + emission[M], b + BtoM + emission[M], M, ref choices);
            var nextS = Best(s + StoS + emission[S], e + EtoS + emission[S], S, ref choices);
            (b, e, m, s) = (nextB, nextE, nextM, nextS);
            predecessors[i] = (byte)choices;
        }

        return s >= e ? S : E;
    }

    private static double Best(double larger, double smaller, int state, ref int choices)
    {
        if (larger >= smaller)
        {
            choices |= 1 << state;
            return larger;
        }

        return smaller;
    }

    // Traced from the last character back; the ends are written from behind and then moved to the front.
    private static int* WriteEnds(int state, int length, byte* predecessors, int offset, int* ends)
    {
        var behind = ends + length;
        var first = behind;
        *--first = offset + length;
        for (var i = length - 1; i > 0; i--)
        {
            var larger = (predecessors[i] >> state) & 1;
            state = ((larger != 0 ? LargerPredecessors : SmallerPredecessors) >> (state * 2)) & 3;
            *(first - 1) = offset + i;
            first -= state & 1; // E and S are odd.
        }

        var count = (int)(behind - first);
        new ReadOnlySpan<int>(first, count).CopyTo(new Span<int>(ends, count));
        return ends + count;
    }
}
