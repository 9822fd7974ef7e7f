using System.Runtime.ExceptionServices;

namespace Rhetoric;

/// <summary>Runs pieces of work on several threads; one thread means none but the caller's.</summary>
internal static class Concurrently
{
    // Each thread brings tables of its own, so those that cannot be busy are a cost.
    private static readonly int MostThreads = Math.Max(Environment.ProcessorCount, 64);

    /// <summary>The threads that can be of use where so many are asked for.</summary>
    /// <param name="threads">At least 1.</param>
    public static int Useful(int threads) => Math.Min(threads, MostThreads);

    /// <summary>Runs pieces of work that do not depend on each other.</summary>
    /// <param name="count">How many pieces.</param>
    /// <param name="threads">How many at the same time, at least 1.</param>
    /// <param name="work">Gets the number of the piece.</param>
    /// <exception cref="Exception">What a piece threw, as it threw it.</exception>
    public static void For(int count, int threads, Action<int> work)
    {
        if (threads == 1 || count < 2)
        {
            for (var piece = 0; piece < count; piece++)
            {
                work(piece);
            }

            return;
        }

        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, work);
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }

    /// <summary>Runs many small pieces of work that do not depend on each other, so many of them in a row on one thread, and tells how many are done.</summary>
    /// <param name="count">How many pieces.</param>
    /// <param name="atOnce">How many in a row.</param>
    /// <param name="work">Gets the number of the piece.</param>
    /// <param name="progress">Told the share done, from 0 to 1, by one thread at a time.</param>
    /// <param name="cancellationToken">Looked at before each row.</param>
    public static void ForRows(int count, int atOnce, Action<int> work, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        For((count + atOnce - 1) / atOnce, Environment.ProcessorCount, row =>
        {
            for (var piece = row * atOnce; piece < Math.Min(count, (row + 1) * atOnce); piece++)
            {
                work(piece);
            }
        }, progress, cancellationToken);

    /// <summary>Runs pieces of work that do not depend on each other, and tells how many are done.</summary>
    /// <param name="count">How many pieces.</param>
    /// <param name="threads">How many at the same time, at least 1.</param>
    /// <param name="work">Gets the number of the piece.</param>
    /// <param name="progress">Told the share done, from 0 to 1, by one thread at a time.</param>
    /// <param name="cancellationToken">Looked at before each piece.</param>
    /// <exception cref="Exception">What a piece threw, as it threw it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static void For(int count, int threads, Action<int> work, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var done = progress.Pieces(count);
        For(count, threads, piece =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            work(piece);
            done.Add();
        });
    }
}
