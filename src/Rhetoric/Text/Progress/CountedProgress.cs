namespace Rhetoric;

/// <summary>Tells how many of the pieces of a step are done, whichever thread does them.</summary>
/// <remarks>
/// Idea: the share is told under a lock, so that it never falls, and only where it has risen by a thousandth, so that counting bytes or rows costs nothing.
/// Where nobody asks for progress it does nothing.
/// </remarks>
/// <param name="whole">Told the share done, from 0 to 1; null where nobody asks.</param>
/// <param name="pieces">How many pieces there are; more than that count as all.</param>
internal sealed class CountedProgress(IProgress<double>? whole, long pieces)
{
    private const int Steps = 1000;

    private readonly Lock _telling = new();
    private long _done;
    private int _told;

    /// <summary>Some more pieces are done.</summary>
    /// <param name="count">How many.</param>
    public void Add(long count = 1)
    {
        if (whole is not null)
        {
            lock (_telling)
            {
                Tell(_done + count);
            }
        }
    }

    /// <summary>So many pieces are done by now; fewer than before change nothing.</summary>
    /// <param name="done">How many in all.</param>
    public void Reach(long done)
    {
        if (whole is not null)
        {
            lock (_telling)
            {
                Tell(done);
            }
        }
    }

    private void Tell(long done)
    {
        _done = Math.Clamp(done, _done, Math.Max(_done, pieces));
        var step = pieces == 0 ? Steps : (int)(_done * (double)Steps / pieces);
        if (step > _told)
        {
            _told = step;
            whole!.Report(pieces == 0 ? 1 : (double)_done / pieces);
        }
    }
}
