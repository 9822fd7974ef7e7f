namespace Rhetoric;

/// <summary>Reads one readout a line from a stream of any length.</summary>
public static class ReadoutLines
{
    /// <summary>Reads the lines as they come, with memory for one at a time.</summary>
    /// <param name="stream">The bytes; read to the end while the readouts are enumerated, not closed.</param>
    /// <param name="name">Names the stream in ids (<c>name:line</c>) and failures, such as <c>-</c>.</param>
    /// <param name="form">What the lines are.</param>
    /// <param name="options">How to read; null for <see cref="LoadOptions.Default"/>.</param>
    /// <param name="failed">Told of each line that is no readout, as soon as it is met; the rest is read.</param>
    /// <param name="progress">Told the share of the stream that is behind, where the stream tells its length; else nothing.</param>
    /// <param name="cancellationToken">Looked at before each line.</param>
    /// <returns>
    /// The readouts in the order of the lines, to be enumerated once. A line of text has no date: only lines of <see cref="LineForm.Json"/> tell theirs.
    /// </returns>
    /// <remarks>
    /// Lines end with a line feed and nothing else; one carriage return before it is dropped. Each line is decoded strictly by itself, so that an invalid
    /// byte costs its line only (in UTF-16, all that follow). A blank line of text is an empty readout: there are as many readouts as lines.
    /// Where <see cref="LineForm.Auto"/> finds text, a line that is a JSON object with the field <c>text</c> is a failure.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static IEnumerable<Readout> Read(
        Stream stream,
        string name,
        LineForm form = LineForm.Auto,
        LoadOptions? options = null,
        Action<LoadFailure>? failed = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new LineReader(name, form, options ?? LoadOptions.Default, failed ?? (static _ => { }), cancellationToken).Read(stream, progress);
    }
}
