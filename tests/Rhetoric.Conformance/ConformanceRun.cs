namespace Rhetoric.Conformance;

/// <summary>
/// Compares our words with those of Python's jieba, text for text and mode for mode.
/// </summary>
/// <remarks>
/// Idea: batches wait in one line and are taken by as many processes of Python as there are cores, since Python is by far the slower side;
/// our side works in the gaps. Cost: a megabyte of news takes Python about a second to cut and four to tag, generated strings of rare
/// characters far more. Invariant: what is added to the tally does not depend on which process took a batch.
/// </remarks>
internal static class ConformanceRun
{
    /// <summary>Compares all batches in the modes of a tally, and adds to it.</summary>
    /// <param name="batches">The batches; they are drawn one by one, by one thread at a time.</param>
    /// <param name="tally">What grows as batches are compared.</param>
    /// <param name="processes">How many processes of Python work at a time, at least 1.</param>
    /// <param name="cancellationToken">Ends the comparison after the batches at hand.</param>
    /// <exception cref="InvalidOperationException">Python's jieba is <see cref="JiebaProcess.Missing"/>, or a side failed on a text.</exception>
    public static void Compare(IEnumerable<TextBatch> batches, Tally tally, int processes, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(processes, 1);
        using var waiting = batches.GetEnumerator();
        using var failure = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task.WaitAll([.. Enumerable.Range(0, processes).Select(_ => Task.Run(Work, CancellationToken.None))], CancellationToken.None);

        void Work()
        {
            try
            {
                using var jieba = JiebaProcess.Start();
                while (!failure.IsCancellationRequested && Next() is { } batch)
                {
                    Compare(jieba, batch, tally);
                }
            }
            catch
            {
                failure.Cancel();
                throw;
            }
        }

        TextBatch? Next()
        {
            lock (waiting)
            {
                if (!waiting.MoveNext())
                {
                    return null;
                }

                tally.Begin(waiting.Current.Source);
                return waiting.Current;
            }
        }
    }

    private static void Compare(JiebaProcess jieba, TextBatch batch, Tally tally)
    {
        var preparation = batch.Commands.Count == 0 ? [] : batch.Commands.Prepend(["reset"]).ToArray();
        var questions = batch.Texts.SelectMany(text => tally.Modes.Select(mode => new[] { mode, text })).ToArray();
        var answers = jieba.Ask([.. preparation, .. questions]).Skip(preparation.Length);
        foreach (var (question, expected) in questions.Zip(answers))
        {
            tally.Add(batch, question[0], question[1], expected, Ours(batch, question[0], question[1]));
        }

        if (preparation.Length > 0)
        {
            _ = jieba.Ask([["reset"]]).Count();
        }
    }

    private static string[] Ours(TextBatch batch, string mode, string text)
    {
        try
        {
            return JiebaMode.WithKeywords[mode](batch.Segmenter, text);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"We failed: {new Difference(batch.Source, mode, text, [], [], [])}", e);
        }
    }
}
