using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static Rhetoric.Segmentation.TagModelFormat;

namespace Rhetoric.Segmentation;

/// <summary>
/// Words that the dictionary does not hold and their parts of speech, both found at once.
/// </summary>
/// <remarks>
/// <para>
/// Idea. A state says how a character stands in its word (B, M, E, S) and which part of speech the word has. The Viterbi algorithm
/// finds the most probable sequence; only states that were seen with a character and can follow those before are looked at, ten of
/// 256 on average. Where none is left, all that can follow are.
/// </para>
/// <para>Source: jieba 0.42.1, <c>posseg.viterbi</c>.</para>
/// <para>
/// Cost: O(n · k²) for k states a character; two bytes of scratch for each state kept. Where nothing is known of a character, k is some
/// 160: then all states are weighed in vectors, some ten microseconds a character, and memory grows by up to a kilobyte for each. One object a thread.
/// </para>
/// <para>
/// Invariants: sums are (predecessor + transition) + emission; of equal sums the larger state wins, in the ordinal order of letter and
/// part of speech. Any state may be last. No step is without a predecessor: each character has a state with successors, and each
/// successor has some itself.
/// </para>
/// </remarks>
internal sealed unsafe class TagDecoder
{
    private const int LargestKept = 1 << 20;

    // From so many predecessors on it is faster to weigh all states.
    private const int ManySources = 48;

    [ThreadStatic]
    private static TagDecoder? t_current;

    private readonly TagModel _model = TagModel.Jieba;
    private double[] _scores = new double[States];
    private double[] _nextScores = new double[States];
    private readonly double[] _scoreOf = new double[States]; // By state, minus infinity where it is not kept.
    private readonly byte[] _placeOf = new byte[States]; // By state, its place among those kept.
    private byte[] _states = new byte[16 * States]; // The states kept, position by position.
    private byte[] _predecessors = new byte[16 * States]; // For each, which of those at the position before.
    private int[] _first = new int[64]; // Where the states of a position begin.
    private byte[] _route = new byte[64];

    /// <summary>The decoder of the calling thread.</summary>
    public static TagDecoder Current => t_current ??= new TagDecoder();

    /// <summary>Finds the states of a run of Han characters.</summary>
    /// <param name="text">The run.</param>
    /// <param name="length">Its length, at least 1.</param>
    /// <returns>A state for each character, valid until the next call.</returns>
    public ReadOnlySpan<byte> Decode(char* text, int length)
    {
        if (_first.Length <= length)
        {
            _first = new int[Math.Max(length + 1, _first.Length * 2)];
            _route = new byte[_first.Length];
        }

        _first[0] = 0;
        _first[1] = Begin(text[0] - TagModelFormat.FirstHan);
        for (var i = 1; i < length; i++)
        {
            _first[i + 1] = Step(text[i] - TagModelFormat.FirstHan, _first[i - 1], _first[i]);
            (_scores, _nextScores) = (_nextScores, _scores);
        }

        Trace(length);
        return _route.AsSpan(0, length);
    }

    /// <summary>Gives back memory that only an extreme run needed.</summary>
    public void Trim()
    {
        if (_states.Length > LargestKept)
        {
            t_current = null;
        }
    }

    private int Begin(int character)
    {
        var count = _model.Sets[_model.Possible[character]].CopyTo(_states);
        var emissions = new EmissionReader(_model, character);
        for (var k = 0; k < count; k++)
        {
            _scores[k] = _model.Start[_states[k]] + emissions.Of(_states[k]);
        }

        return count;
    }

    private int Step(int character, int first, int behind)
    {
        if (_states.Length < behind + States)
        {
            Grow();
        }

        var sources = _states.AsSpan(first, behind - first);
        var successors = default(StateSet);
        foreach (var source in sources)
        {
            successors |= _model.Successors[source];
        }

        var allowed = successors & _model.Sets[_model.Possible[character]];
        var targets = _states.AsSpan(behind);
        targets = targets[..(allowed.IsEmpty ? successors : allowed).CopyTo(targets)];

        var areMany = sources.Length >= ManySources && Vector256.IsHardwareAccelerated;
        if (areMany)
        {
            PlaceByState(sources);
        }

        var emissions = new EmissionReader(_model, character);
        for (var k = 0; k < targets.Length; k++)
        {
            var transitions = _model.Transitions + (targets[k] * States);
            var emission = emissions.Of(targets[k]);
            _predecessors[behind + k] = areMany
                ? BestOfAll(transitions, emission, out _nextScores[k])
                : BestOf(sources, transitions, emission, out _nextScores[k]);
        }

        return behind + targets.Length;
    }

    private void Grow()
    {
        var length = (int)Math.Min(2L * _states.Length, Array.MaxLength);
        if (length == _states.Length)
        {
            throw new InvalidOperationException("A run of characters that the dictionary does not hold is too long to tag: more than ten million.");
        }

        Array.Resize(ref _states, length);
        Array.Resize(ref _predecessors, length);
    }

    private byte BestOf(ReadOnlySpan<byte> sources, double* transitions, double emission, out double best)
    {
        best = double.NegativeInfinity;
        var predecessor = 0;
        for (var i = 0; i < sources.Length; i++)
        {
            var sum = _scores[i] + transitions[sources[i]] + emission;
            if (sum >= best)
            {
                best = sum;
                predecessor = i;
            }
        }

        return (byte)predecessor;
    }

    private void PlaceByState(ReadOnlySpan<byte> sources)
    {
        Array.Fill(_scoreOf, double.NegativeInfinity);
        for (var i = 0; i < sources.Length; i++)
        {
            _scoreOf[sources[i]] = _scores[i];
            _placeOf[sources[i]] = (byte)i;
        }
    }

    // The greatest sum, and then the last state that has it.
    private byte BestOfAll(double* transitions, double emission, out double best)
    {
        fixed (double* scores = _scoreOf)
        {
            var emissions = Vector256.Create(emission);
            var greatest = Vector256.Create(double.NegativeInfinity);
            var others = greatest;
            for (var state = 0; state < States; state += 2 * Vector256<double>.Count)
            {
                var next = state + Vector256<double>.Count;
                greatest = Vector256.MaxNative(greatest, Vector256.Load(scores + state) + Vector256.Load(transitions + state) + emissions);
                others = Vector256.MaxNative(others, Vector256.Load(scores + next) + Vector256.Load(transitions + next) + emissions);
            }

            greatest = Vector256.MaxNative(greatest, others);
            best = Math.Max(Math.Max(greatest[0], greatest[1]), Math.Max(greatest[2], greatest[3]));
            var bests = Vector256.Create(best);
            for (var state = States - Vector256<double>.Count; ; state -= Vector256<double>.Count)
            {
                var equal = Vector256.Equals(bests, Vector256.Load(scores + state) + Vector256.Load(transitions + state) + emissions);
                if (equal != Vector256<double>.Zero)
                {
                    return _placeOf[state + BitOperations.Log2(equal.ExtractMostSignificantBits())];
                }
            }
        }
    }

    private void Trace(int length)
    {
        var count = _first[length] - _first[length - 1];
        var last = 0;
        for (var k = 1; k < count; k++)
        {
            last = _scores[k] >= _scores[last] ? k : last;
        }

        for (var i = length - 1; i >= 0; i--)
        {
            var kept = _first[i] + last;
            _route[i] = _states[kept];
            last = _predecessors[kept];
        }
    }

    /// <summary>The emissions of a character, asked in ascending order of the state.</summary>
    private ref struct EmissionReader(TagModel model, int character)
    {
        private readonly int _behind = model.FirstEmission[character + 1];
        private int _next = model.FirstEmission[character];

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public double Of(byte state)
        {
            while (_next < _behind && model.EmissionStates[_next] < state)
            {
                _next++;
            }

            return _next < _behind && model.EmissionStates[_next] == state ? model.Emissions[_next] : ModelFormat.Impossible;
        }
    }
}
