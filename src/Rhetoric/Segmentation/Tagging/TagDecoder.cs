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
/// 256 on average. Where none is left, all that can follow are. Of a very long
/// run only what is known at a few places is kept, and the way between two of them found anew, from the last to the first.
/// </para>
/// <para>Source: jieba 0.42.1, <c>posseg.viterbi</c>.</para>
/// <para>
/// Cost: O(n · k²) for k states a character, twice where a run has more than <see cref="MostStates"/> in all; two bytes of scratch for each of
/// at most so many states, and up to five for each character. Where nothing is known of a character, k is some 160: then all states are weighed in vectors,
/// some ten microseconds a character. One object a thread.
/// </para>
/// <para>
/// Invariants: sums are (predecessor + transition) + emission; of equal sums the larger state wins, in the ordinal order of letter and
/// part of speech. Any state may be last. No step is without a predecessor: each character has a state with successors, and each
/// successor has some itself.
/// </para>
/// </remarks>
internal sealed unsafe class TagDecoder
{
    private const int UsualStates = 64 * States;
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
    private byte[] _states = new byte[UsualStates]; // The states kept, position by position.
    private byte[] _predecessors = new byte[UsualStates]; // For each, which of those at the position before.
    private int[] _first = new int[64]; // Where the states of a position begin.
    private byte[] _route = new byte[64];
    private readonly Stack<Waypoint> _waypoints = []; // Positions in front of those, with what was known there.
    private int _start; // The first of the positions whose states are kept.

    /// <summary>The decoder of the calling thread.</summary>
    public static TagDecoder Current => t_current ??= new TagDecoder();

    /// <summary>How many states are kept at once; at least enough for some positions.</summary>
    public int MostStates { get; init; } = 1 << 24;

    /// <summary>Finds the states of a run of Han characters.</summary>
    /// <param name="run">The run, at least one character.</param>
    /// <returns>A state for each character, valid until the next call.</returns>
    public ReadOnlySpan<byte> Decode(ReadOnlySpan<char> run)
    {
        var length = run.Length;
        if (_route.Length < length)
        {
            _route = new byte[Math.Max(length, 2 * _route.Length)];
        }

        _start = 0;
        _waypoints.Clear();
        Begin(run[0] - TagModelFormat.FirstHan);
        Run(run, length - 1);
        var place = Trace(length - 1, BestOfLast(length - 1));
        while (_start > 0)
        {
            var end = _start;
            Return(run);
            Run(run, end);
            place = Trace(end, place);
        }

        return _route.AsSpan(0, length);
    }

    /// <summary>Gives back memory that only an extreme run needed.</summary>
    public void Trim()
    {
        if (Math.Max(_states.Length, Math.Max(_first.Length, _route.Length)) > LargestKept)
        {
            t_current = null;
        }
    }

    private void Run(ReadOnlySpan<char> run, int last)
    {
        for (var i = _start + 1; i <= last; i++)
        {
            var kept = i - _start;
            if (_states.Length < _first[kept] + States)
            {
                if (_states.Length < MostStates)
                {
                    Array.Resize(ref _states, 2 * _states.Length);
                    Array.Resize(ref _predecessors, _states.Length);
                }
                else
                {
                    SetOut(i - 1);
                    kept = 1;
                }
            }

            if (_first.Length < kept + 2)
            {
                Array.Resize(ref _first, 2 * _first.Length);
            }

            _first[kept + 1] = Step(run[i] - TagModelFormat.FirstHan, _first[kept - 1], _first[kept]);
            (_scores, _nextScores) = (_nextScores, _scores);
        }
    }

    private void Begin(int character)
    {
        var count = _model.Sets[_model.Possible[character]].CopyTo(_states);
        var emissions = new EmissionReader(_model, character);
        for (var k = 0; k < count; k++)
        {
            _scores[k] = _model.Start[_states[k]] + emissions.Of(_states[k]);
        }

        (_first[0], _first[1]) = (0, count);
    }

    private int Step(int character, int first, int behind)
    {
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

    // Goes on from a position as if the run began there.
    private void SetOut(int position)
    {
        var states = _states.AsSpan(_first[position - _start].._first[position + 1 - _start]);
        _waypoints.Push(new Waypoint(position, states.ToArray(), _scores[..states.Length]));
        states.CopyTo(_states);
        _start = position;
        (_first[0], _first[1]) = (0, states.Length);
    }

    // Goes back to the position before the one where the states begin.
    private void Return(ReadOnlySpan<char> run)
    {
        _waypoints.Pop();
        if (!_waypoints.TryPeek(out var waypoint))
        {
            _start = 0;
            Begin(run[0] - TagModelFormat.FirstHan);
            return;
        }

        _start = waypoint.Position;
        waypoint.States.CopyTo(_states, 0);
        waypoint.Scores.CopyTo(_scores, 0);
        (_first[0], _first[1]) = (0, waypoint.States.Length);
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

    private int BestOfLast(int position)
    {
        var count = _first[position + 1 - _start] - _first[position - _start];
        var best = 0;
        for (var place = 1; place < count; place++)
        {
            best = _scores[place] >= _scores[best] ? place : best;
        }

        return best;
    }

    // Writes the route to a state as far back as there are predecessors, and returns the state where it begins there.
    private int Trace(int position, int place)
    {
        for (; ; position--)
        {
            var kept = _first[position - _start] + place;
            _route[position] = _states[kept];
            if (position == _start)
            {
                return place;
            }

            place = _predecessors[kept];
        }
    }

    /// <summary>A position of a long run with its states and the weight of the best route to each.</summary>
    private readonly record struct Waypoint(int Position, byte[] States, double[] Scores);

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
