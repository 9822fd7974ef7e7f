namespace Rhetoric.NGrams;

/// <summary>The runs that hold one rank, the longest beginning on top; each ends no later than the one below it.</summary>
internal sealed class RankRunStack<TRun>
    where TRun : struct, IRankRun
{
    private TRun[] _runs = new TRun[64];
    private int _count;

    /// <summary>The run with the longest beginning.</summary>
    public ref TRun Top => ref _runs[_count - 1];

    /// <summary>Puts a run on top.</summary>
    public void Push(in TRun run)
    {
        if (_count == _runs.Length)
        {
            Array.Resize(ref _runs, 2 * _count);
        }

        _runs[_count++] = run;
    }

    /// <summary>Takes the top run away.</summary>
    public TRun Pop() => _runs[--_count];

    /// <summary>The run with the longest beginning that reaches a rank. O(log of the number of runs).</summary>
    public ref TRun DeepestTo(int rank)
    {
        // The bottom run ends behind the last rank, so there always is one.
        var low = 0;
        var high = _count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].LastRank >= rank)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return ref _runs[low];
    }
}
